import type { Paper, ReportFunding } from '../../report/reportFunding'
import type { TwinWords } from './props'
import { TwinTable } from './TwinTable'

/** The order of steps; what must wait for a letter says so. */
export function Timeline({ funding, words }: { funding: ReportFunding; words: TwinWords }) {
  const { timeline, earliestStart } = funding
  if (timeline.length === 0) return null
  const { title, columns, guarded } = words.funding.timeline
  return (
    <section>
      <h3>{title}</h3>
      {earliestStart && <p>{earliestStart.text}</p>}
      <TwinTable
        caption={title}
        heads={[columns.number, columns.when, columns.step, columns.waitsFor]}
        named={2}
        rows={timeline.map((step, index) => ({
          id: step.id,
          cells: [
            index + 1,
            step.whenText,
            <>
              <strong>{step.title}</strong>
              <p>{step.text}</p>
              {step.guarded && (
                <p>
                  <strong className="twin-bad">{guarded}</strong>
                </p>
              )}
            </>,
            step.waitsFor.join('; '),
          ],
        }))}
      />
    </section>
  )
}

/** Papers with their state, how long they take, and who asks for them. */
export function Papers({ papers, words }: { papers: readonly Paper[]; words: TwinWords }) {
  if (papers.length === 0) return null
  const { title, columns, askedBy } = words.funding.papers
  return (
    <section>
      <h3>{title}</h3>
      <TwinTable
        caption={title}
        heads={[columns.name, columns.state, columns.leadTime]}
        rows={papers.map((paper) => ({
          id: paper.id,
          cells: [
            <>
              <strong>{paper.name}</strong>
              <p>{paper.text}</p>
              {paper.programmes.length > 0 && <p className="secondary">{askedBy(paper.programmes, 0)}</p>}
            </>,
            paper.state === 'there' ? `✓ ${paper.stateText}` : paper.stateText,
            paper.leadTimeText,
          ],
        }))}
      />
    </section>
  )
}
