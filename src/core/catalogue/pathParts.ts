/** File name without ending, and the folder it stands in. */
export function pathParts(file: string): { name: string; folder: string } {
  const parts = file.split(/[/\\]/)
  const last = parts.at(-1) ?? ''
  return { name: last.replace(/\.ya?ml$/, ''), folder: parts.at(-2) ?? '' }
}
