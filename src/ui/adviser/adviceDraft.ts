import { fieldFaults } from '../../core/profile/fieldFaults'
import type { Advice } from '../../core/profile/profile'
import { tidyAdvice } from '../../core/profile/profileFile'
import { webAddressOf } from './webAddress'

export type RecommendationDraft = { title: string; text: string; url: string }

/** Words for one firm, or for all of them, as they are being typed. */
export type AdviceDraft = {
  foreword: string
  comments: Readonly<Record<string, string>>
  recommendations: readonly RecommendationDraft[]
}

/** The draft that words open with. */
export function adviceDraftOf({ foreword, comments, recommendations = [] }: Advice): AdviceDraft {
  return {
    foreword: foreword ?? '',
    comments: comments ?? {},
    recommendations: recommendations.map(({ title, text, url }) => ({ title, text, url: url ?? '' })),
  }
}

/** The words in a draft: without recommendations that have no title yet, and addresses that are not sound. */
export function readAdviceDraft({ foreword, comments, recommendations }: AdviceDraft): Advice {
  return tidyAdvice({
    foreword,
    comments,
    recommendations: recommendations.flatMap((draft) => {
      const title = draft.title.trim()
      const url = webAddressOf(draft.url)
      const hasUrl = url !== '' && fieldFaults.url(url) === undefined
      return title === '' ? [] : { title, text: draft.text, ...(hasUrl ? { url } : {}) }
    }),
  })
}
