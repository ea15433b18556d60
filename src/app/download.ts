const listeners = new Set<(file: File) => void>()

/** Calls back with each file that is handed to the user: where browsers keep it back, there may be another way. */
export function onDownload(listener: (file: File) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Hands a file to the user. */
export function download(fileName: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const file = new File([content], fileName, { type })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  for (const listener of listeners) listener(file)
}
