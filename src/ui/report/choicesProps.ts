import type { ReportChoices } from '../../core/choices'
import type { ReportScreenProps } from './props'

/** What each group of choices is given. */
export type ChoicesProps = Pick<ReportScreenProps, 'choices' | 'report' | 'messages'> & {
  change: (choices: Partial<ReportChoices>) => void
}
