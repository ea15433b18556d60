import { addDays } from '../../core/date'
import type { AidRow, LedgerCaution } from '../../core/funding/funding'
import type { SaidRule } from '../../i18n/funding/deRules'
import type { ReportFunding, RuledText } from '../reportFunding'
import type { ReportContext } from '../reportInput'
import { openQuestions, ruled } from './ruled'

const cautionRules: Readonly<Record<LedgerCaution, SaidRule>> = {
  boundary: 'deMinimisWindow',
  unknownAids: 'deMinimisCeiling',
  roughlyKnown: 'deMinimisCeiling',
  sectorAgriculture: 'deMinimisSectors',
  naturalPersons: 'deMinimisSingleUndertaking',
  future: 'deMinimisGrantDay',
}

/** Earlier de-minimis aid, and what is still free on the expected day of approval. */
export function ledgerVerdict(context: ReportContext): ReportFunding['ledger'] {
  const { messages, formats, funding } = context
  const { deMinimis: ledger } = funding
  const say = messages.funding.firm.ledger
  const room = formats.euros(ledger.roomEur)
  const isUsedUp = ledger.roomEur <= 0
  const first = addDays(ledger.windowFrom, 1)
  const reasons: RuledText[] = [
    ruled(say.ceilingReason(formats.euros(ledger.ceilingEur)), 'deMinimisCeiling', context),
    ruled(say.window(formats.date(ledger.onDate), formats.date(first)), 'deMinimisWindow', context),
    ruled(say.together, 'deMinimisSingleUndertaking', context),
  ]
  return {
    title: say.title,
    tone: isUsedUp ? 'bad' : ledger.certain ? 'good' : 'open',
    verdict: isUsedUp ? say.nothingFree : ledger.certain ? say.free(room) : say.atMost(room),
    reasons,
    cautions: [
      ...ledger.cautions.map((id) => ruled(say.cautions[id], cautionRules[id], context)),
      ...(ledger.usedEur > 0 ? [ruled(say.exceeding, 'deMinimisExceeding', context)] : []),
    ],
    missing: openQuestions(ledger.missing, context),
    figures: [
      { label: say.ceiling, text: formats.euros(ledger.ceilingEur) },
      { label: ledger.certain ? say.used : say.usedKnown, text: formats.euros(ledger.usedEur) },
      { label: ledger.certain ? say.room : say.roomAtMost, text: room },
    ],
    usedShare: Math.min(1, ledger.usedEur / ledger.ceilingEur),
    rows: ledger.rows.map((row) => ({
      date: formats.date(row.date),
      amount: formats.euros(row.amountEur),
      by: byText(row, context),
      counts: countsText(row, context),
    })),
    returns: ledger.returns.map(({ date, roomEur }) =>
      say.returns(formats.date(date), formats.euros(roomEur)),
    ),
  }
}

function countsText({ why, leavesOn }: AidRow, { messages, formats }: ReportContext): string {
  const say = messages.funding.firm.ledger
  switch (why) {
    case 'counts':
      return say.countsUntil(formats.date(addDays(leavesOn, -1)))
    case 'beforeWindow':
      return say.before
    case 'afterApproval':
      return say.after
    case 'otherUndertaking':
      return say.other
  }
}

function byText({ row }: AidRow, { answers, texts }: ReportContext): string {
  const aids = answers['funding.aids']
  const cells = Array.isArray(aids) ? aids[row] : undefined
  const by = typeof cells === 'object' ? String(cells.by) : ''
  return texts.questions['funding.aids']?.columns?.by?.options?.[by] ?? ''
}
