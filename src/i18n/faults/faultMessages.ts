import type { Fault, FaultCode } from '../../core/result'

export type FaultParams = NonNullable<Fault['params']>

/** One sentence with a remedy per fault, at a form field as well as in a line about a file. */
export type FaultMessages = Readonly<Record<FaultCode, (params: FaultParams) => string>>

/** What is wrong and what to do about it, in words. */
export function faultText(fault: Pick<Fault, 'code' | 'params'>, messages: FaultMessages): string {
  return messages[fault.code](fault.params ?? {})
}

/** A fault as one line: `file: place: sentence`, without the parts that are not known. */
export function faultLine(fault: Fault, messages: FaultMessages): string {
  const parts = [fault.file ?? '', shortened(fault.path, 200), shortened(faultText(fault, messages), 1000)]
  return parts
    .filter((part) => part !== '')
    .join(': ')
    .replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
}

/** Names in a foreign file can be as long as the file, and can hold what a terminal would obey. */
function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`
}
