import { zlibSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../src/pdf/pictures/readPicture'
import { someJpeg, somePng, stored } from '../../support/pictures'

const read = (bytes: Uint8Array) => readPicture(stored(bytes))
const codeOf = (bytes: Uint8Array) => {
  const result = read(bytes)
  return result.ok ? 'read' : result.faults.map(({ code }) => code).join()
}
const pixelsOf = (bytes: Uint8Array) => {
  const result = read(bytes)
  if (!result.ok || result.value.kind !== 'pixels') throw new Error('no pixels')
  return [...result.value.data]
}
const red = [255, 0, 0]
const white = [255, 255, 255]

describe('a PNG', () => {
  it.each([
    ['colour', { kind: 2 }, [...red, ...red, ...red, ...red]],
    [
      'colour with alpha, on white',
      { kind: 6, rows: Uint8Array.from([0, 255, 0, 0, 255, 0, 0, 0, 0, 0, 255, 0, 0, 51, 0, 0, 255, 255]) },
      [...red, ...white, 255, 204, 204, 0, 0, 255],
    ],
    [
      'grey',
      { kind: 0, rows: Uint8Array.from([0, 0, 128, 0, 255, 1]) },
      [0, 0, 0, 128, 128, 128, ...white, 1, 1, 1],
    ],
    [
      'grey with alpha',
      { kind: 4, rows: Uint8Array.from([0, 0, 255, 0, 0, 0, 9, 255, 9, 0]) },
      [0, 0, 0, ...white, 9, 9, 9, ...white],
    ],
    [
      'palette of one bit, the second colour clear',
      {
        kind: 3,
        depth: 1,
        rows: Uint8Array.from([0, 0b01000000, 0, 0b10000000]),
        chunks: [
          ['PLTE', Uint8Array.from([255, 0, 0, 0, 0, 255])],
          ['tRNS', Uint8Array.from([255, 0])],
        ] as const,
      },
      [...red, ...white, ...white, ...red],
    ],
  ])('in %s is read as its pixels', (_, options, pixels) => {
    expect(pixelsOf(somePng(options))).toEqual(pixels)
  })

  it('is read the same whatever filters its rows have', () => {
    const plain = [10, 20, 30, 40, 50, 60, 70, 80]
    const left = [10, 10, 10, 10, 10, 10, 10, 10]
    const rows = [0, ...plain, 1, ...left, 2, 0, 0, 0, 0, 0, 0, 0, 0]
    const average = [5, 5, 5, 5, 5, 5, 5, 5]
    const paeth = [0, 0, 0, 0, 0, 0, 0, 0]
    const bytes = somePng({
      kind: 0,
      width: 8,
      height: 5,
      rows: Uint8Array.from([...rows, 3, ...average, 4, ...paeth]),
    })
    const grey = pixelsOf(bytes).filter((_, index) => index % 3 === 0)
    expect(grey.slice(0, 24)).toEqual([...plain, ...plain, ...plain])
    expect(grey.slice(24, 32)).toEqual([10, 20, 30, 40, 50, 60, 70, 80])
    expect(grey.slice(32)).toEqual(grey.slice(24, 32))
  })

  it.each([
    ['cut off', somePng().subarray(0, 50), 'damagedPicture'],
    ['without pixels', somePng({ data: new Uint8Array() }), 'damagedPicture'],
    ['with too few pixels', somePng({ rows: new Uint8Array(7) }), 'damagedPicture'],
    ['with more pixels than it says', somePng({ rows: new Uint8Array(15) }), 'damagedPicture'],
    [
      'that unpacks to a hundred million bytes',
      somePng({ data: zlibSync(new Uint8Array(100_000_000)) }),
      'damagedPicture',
    ],
    [
      'with an unknown filter',
      somePng({ rows: Uint8Array.from([9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) }),
      'damagedPicture',
    ],
    ['of sixteen bits', somePng({ depth: 16 }), 'unsupportedPicture'],
    ['interlaced', somePng({ interlace: 1 }), 'unsupportedPicture'],
    ['wider than allowed', somePng({ width: 2001 }), 'pictureTooLarge'],
    [
      'of a size of four milliards',
      somePng({ width: 4_294_967_295, height: 4_294_967_295 }),
      'pictureTooLarge',
    ],
    ['of no size', somePng({ width: 0 }), 'damagedPicture'],
    ['of an unknown kind', somePng({ kind: 5 }), 'damagedPicture'],
    ['that is a GIF', Uint8Array.from(Buffer.from('GIF89a')), 'notAPicture'],
    [
      'that is an SVG',
      Uint8Array.from(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      'notAPicture',
    ],
    ['that is nothing', new Uint8Array(), 'notAPicture'],
  ])('%s is refused with the reason', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })
})

describe('a JPEG', () => {
  it.each([
    ['baseline in grey', { colours: 1 }],
    ['baseline in colour', { colours: 3 }],
    ['progressive', { colours: 3, method: 0xc2 }],
  ])('%s keeps what is drawn and nothing else', (_, options) => {
    const result = read(someJpeg(options))
    if (!result.ok || result.value.kind !== 'jpeg') throw new Error('not read')
    const bytes = Buffer.concat(result.value.parts)
    expect(bytes.includes('secret') || bytes.includes('Exif')).toBe(false)
    expect([...bytes.subarray(0, 4), ...bytes.subarray(-6)]).toEqual([
      0xff, 0xd8, 0xff, 0xdb, 0x3f, 0xff, 0x00, 0x3f, 0xff, 0xd9,
    ])
    expect(result.value).toMatchObject({
      width: 8,
      height: 8,
      isGrey: options.colours !== 3,
      isTransformed: true,
    })
  })

  it('says where its colours are red, green and blue themselves', () => {
    const result = read(someJpeg({ colours: 3, adobe: 0 }))
    expect(result).toMatchObject({ ok: true, value: { isTransformed: false } })
  })

  it.each([
    ['in the colours of presses', someJpeg({ colours: 4 }), 'unsupportedPicture'],
    ['without loss', someJpeg({ method: 0xc3 }), 'unsupportedPicture'],
    ['with arithmetic coding', someJpeg({ method: 0xc9 }), 'unsupportedPicture'],
    ['cut off in its data', someJpeg().subarray(0, -2), 'damagedPicture'],
    ['cut off in its tables', someJpeg().subarray(0, 60), 'damagedPicture'],
    ['of no size', someJpeg({ width: 0 }), 'damagedPicture'],
    ['wider than allowed', someJpeg({ width: 65_535 }), 'pictureTooLarge'],
  ])('%s is refused with the reason', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })
})

describe('any bytes', () => {
  it('are read or refused, and never break anything', () => {
    const beginnings = [somePng(), someJpeg(), new Uint8Array()]
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { maxLength: 6 }),
        fc.nat(300),
        (whole, changes, cut) => {
          const bytes = Uint8Array.from(whole).subarray(0, cut < 20 ? cut : undefined)
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
          expect(typeof read(bytes).ok).toBe('boolean')
        },
      ),
      { numRuns: 2000 },
    )
    fc.assert(fc.property(fc.string(), (data) => typeof readPicture({ data }).ok === 'boolean'))
  })
})
