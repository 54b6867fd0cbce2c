import { RELATIONS } from '../../codebook/index.ts'
import type { SourcedClaims } from '../../server/index.ts'
import { desk } from '../desk-client.ts'
import { TakeBack } from '../following/take-back.tsx'
import { useWriting } from '../following/use-writing.ts'
import { Writing } from '../following/writing.tsx'
import { say, sayWord } from '../message.ts'
import { recordNamed } from './record-named.ts'

/** A question as a person judged it, or opened it. */
export type Question = NonNullable<SourcedClaims['question']>

type JudgeProps = {
  id: string
  about: string
  /** What the versions say, in their order. */
  versions: readonly string[]
  question: Question | undefined
}

/** How the versions stand to each other, why, and what speaks against one of them, as a person says; taken back singly. */
export function JudgeClaim({ id, about, versions, question }: JudgeProps) {
  const judge = useWriting(desk.judgeQuestion)
  const chosen = question?.value.relation ?? null
  const numbered = versions.map((says, at) => `${at + 1}. ${says}`)
  return (
    <fieldset className="acts" aria-label={say('analyses.judge', { about })}>
      {RELATIONS.map((relation, at) => (
        <button
          key={relation}
          type="button"
          className={at === 0 ? 'row-key' : undefined}
          aria-pressed={chosen === relation}
          disabled={judge.isPending}
          onClick={() => judge.mutate({ question: id, relation })}
        >
          {sayWord('relation', relation)}
        </button>
      ))}
      {question && <TakeBack entry={question.id} what={about} />}
      {chosen !== null && (
        <Writing
          act={say('analyses.sayWhy')}
          what={about}
          of={id}
          fields={[
            {
              name: 'note',
              label: say('analyses.why'),
              kind: 'long',
              required: true,
              value: question?.value.note ?? '',
            },
          ]}
          send={({ note = '' }) => desk.judgeQuestion({ question: id, relation: chosen, note })}
        />
      )}
      <Writing
        act={say('analyses.nameAgainst')}
        what={about}
        of={id}
        fields={[
          {
            name: 'version',
            label: say('analyses.version'),
            kind: { choices: numbered },
            value: numbered[0] ?? '',
          },
          {
            name: 'record',
            label: say('analyses.record'),
            required: true,
            hint: say('analyses.recordHint'),
          },
        ]}
        send={({ version = '', record = '' }) =>
          desk.judgeQuestion({
            question: id,
            relation: chosen,
            against: [{ version: numbered.indexOf(version) + 1, record: recordNamed(record) }],
          })
        }
      />
      {judge.error && (
        <p className="problem" role="alert">
          {judge.error.message}
        </p>
      )}
    </fieldset>
  )
}
