import type { LaidPage } from '../layout/paginate'
import type { Mark } from '../layout/strip'

/** The pages of a file, set but not drawn. */
export type Composed = {
  /** First page, without page marks; `null` where there is none. */
  cover: readonly Mark[] | null
  /** All other pages. */
  pages: readonly LaidPage[]
}
