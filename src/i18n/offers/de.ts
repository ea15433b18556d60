/** Words of the screen around what the report says. */
export const de = {
  title: 'Wer hilft',
}

export type OffersMessages = typeof de
