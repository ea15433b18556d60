import type { NoticeMessages } from './deNotices'

/** What editors should look at, in English. */
export const enNotices: NoticeMessages = {
  unreachable: () => 'No firm can meet these conditions together. Check requires, states and sectors.',
  expired: ({ validUntil }) => `The offer ended on ${validUntil}. Set status: ended or a new validUntil.`,
  stale: ({ checkedOn }) =>
    `The entry was last checked on ${checkedOn}. Check it again and update checkedOn.`,
  sameAddress: ({ url, others }) =>
    `The address ${url} is also that of ${others}. Give each its own address, merge the entries or name them under related.`,
  sameName: ({ others }) => `${others} has the same name. Merge the entries or tell the names apart.`,
  sameInBoth: () => 'The text is the same in German and English. Translate it.',
  noSuccessor: () => 'The offer has ended and nothing says what came after it. Add successor or related.',
  successorOfRunning: ({ successor }) =>
    `${successor} is named as successor, but the offer has not ended. Set status: ended or validUntil, or name the other entry under related.`,
  successorClosed: ({ successor }) => `The successor ${successor} has ended too. Name what is open today.`,
}
