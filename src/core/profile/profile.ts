/** What an adviser adds to a report, in the adviser's own words. Paragraphs are separated by line breaks. */
export type Advice = {
  foreword?: string | undefined
  /** A comment on a topic, by topic id. */
  comments?: Readonly<Record<string, string>> | undefined
  /** Marked in the report as the adviser's own. */
  recommendations?: readonly OwnRecommendation[] | undefined
}

export type OwnRecommendation = { title: string; text: string; url?: string | undefined }

/** A picture as it stands in files: PNG or JPEG as base64, size in pixels. */
export type StoredPicture = { type: 'image/png' | 'image/jpeg'; width: number; height: number; data: string }

/** Who makes reports for others, kept as a file of its own (`*.lotse-profil.json`). */
export type Profile = {
  format: 'lotse-profile'
  version: 1
  name: string
  /** Address, telephone, mail: a line each. */
  lines: readonly string[]
  url?: string
  /** `#rrggbb`; darkened where it would be too light to read. */
  accent?: string
  logo?: StoredPicture
  /** What stands in every report unless the client's own file says otherwise. */
  advice: Advice
}
