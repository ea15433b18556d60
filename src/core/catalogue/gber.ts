import type { IsoDate } from '../date'

/** Last day of the General Block Exemption Regulation, Regulation (EU) No 651/2014 Art. 59 as last amended by (EU) 2023/1315. */
export const gberEndsOn: IsoDate = '2026-12-31'
