/** An address of a website as it is meant: most people leave out how it begins. */
export function webAddressOf(text: string): string {
  const typed = text.trim()
  return typed === '' || /^[a-z][a-z\d+.-]*:/iu.test(typed) ? typed : `https://${typed}`
}
