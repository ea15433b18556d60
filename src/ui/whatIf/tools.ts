import type { ReportDocument } from '../../report/reportDocument'
import type { ResultsTools } from '../results/props'
import type { Suppositions } from './supposing'

/** What the parts of "what if" share. */
export type WhatIfTools = {
  report: ReportDocument
  suppositions: Suppositions
  tools: ResultsTools
}
