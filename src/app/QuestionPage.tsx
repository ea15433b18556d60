import type { PageScreenProps } from '../ui/props'
import { PageScreen } from '../ui/screens/PageScreen'
import { useGlossary } from './useGlossary'

/** A page of questions with the terms that it explains; they come after the first words. */
export function QuestionPage(props: Omit<PageScreenProps, 'glossary'>) {
  return <PageScreen {...props} glossary={useGlossary(props.language)} />
}
