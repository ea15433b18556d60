/** Largest PDF that is read, in bytes; a report has a hundredth of it. */
export const mostPdfBytes = 20_000_000

/** True for a PDF, whatever its name: by its first characters. */
export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-'
}
