/** A display profile for sRGB (ICC.1:2001-04, version 2.1) as its bytes: primaries for D50 and the transfer function as a table. */
export function colourProfile(): number[] {
  const curve = [
    ...tag('curv'),
    ...wide(steps),
    ...Array.from({ length: steps }, (_, step) => light(step)).flat(),
  ]
  const tags: [string, number[]][] = [
    ['desc', described('sRGB')],
    ['cprt', [...tag('text'), ...letters('CC0'), 0]],
    ['wtpt', [...tag('XYZ '), ...white]],
    ['rXYZ', [...tag('XYZ '), ...fixed(0.4360747, 0.2225045, 0.0139322)]],
    ['gXYZ', [...tag('XYZ '), ...fixed(0.3850649, 0.7168786, 0.0971045)]],
    ['bXYZ', [...tag('XYZ '), ...fixed(0.1430804, 0.0606169, 0.7141733)]],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const start = headLength + 4 + 12 * tags.length
  const directory: number[] = []
  const body: number[] = []
  const places = new Map<number[], number>()
  for (const [name, data] of tags) {
    const place = places.get(data) ?? start + body.length
    if (!places.has(data)) body.push(...data, ...zeros((4 - (data.length % 4)) % 4))
    places.set(data, place)
    directory.push(...letters(name), ...wide(place), ...wide(data.length))
  }
  return [...head(start + body.length), ...wide(tags.length), ...directory, ...body]
}

const headLength = 128
const steps = 64
const white = fixed(0.9642, 1, 0.8249)

function head(size: number): number[] {
  return [
    ...wide(size),
    ...zeros(4),
    2,
    0x10,
    0,
    0,
    ...letters('mntrRGB XYZ '),
    ...[2026, 1, 1, 0, 0, 0].flatMap(narrow),
    ...letters('acsp'),
    ...zeros(28),
    ...white,
    ...zeros(48),
  ]
}

/** Light of an evenly spaced step, IEC 61966-2-1. */
function light(step: number): number[] {
  const value = step / (steps - 1)
  const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  return narrow(Math.round(linear * 0xffff))
}

function described(name: string): number[] {
  return [...tag('desc'), ...wide(name.length + 1), ...letters(name), 0, ...zeros(8 + 3 + 67)]
}

function tag(type: string): number[] {
  return [...letters(type), ...zeros(4)]
}

function letters(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0)
}

function wide(value: number): number[] {
  return [value >>> 24, value >>> 16, value >>> 8, value].map((each) => each & 255)
}

function narrow(value: number): number[] {
  return [(value >>> 8) & 255, value & 255]
}

/** Numbers with sixteen binary digits behind the point. */
function fixed(...values: number[]): number[] {
  return values.flatMap((value) => wide(Math.round(value * 65536)))
}
