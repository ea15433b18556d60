declare module 'subset-font' {
  type Options = {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2'
    keepFeatures?: string[]
    dropTables?: string[]
    noHinting?: boolean
    noLayoutClosure?: boolean
  }
  /** The font cut down to the characters of the text. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
