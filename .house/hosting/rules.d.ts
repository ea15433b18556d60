/** What the server has to send: the usual headers, and those of folders that have their own. */
export type HeaderRules = {
  version: string
  usual: Record<string, string>
  apart: { folder: string; headers: Record<string, string> }[]
}
