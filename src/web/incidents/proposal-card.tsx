import { useQueries } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Proposal, ReviewedRecord } from '../../codebook/index.ts'
import { desk } from '../desk-client.ts'
import { useSeen } from '../frame/use-seen.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { recordsAsked, sideOf, type Side } from './sides.ts'

/** What a person may answer, and the key that says it. */
export const ANSWERS = [
  { what: 'same', key: 'y' },
  { what: 'different', key: 'n' },
  { what: 'later', key: 'l' },
] as const
export type Answer = (typeof ANSWERS)[number]['what']

type ProposalCardProps = {
  proposal: Proposal
  /** The one that keys answer. */
  current: boolean
  ticked: boolean
  onTick: (ticked: boolean) => void
  onAnswer: (answer: Answer) => void
}

/** Two that may be one: what both are called, words that tell of them, and why. */
export function ProposalCard({ proposal, current, ticked, onTick, onAnswer }: ProposalCardProps) {
  const card = useRef<HTMLLIElement>(null)
  const records = useRecords(proposal, useSeen(card))
  return (
    <li ref={card} className={`card ${current ? 'current' : ''}`}>
      <div className="pair">
        <SideView side={sideOf(proposal, 'left', records)} />
        <span aria-hidden="true">≟</span>
        <SideView side={sideOf(proposal, 'right', records)} />
      </div>
      <p className="hint">
        {say('incidents.score', { percent: Math.round(proposal.score * 100) })}
      </p>
      <ul className="reasons">
        {proposal.reasons.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <footer className="acts">
        {ANSWERS.map(({ what, key }) => (
          <button type="button" key={what} onClick={() => onAnswer(what)}>
            {say(`incidents.${what}`)}
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

/** The records that tell of both sides, asked for once the card is in sight. */
function useRecords(proposal: Proposal, seen: boolean): ReadonlyMap<string, ReviewedRecord> {
  const found = useQueries({
    queries: recordsAsked(proposal).map(id => ({
      queryKey: ['record', id],
      queryFn: () => desk.record(id),
      enabled: seen,
    })),
  })
  return new Map(found.flatMap(({ data }) => (data ? [[data.record.id, data] as const] : [])))
}

function SideView({ side: { name, folded, grounds } }: { side: Side }) {
  return (
    <div className="side">
      <bdi className={folded ? 'folded' : undefined}>{name}</bdi>
      {grounds.map(({ words, address }) => (
        <p key={address}>
          <Link to={address}>
            <q dir="auto">{words}</q>
          </Link>
        </p>
      ))}
    </div>
  )
}
