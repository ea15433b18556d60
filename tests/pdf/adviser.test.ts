import { beforeAll, describe, expect, it } from 'vitest'
import type { Profile } from '../../src/core/profile/profile'
import type { MadePdf } from '../../src/pdf/makePdf'
import { someAdvice, someProfile } from '../support/adviser'
import { exampleAnswers } from '../support/content'
import { bodyText, compact, pdfOf, readPdf, type ReadPdf } from '../support/pdf'
import { textsOutside } from '../support/pdfFaults'
import { someJpeg, somePng, stored } from '../support/pictures'
import { reportOn } from '../support/report'
import { faultsOf } from './structure/conditions'
import { elementsOf } from './structure/elements'
import { openFile } from './structure/file'

const { answers } = exampleAnswers('metallbau-hamburg')
const reportBy = (profile: Profile | null, advice = someAdvice) =>
  reportOn(answers, { adviser: { profile, advice } })

describe('a report by an adviser', () => {
  let made: MadePdf
  let read: ReadPdf
  beforeAll(async () => {
    made = await pdfOf(reportBy(someProfile))
    read = await readPdf(made.bytes)
  })

  it('is PDF/UA-1 and PDF/A-3a as far as can be told, with nothing outside its pages', () => {
    expect(faultsOf(made.bytes)).toEqual([])
    expect(textsOutside(read)).toEqual([])
  })

  it('has the name, the address and every word of the adviser', () => {
    const text = compact(read.pages.map(bodyText).join(''))
    const { title, text: words } = someAdvice.recommendations?.[0] ?? { title: '', text: '' }
    const said = [
      someProfile.name,
      ...someProfile.lines,
      'adler-celik.example/mittelstand',
      ...(someAdvice.foreword ?? '').split('\n'),
      ...Object.values(someAdvice.comments ?? {}).flatMap((comment) => comment.split('\n')),
      title,
      ...words.split('\n'),
      'Zur Sicherheit sprechen wir ohnehin.',
    ]
    expect(said.filter((one) => !text.includes(compact(one)))).toEqual([])
    expect(text).not.toContain(compact('Dieses Vorwort steht in jedem Bericht.'))
  })

  it('leads to the websites of the adviser', () => {
    const links = read.pages.flatMap((page) => page.links.map(({ url }) => url))
    expect(links).toEqual(
      expect.arrayContaining([
        'https://www.adler-celik.example/mittelstand',
        'https://www.adler-celik.example/tag',
      ]),
    )
  })

  it('names the adviser as its author, also in XMP', () => {
    const file = openFile(made.bytes)
    const bytes = file.stream(file.catalog.get('Metadata'))
    const metadata = Buffer.from(bytes, 'latin1').toString('utf8')
    expect(metadata).toContain('<dc:creator><rdf:Seq><rdf:li>Beratungskontor Adler &amp; Çelik</rdf:li>')
  })

  it('has foreword and recommendations among its bookmarks, and the name at the foot of each page', () => {
    const titles = read.outline.map(({ title }) => title)
    expect(titles[1]).toBe(`Vorwort von ${someProfile.name}`)
    expect(titles).toContain(`Empfehlungen von ${someProfile.name}`)
    const feet = read.pages.slice(1).map((page) => compact(page.texts.map(({ text }) => text).join('')))
    expect(feet.filter((foot) => !foot.includes(compact(someProfile.name)))).toEqual([])
  })

  it('shows the logo as a picture with its description', () => {
    const file = openFile(made.bytes)
    const logos = elementsOf(file).filter(
      ({ role, alt }) => role === 'Figure' && alt === `Logo von ${someProfile.name}`,
    )
    expect(logos).toHaveLength(1)
    const images = [...file.objects.values()].filter((body) => body.includes('/Subtype /Image'))
    expect(images).toHaveLength(1)
    expect(images[0]).toMatch(/\/Width 240\b/u)
  })

  it('has the same bytes each time', async () => {
    const again = await pdfOf(reportBy(someProfile))
    expect(Buffer.from(again.bytes).equals(Buffer.from(made.bytes))).toBe(true)
  })
})

describe('the logo of a report', () => {
  const pictures = {
    'a JPEG': stored(someJpeg()),
    'a JPEG in RGB': stored(someJpeg({ colours: 3, adobe: 0 })),
  }
  it.each(Object.entries(pictures))('may be %s', async (_, logo) => {
    const { bytes } = await pdfOf(reportBy({ ...someProfile, logo }))
    expect(faultsOf(bytes)).toEqual([])
    const image = [...openFile(bytes).objects.values()].find((body) => body.includes('/Subtype /Image'))
    expect(image).toContain('/DCTDecode')
    expect(Buffer.from(bytes).includes('secret')).toBe(false)
  })

  it('is left out where it cannot be read', async () => {
    const logo = stored(somePng({ data: new Uint8Array(3) }))
    const { bytes } = await pdfOf(reportBy({ ...someProfile, logo }))
    expect(faultsOf(bytes)).toEqual([])
    expect([...openFile(bytes).objects.values()].join('\n')).not.toContain('/Subtype /Image')
  })
})

it('marks words without a profile as those of the adviser', async () => {
  const { bytes } = await pdfOf(reportBy(null))
  expect(faultsOf(bytes)).toEqual([])
  const text = compact((await readPdf(bytes)).pages.map(bodyText).join(''))
  expect(text).toContain(compact('Anmerkung Ihrer Beratung'))
})
