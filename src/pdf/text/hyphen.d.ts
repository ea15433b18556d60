declare module 'hyphen/de' {
  const german: { hyphenateSync: (text: string) => string }
  export default german
}
declare module 'hyphen/en-gb' {
  const english: { hyphenateSync: (text: string) => string }
  export default english
}
