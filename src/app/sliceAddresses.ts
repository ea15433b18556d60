const addresses = import.meta.glob<string>('../pdf/fonts/asian/*.woff', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Where a slice of the further fonts can be fetched. */
export function addressOf(slice: number): string {
  const address = addresses[`../pdf/fonts/asian/noto-${slice}.woff`]
  if (address === undefined) throw new Error(`There is no slice ${slice}.`)
  return address
}
