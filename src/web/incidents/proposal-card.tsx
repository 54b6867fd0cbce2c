import { useQueries } from '@tanstack/react-query'
import { useRef } from 'react'
import type { ProposalGroup } from '../../codebook/index.ts'
import type { ShownDocument, ToldRecord } from '../../server/index.ts'
import { desk } from '../desk-client.ts'
import { useSeen } from '../frame/use-seen.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { recordsAsked, sidesOf, textsAsked, type Side } from './sides.ts'

/** What a person may answer, and the key that says it. */
export const ANSWERS = [
  { what: 'same', key: 'y' },
  { what: 'different', key: 'n' },
  { what: 'later', key: 'l' },
] as const
export type Answer = (typeof ANSWERS)[number]['what']

type ProposalCardProps = {
  group: ProposalGroup
  /** The one that keys answer. */
  current: boolean
  ticked: boolean
  /** Whether what is answered is meant of a side. */
  isMeant: (side: string) => boolean
  onTick: (ticked: boolean) => void
  onMean: (side: string, meant: boolean) => void
  onAnswer: (answer: Answer) => void
}

/** Two or more that may be one: what they are called, words that tell of them, who published these, and why. */
export function ProposalCard(props: ProposalCardProps) {
  const { group, current, ticked, isMeant, onTick, onMean, onAnswer } = props
  const card = useRef<HTMLLIElement>(null)
  const seen = useSeen(card)
  const sides = sidesOf(group, useRecords(group, seen), useTexts(group, seen))
  const meant = sides.filter(({ id }) => isMeant(id)).length
  const many = sides.length > 2
  return (
    <li ref={card} className={`card ${current ? 'current' : ''}`}>
      {many ? (
        <ol className="members">
          {sides.map(side => (
            <li key={side.id}>
              <input
                type="checkbox"
                checked={isMeant(side.id)}
                aria-label={say('incidents.mean', { name: side.name })}
                onChange={event => onMean(side.id, event.target.checked)}
              />
              <SideView side={side} why />
            </li>
          ))}
        </ol>
      ) : (
        <div className="pair">
          {sides.map((side, at) => (
            // One spelling that several bear is both sides.
            <SideView key={`${at} ${side.id}`} side={side} />
          ))}
        </div>
      )}
      <p className="hint">
        {say(many ? 'incidents.scoreMost' : 'incidents.score', {
          percent: Math.round(group.score * 100),
        })}
      </p>
      {!many && <Reasons reasons={sides.at(-1)?.reasons ?? []} />}
      <footer className="acts">
        {ANSWERS.map(({ what, key }) => (
          <button
            type="button"
            key={what}
            disabled={many && what !== 'later' && meant < 2}
            onClick={() => onAnswer(what)}
          >
            {many && what !== 'later'
              ? say(`incidents.${what}Of`, { count: meant })
              : say(`incidents.${what}`)}
            {current && <kbd aria-hidden="true">{key}</kbd>}
          </button>
        ))}
        <label className="check">
          <input
            type="checkbox"
            checked={ticked}
            onChange={event => onTick(event.target.checked)}
          />
          {say('incidents.tick')}
          {current && <kbd aria-hidden="true">x</kbd>}
        </label>
      </footer>
    </li>
  )
}

/** The records that tell of all sides, asked for once the card is in sight. */
function useRecords(group: ProposalGroup, seen: boolean): ReadonlyMap<string, ToldRecord> {
  const found = useQueries({
    queries: recordsAsked(group).map(id => ({
      queryKey: ['record', id],
      queryFn: () => desk.record(id),
      enabled: seen,
    })),
  })
  return new Map(found.flatMap(({ data }) => (data ? [[data.record.id, data] as const] : [])))
}

/** The documents whose text alone names a side. */
function useTexts(group: ProposalGroup, seen: boolean): ReadonlyMap<string, ShownDocument> {
  const found = useQueries({
    queries: textsAsked(group).map(id => ({
      queryKey: ['document', id],
      queryFn: () => desk.document(id),
      enabled: seen,
    })),
  })
  return new Map(found.flatMap(({ data }) => (data ? [[data.document.id, data] as const] : [])))
}

function SideView({ side, why = false }: { side: Side; why?: boolean }) {
  const { name, folded, also, grounds, reasons } = side
  return (
    <div className="side">
      <bdi className={folded ? 'folded' : undefined}>{name}</bdi>
      {also.length > 0 && (
        <p className="hint">
          {say('incidents.also')} <bdi>{also.join(', ')}</bdi>
        </p>
      )}
      {grounds.map(({ words, address, told }) => (
        <p key={address}>
          <Link to={address}>
            <q dir="auto">{words}</q>
          </Link>{' '}
          {told && <bdi className="told">{told}</bdi>}
        </p>
      ))}
      {why && <Reasons reasons={reasons} />}
    </div>
  )
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null
  return (
    <ul className="reasons">
      {reasons.map(reason => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}
