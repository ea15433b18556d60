import { Icon } from './Icon'
import type { IconName } from './shapes'

/** Signs of the sections that the questionnaire for the Mittelstand has; others go without. */
const signs: Readonly<Record<string, IconName | undefined>> = {
  scope: 'list',
  company: 'workshop',
  strategy: 'compass',
  people: 'people',
  data: 'shield',
  iot: 'sensor',
  am: 'printHead',
  industrie40: 'factory',
  'business-models': 'idea',
  funding: 'euro',
  cooperation: 'handshake',
}

/** The sign of a section beside its name; nothing where the questionnaire brings a section of its own. */
export function SectionIcon({ section }: { section: string }) {
  const name = signs[section]
  return name === undefined ? null : <Icon name={name} />
}
