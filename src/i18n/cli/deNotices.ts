import type { Notice } from '../../core/catalogue/notices'

/** One sentence with a remedy per notice on an entry of the catalogue. */
export type NoticeMessages = Readonly<
  Record<Notice['code'], (params: NonNullable<Notice['params']>) => string>
>

/** What editors should look at, in German. */
export const deNotices: NoticeMessages = {
  unreachable: () =>
    'Kein Betrieb kann diese Bedingungen zugleich erfüllen. Prüfen Sie requires, states und sectors.',
  expired: ({ validUntil }) =>
    `Das Angebot ist am ${validUntil} abgelaufen. Tragen Sie status: ended oder ein neues validUntil ein.`,
  stale: ({ checkedOn }) =>
    `Der Eintrag wurde zuletzt am ${checkedOn} geprüft. Prüfen Sie ihn erneut und tragen Sie checkedOn ein.`,
  sameAddress: ({ url, others }) =>
    `Dieselbe Adresse ${url} steht auch bei ${others}. Tragen Sie eigene Adressen ein, legen Sie die Einträge zusammen oder nennen Sie sie in related.`,
  sameName: ({ others }) =>
    `Denselben Namen trägt auch ${others}. Legen Sie die Einträge zusammen oder unterscheiden Sie die Namen.`,
  sameInBoth: () => 'Der Text ist auf Deutsch und Englisch derselbe. Übersetzen Sie ihn.',
  noSuccessor: () =>
    'Das Angebot ist beendet, und nichts sagt, was danach kam. Tragen Sie successor oder related ein.',
  successorOfRunning: ({ successor }) =>
    `Als Nachfolger ist ${successor} genannt, das Angebot ist aber nicht beendet. Tragen Sie status: ended oder validUntil ein, oder nennen Sie den anderen Eintrag in related.`,
  successorClosed: ({ successor }) =>
    `Der Nachfolger ${successor} ist selbst beendet. Nennen Sie, was heute offen ist.`,
}
