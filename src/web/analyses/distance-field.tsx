import { DISTANCES } from '../../codebook/index.ts'
import type { SourcedClaims } from '../../server/index.ts'
import { desk } from '../desk-client.ts'
import { TakeBack } from '../following/take-back.tsx'
import { useWriting } from '../following/use-writing.ts'
import { say, sayWord } from '../message.ts'

type DistanceFieldProps = { told: SourcedClaims['versions'][number]['distances'][number] }

/** How far a document is from what it tells: proposed, or as a person says; chosen from a list and taken back. */
export function DistanceField({ told }: DistanceFieldProps) {
  const { document, distance, said, entry, publisher } = told
  const saving = useWriting(desk.setDistance)
  const label = say('analyses.distanceOf', { who: publisher })
  return (
    <>
      <select
        className="distance"
        aria-label={label}
        value={said ? distance : ''}
        disabled={saving.isPending}
        onChange={({ target }) => {
          const chosen = DISTANCES.find(word => word === target.value)
          if (chosen) saving.mutate({ document, distance: chosen })
        }}
      >
        {!said && (
          <option value="">
            {say('analyses.asProposed', { distance: sayWord('distance', distance) })}
          </option>
        )}
        {DISTANCES.map(word => (
          <option key={word} value={word}>
            {sayWord('distance', word)}
          </option>
        ))}
      </select>
      {entry && <TakeBack entry={entry} what={label} />}
      {saving.error && (
        <span className="problem" role="alert">
          {saving.error.message}
        </span>
      )}
    </>
  )
}
