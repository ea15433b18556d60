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
  const parts = [fault.file ?? '', fault.path, faultText(fault, messages)]
  return parts
    .filter((part) => part !== '')
    .join(': ')
    .replace(/\s+/g, ' ')
}
