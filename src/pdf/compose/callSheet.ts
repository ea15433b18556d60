import { glance } from '../chapters/glance'
import type { Setting } from '../chapters/setting'
import { paginate } from '../layout/paginate'
import type { Composed } from './composed'

/** One page for the first talk with whoever stands behind an entry. */
export function callSheet(setting: Setting, _entry: string): Composed {
  return { cover: null, pages: paginate(glance(setting)) }
}
