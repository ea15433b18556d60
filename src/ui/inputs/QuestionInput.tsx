import { DateInput } from './DateInput'
import { GridInput } from './GridInput'
import type { InputProps } from './inputProps'
import { ListInput } from './ListInput'
import { MultipleInput } from './MultipleInput'
import { NumberInput } from './NumberInput'
import { SingleInput } from './SingleInput'
import { TextInput } from './TextInput'

/** The input for a question: one component per type. */
export function QuestionInput({ question, ...props }: InputProps) {
  switch (question.type) {
    case 'single':
      return <SingleInput question={question} {...props} />
    case 'multiple':
      return <MultipleInput question={question} {...props} />
    case 'grid':
      return <GridInput question={question} {...props} />
    case 'number':
      return <NumberInput question={question} {...props} />
    case 'text':
    case 'postcode':
      return <TextInput question={question} {...props} />
    case 'date':
      return <DateInput question={question} {...props} />
    case 'enterprises':
    case 'aids':
      return <ListInput question={question} {...props} />
  }
}
