/** A mail, ready to be sent: opens in the mail program of whoever follows it. Lines end as mails have them. */
export function mailAddress({
  subject,
  body,
  to = '',
}: {
  subject: string
  body: string
  to?: string
}): string {
  const text = body.replace(/\r?\n/g, '\r\n')
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
}
