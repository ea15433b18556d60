import { describe, expect, it } from 'vitest'
import { hostOptions } from '../../../src/widget/frame/hostOptions'

const frame = 'https://lotse.example/embed/v1/'

describe('what the attributes say', () => {
  it('is nothing where there are none', () => {
    expect(hostOptions({}, frame)).toEqual({
      options: {
        language: undefined,
        topics: undefined,
        depth: undefined,
        accent: undefined,
        chamber: undefined,
        start: { screen: 'start' },
        shares: false,
        scheme: undefined,
      },
      refused: [],
    })
  })

  it('is read without regard to spaces', () => {
    const { options, refused } = hostOptions(
      {
        lang: ' en-GB ',
        topics: 'iot, am',
        depth: 'full',
        accent: '#FC0',
        chamber: 'chamber.json',
        start: 'questions',
        share: 'summary',
        scheme: 'dark',
      },
      frame,
    )
    expect(options).toEqual({
      language: 'en',
      topics: ['iot', 'am'],
      depth: 'full',
      accent: '#ffcc00',
      chamber: new URL('https://lotse.example/embed/v1/chamber.json'),
      start: { screen: 'page', page: '' },
      shares: true,
      scheme: 'dark',
    })
    expect(refused).toEqual([])
  })

  it.each([
    ['lang', 'fr'],
    ['depth', 'deep'],
    ['accent', 'red'],
    ['accent', 'javascript:1'],
    ['chamber', 'https://'],
    ['start', 'constructor'],
    ['share', 'answers'],
    ['scheme', 'sepia'],
  ])('counts as missing where %s is "%s", and says so', (name, text) => {
    const { options, refused } = hostOptions({ [name]: text }, frame)
    expect(refused).toEqual([{ name, text }])
    expect(options).toEqual(hostOptions({}, frame).options)
  })
})
