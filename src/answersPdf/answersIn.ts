import { mostBytes } from '../core/answers/answersFile'
import type { FaultCode, Result } from '../core/result'
import { attachmentOf, type Attachment } from './attachment'
import { crossReferences } from './crossReferences'
import { dataOf } from './dataOf'
import { isPdf, mostPdfBytes } from './isPdf'
import { pdfFile, type PdfFile } from './pdfFile'
import { resolve } from './resolve'
import { salvaged } from './salvage'
import { dictionaryIn } from './values'

/**
 * The text of the answers file that a report carries. Whatever is no PDF, is damaged, encrypted or too large, or carries no
 * answers is refused; nothing in the file makes this throw or take long.
 */
export function answersIn(bytes: Uint8Array): Result<string> {
  if (bytes.length > mostPdfBytes) return refused('tooLarge', { maximum: mostPdfBytes })
  if (!isPdf(bytes)) return refused('notPdf')
  const file = pdfFile(bytes)
  const ordinary = contentOf(file, ordinarily(file))
  if (ordinary !== 'damagedPdf') return resultOf(ordinary)
  const found = isEncrypted(file) ? 'encrypted' : salvaged(file)
  return resultOf(contentOf(file, found === 'absent' ? 'damaged' : found))
}

type Content = { text: string } | 'damagedPdf' | 'encryptedPdf' | 'noAnswersInPdf' | 'answersTooLarge'

/** The way every reader goes: from the end to the cross references, from there to the catalog and its files. */
function ordinarily(file: PdfFile): Attachment | 'encrypted' {
  const trailers = crossReferences(file)
  if (!trailers) return 'damaged'
  if (trailers.some((trailer) => trailer.has('Encrypt'))) return 'encrypted'
  const root = trailers.find((trailer) => trailer.has('Root'))?.get('Root')
  const catalog = dictionaryIn(resolve(file, root))
  return catalog ? attachmentOf(file, catalog) : 'damaged'
}

function isEncrypted({ text }: PdfFile): boolean {
  return /\/Encrypt[\0\t\n\f\r ]{0,9}(?:\d|<<)/.test(text)
}

function contentOf(file: PdfFile, found: Attachment | 'encrypted'): Content {
  if (found === 'encrypted') return 'encryptedPdf'
  if (found === 'absent') return 'noAnswersInPdf'
  if (found === 'damaged') return 'damagedPdf'
  const data = dataOf(file, found, mostBytes)
  if (data === 'tooLarge') return 'answersTooLarge'
  const text = data === 'damaged' ? undefined : decoded(data)
  return text === undefined ? 'damagedPdf' : { text }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function resultOf(content: Content): Result<string> {
  if (typeof content !== 'string') return { ok: true, value: content.text }
  return refused(content, content === 'answersTooLarge' ? { maximum: mostBytes } : undefined)
}

function refused(code: FaultCode, params?: Record<string, number>): Result<never> {
  return { ok: false, faults: [{ code, path: '', ...(params ? { params } : {}) }] }
}
