/** Style sheets of host pages, cut down to what reaches into frames, links, buttons, boxes and letters of others. */
export const hostStyles = {
  bootstrap: `*, *::before, *::after { box-sizing: border-box }
    :root { --bs-body-font-size: 1rem; scroll-behavior: smooth }
    body { margin: 0; font: 400 var(--bs-body-font-size) / 1.5 system-ui; -webkit-text-size-adjust: 100% }
    h1, p, ul { margin-top: 0; margin-bottom: 1rem }
    a { color: #0d6efd; text-decoration: underline } img, svg { vertical-align: middle }
    button { border-radius: 0; text-transform: none } input, button, select { margin: 0; font: inherit }
    [role=button], button { cursor: pointer } iframe { border: 0 } [hidden] { display: none !important }
    .container { width: 100%; max-width: 1140px; margin-inline: auto; padding-inline: 12px }
    .row { display: flex; flex-wrap: wrap; margin-inline: -12px } .row > * { flex-shrink: 0; width: 100%; max-width: 100%; padding-inline: 12px }`,
  foundation: `html { box-sizing: border-box; font-size: 100% } *, ::before, ::after { box-sizing: inherit }
    body { margin: 0; background: #fefefe; line-height: 1.5; -webkit-font-smoothing: antialiased }
    img, iframe, object, embed { display: inline-block; vertical-align: middle; max-width: 100%; height: auto }
    button { padding: 0; appearance: none; border: 0; background: transparent; line-height: 1; cursor: auto }
    div, ul, li, h1, p, form { margin: 0; padding: 0 } ::-moz-focus-inner { border: 0 } :focus { outline: 0 }
    .grid-x { display: flex; flex-flow: row wrap } .cell { flex: 0 0 auto; min-width: 0; min-height: 0; width: 100% }`,
  wordPress: `* { box-sizing: content-box !important } iframe { max-width: 100%; height: auto; margin-bottom: 2em }
    .entry-content > * { max-width: 650px; margin: 1.5em auto !important; line-height: 1.8 }
    .entry-content a { color: #c0392b !important; box-shadow: inset 0 -1px 0 currentColor; transition: all .2s }
    .entry-content div { overflow-wrap: anywhere; letter-spacing: .1em } div:empty, p:empty { display: none }
    .entry-content iframe { aspect-ratio: 16 / 9; display: none }`,
  typo3: `a, button { all: unset } iframe { width: 100% !important; height: 400px !important; opacity: .2 !important; pointer-events: none }
    * { line-height: 2 !important; animation: none !important } .ce-bodytext { font-size: 9px; text-align: justify; hyphens: auto }
    .ce-bodytext * { min-height: 0 !important; transition: all 3s; border: 1px dotted } body { zoom: 1.1 }`,
  reverted: '* { all: revert !important }',
  unset: '* { all: unset !important }',
  smallRoot: 'html { font-size: 62.5% } body { font-size: 1.6rem; margin: 2rem }',
  bigRoot: 'html { font-size: 200% } * { font-weight: bold; text-transform: uppercase; word-spacing: 1em }',
  hidesWhatIsAbsolute:
    'body * { position: relative !important; inset: auto !important; opacity: 1 !important }',
} as const
export type HostStyle = keyof typeof hostStyles
