import { LEANINGS } from '../../codebook/index.ts'
import type { Permits } from '../../server/index.ts'
import { desk } from '../desk-client.ts'
import { TakeBack } from '../following/take-back.tsx'
import { useWriting } from '../following/use-writing.ts'
import { say, sayWord } from '../message.ts'

type LeaningProps = { applicant: string; said: Permits['rows'][number]['said'] }

/** A person's judgement of an applicant, chosen from a list, and taken back. */
export function LeaningField({ applicant, said }: LeaningProps) {
  const saving = useWriting(desk.setLeaning)
  const label = say('analyses.leaningOf', { who: applicant })
  return (
    <span className="leaning">
      <select
        className="row-key"
        aria-label={label}
        value={said?.value.leaning ?? ''}
        disabled={saving.isPending}
        onChange={({ target }) => {
          const chosen = LEANINGS.find(word => word === target.value)
          if (chosen) saving.mutate({ applicant, leaning: chosen })
        }}
      >
        <option value="" disabled>
          {say('analyses.notJudged')}
        </option>
        {LEANINGS.map(word => (
          <option key={word} value={word}>
            {sayWord('leaning', word)}
          </option>
        ))}
      </select>
      {said && <TakeBack entry={said.id} what={label} />}
      {said?.contested.map(other => (
        <span key={other.id} className="chip warn">
          {say('analyses.contested', {
            who: other.by,
            what: sayWord('leaning', other.value.leaning),
          })}
        </span>
      ))}
      {saving.error && (
        <span className="problem" role="alert">
          {saving.error.message}
        </span>
      )}
    </span>
  )
}
