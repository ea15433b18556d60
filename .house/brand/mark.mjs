/** The mark: signal flag H, "pilot on board", five wide and four high, on its staff. Colours of src/ui/styles/tokens.css. */
export const colours = { ink: '#10202e', paper: '#ffffff', flag: '#b5122b', sea: '#005f78', foam: '#7cc8de' }

/**
 * In a square of 32: flag 25 by 20, staff at its left. Rings of the ground's opposite make it stand on any ground.
 * @param {{ edge: string, left: string, right: string, halo?: string }} look
 */
export function mark({ edge, left, right, halo }) {
  const lines = 'M4 2v28M4 4h25v20H4z'
  const round = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
  return [
    halo === undefined ? '' : `<path d="${lines}" ${round} stroke="${halo}" stroke-width="4"/>`,
    `<path d="M4 4h12.5v20H4z" fill="${left}"/>`,
    `<path d="M16.5 4H29v20H16.5z" fill="${right}"/>`,
    `<path d="${lines}" ${round} stroke="${edge}" stroke-width="2"/>`,
  ].join('')
}

export const looks = {
  colour: { edge: colours.ink, left: colours.paper, right: colours.flag },
  mono: { edge: colours.ink, left: 'none', right: colours.ink },
  reversed: { edge: colours.paper, left: colours.paper, right: colours.flag },
}

/**
 * The mark above a wave on a ground of sea, for home screens, which cut the corners as they like.
 * @param {number} share how much of the side the mark takes
 */
export function tile(share) {
  const size = 32 * share
  const [x, y] = [(32 - size) / 2, (32 - size) / 2]
  const wave = `<path d="M-2 30q3-2.6 6 0t6 0 6 0 6 0 6 0 6 0" fill="none" stroke="${colours.foam}" stroke-width="2" stroke-linecap="round"/>`
  return picture(
    [0, 0, 32, 32],
    `<path d="M0 0h32v32H0z" fill="${colours.sea}"/><g transform="translate(${x} ${y}) scale(${share})">${wave}${mark(looks.reversed)}</g>`,
  )
}

/**
 * @param {readonly number[]} box
 * @param {string} content
 * @param {string} [title]
 */
export function picture(box, content, title) {
  const name = title === undefined ? '' : `<title>${title}</title>`
  const role = title === undefined ? '' : ' role="img"'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}"${role}>${name}${content}</svg>\n`
}
