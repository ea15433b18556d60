const shortest = 7
const known = new Map()

// From the product's own packages: another library here brings an older version along.

/** Marks with soft hyphens where the words of a text may be divided, with the same patterns as ours; each word is divided once. */
export async function hyphenatorFor(language) {
  const patterns =
    language === 'de'
      ? await import('../../../node_modules/hyphen/de/index.js')
      : await import('../../../node_modules/hyphen/en-gb/index.js')
  const divide = patterns.default.hyphenateSync
  return (text) =>
    text.replace(/\p{L}+/gu, (word) => {
      if (word.length < shortest) return word
      const marked = known.get(word) ?? divide(word)
      known.set(word, marked)
      return marked
    })
}
