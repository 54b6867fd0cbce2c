import { desk } from '../desk-client.ts'
import { namesIn } from '../following/names-in.ts'
import type { Answers, WriteField } from '../following/write-form.tsx'
import { Writing } from '../following/writing.tsx'
import { say } from '../message.ts'
import { recordNamed } from './record-named.ts'

/** As many versions as the form has room for; two at least. */
const PLACES = [1, 2, 3] as const

/** Opens a question that comparing does not ask, with its versions and who holds each. */
export function AskQuestion() {
  return (
    <div className="acts">
      <Writing
        act={say('analyses.ask')}
        chord="q"
        fields={[
          {
            name: 'about',
            label: say('analyses.askAbout'),
            hint: say('analyses.askHint'),
            required: true,
          },
          ...PLACES.flatMap(fieldsOf),
          { name: 'note', label: say('analyses.whyAsked'), kind: 'long' },
        ]}
        send={answers => desk.openQuestion(questionOf(answers))}
      />
    </div>
  )
}

const fieldsOf = (place: number): WriteField[] => [
  { name: `says${place}`, label: say('analyses.says', { number: place }), required: place < 3 },
  {
    name: `by${place}`,
    label: say('analyses.heldBy'),
    ...(place === 1 && { hint: say('follow.names') }),
  },
  {
    name: `records${place}`,
    label: say('analyses.records'),
    ...(place === 1 && { hint: say('analyses.recordsHint') }),
  },
]

function questionOf(answers: Answers) {
  const { about = '', note } = answers
  const versions = PLACES.flatMap(place => {
    const says = answers[`says${place}`] ?? ''
    if (says === '') return []
    const records = namesIn(answers[`records${place}`] ?? '').map(recordNamed)
    return [{ says, by: namesIn(answers[`by${place}`] ?? ''), records }]
  })
  return { about, versions, ...(note && { note }) }
}
