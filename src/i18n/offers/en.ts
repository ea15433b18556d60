import type { OffersMessages } from './de'

export const en: OffersMessages = {
  title: 'Who helps',
}
