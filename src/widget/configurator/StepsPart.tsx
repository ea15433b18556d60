import { Tabs } from '../../ui/parts/Tabs'
import { CodeBlock } from './CodeBlock'
import { policyLines, typo3Policy } from './hostPolicy'
import type { PartProps } from './props'

/** Steps for the systems that most websites are made with. */
export function StepsPart({ words: all, base, options }: PartProps) {
  const words = all.steps
  return (
    <section className="maker-part" aria-labelledby="maker-steps">
      <h2 id="maker-steps">{words.heading}</h2>
      <Tabs
        label={words.label}
        tabs={[
          {
            id: 'typo3',
            name: words.typo3,
            content: (
              <div className="maker-way">
                <Steps steps={words.typo3Steps} />
                <CodeBlock
                  name={words.typo3File}
                  text={typo3Policy(policyLines('script', base, options.chamber))}
                  words={all.copy}
                />
                <p>{words.typo3After}</p>
              </div>
            ),
          },
          { id: 'wordpress', name: words.wordpress, content: <Steps steps={words.wordpressSteps} /> },
        ]}
      />
    </section>
  )
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="maker-steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}
