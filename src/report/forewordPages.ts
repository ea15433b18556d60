/** Letters that stand in a line, height of a line and distance between paragraphs, in points: at its usual size, and smaller. */
const usual = { letters: 73, line: 16.5, between: 7 }
const smaller = { letters: 92, line: 12.6, between: 5 }
/** The heading with what stands above and below it, and what fits on a page. */
const heading = 50
const page = 703

/**
 * About how many pages a foreword takes in the report, 0 without one. It is never cut: where a page is not enough it is set in
 * smaller letters, and goes on over the pages.
 */
export function forewordPages(foreword: string): number {
  const paragraphs = foreword.split('\n').flatMap((text) => text.trim() || [])
  if (paragraphs.length === 0) return 0
  const heightIn = ({ letters, line, between }: typeof usual) =>
    heading +
    paragraphs.reduce((height, { length }) => height + Math.ceil(length / letters) * line + between, 0)
  const height = heightIn(usual)
  return (height <= page ? height : heightIn(smaller)) / page
}
