import { dirname, join } from 'node:path'
import { readBytes, readText } from '../content/readText'
import type { Chamber } from '../core/chamber/chamber'
import { logoOf, mostLogoBytes } from '../core/chamber/chamberLogo'
import { mostChamberText, openChamber } from '../core/chamber/openChamber'
import type { StoredPicture } from '../core/profile/profile'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Fault, Result } from '../core/result'
import { readPicture } from '../pdf/pictures/readPicture'

/** A chamber's file as it was named, what could be taken of it, and what not. */
export type ChamberFile = { file: string; chamber: Chamber; faults: readonly Fault[] }

/** Reads a chamber's file and the picture that lies beside it. A logo that cannot be printed is left out and named. */
export function readChamber(file: string, questionnaire: Questionnaire): Result<ChamberFile> {
  const text = readText(file, mostChamberText)
  if (typeof text !== 'string') return { ok: false, faults: [text] }
  const opened = openChamber(text, questionnaire)
  if (!opened.ok) return { ok: false, faults: opened.faults.map((fault) => ({ ...fault, file })) }
  const { logoFile, logo: inside, ...chamber } = opened.value.chamber
  const logo = logoFile === undefined ? inside && printable(inside) : logoBeside(file, logoFile)
  const faults = [...opened.value.faults, ...(logo && !logo.ok ? logo.faults : [])]
  return {
    ok: true,
    value: {
      file,
      chamber: logo?.ok ? { ...chamber, logo: logo.value } : chamber,
      faults: faults.map((fault) => ({ ...fault, file })),
    },
  }
}

function logoBeside(file: string, address: string): Result<StoredPicture> {
  const bytes = readBytes(join(dirname(file), address), mostLogoBytes)
  if ('code' in bytes) return { ok: false, faults: [{ ...bytes, path: 'logo' }] }
  const picture = logoOf(bytes, Buffer.from(bytes).toString('base64'))
  return picture.ok ? printable(picture.value) : picture
}

function printable(picture: StoredPicture): Result<StoredPicture> {
  const read = readPicture(picture)
  if (read.ok) return { ok: true, value: picture }
  return { ok: false, faults: read.faults.map((fault) => ({ ...fault, path: 'logo' })) }
}
