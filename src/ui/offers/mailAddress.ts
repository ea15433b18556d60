/** A mail without an address, ready to be sent: opens in the mail program of whoever follows it. Lines end as mails have them. */
export function mailAddress({ subject, body }: { subject: string; body: string }): string {
  const text = body.replace(/\r?\n/g, '\r\n')
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
}
