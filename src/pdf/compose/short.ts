import { glance } from '../chapters/glance'
import type { Setting } from '../chapters/setting'
import { paginate } from '../layout/paginate'
import type { Composed } from './composed'

/** The report on two pages. */
export function short(setting: Setting): Composed {
  return { cover: null, pages: paginate(glance(setting)) }
}
