import { useState } from 'react'
import type { Link as LinkDecision, Proposal } from '../../codebook/index.ts'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import type { Side } from './sides.ts'

type ProposalListProps = {
  proposals: readonly Proposal[]
  /** What stands on a side. */
  sideOf: (proposal: Proposal, side: 'left' | 'right') => Side
  onLink: (link: LinkDecision) => void
}

const ANSWERS = [
  { what: 'same', key: 'y' },
  { what: 'different', key: 'n' },
  { what: 'later', key: 'l' },
] as const
type Answer = (typeof ANSWERS)[number]['what']

/** Pairs that may be one, with the reasons; a person says yes, no, or later. */
export function ProposalList({ proposals, sideOf, onLink }: ProposalListProps) {
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set())
  const waiting = proposals.filter(proposal => !putOff.has(idOf(proposal)))
  const answer = (proposal: Proposal | undefined, what: Answer) => {
    if (!proposal) return
    if (what === 'later') setPutOff(new Set([...putOff, idOf(proposal)]))
    else {
      const { of, left, right, score, reasons } = proposal
      onLink({ verb: what, of, left, right, basis: { score, reasons } })
    }
  }
  useShortcuts({
    y: () => answer(waiting[0], 'same'),
    n: () => answer(waiting[0], 'different'),
    l: () => answer(waiting[0], 'later'),
  })
  if (waiting.length === 0) return <p className="hint">{say('incidents.noProposals')}</p>
  return (
    <ol className="proposals">
      {waiting.map((proposal, index) => (
        <li key={idOf(proposal)} className={`card ${index === 0 ? 'current' : ''}`}>
          <div className="pair">
            <SideView side={sideOf(proposal, 'left')} />
            {proposal.left !== proposal.right && (
              <>
                <span aria-hidden="true">≟</span>
                <SideView side={sideOf(proposal, 'right')} />
              </>
            )}
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
              <button type="button" key={what} onClick={() => answer(proposal, what)}>
                {say(`incidents.${what}`)}
                {index === 0 && <kbd aria-hidden="true">{key}</kbd>}
              </button>
            ))}
          </footer>
        </li>
      ))}
    </ol>
  )
}

function SideView({ side: { name, folded, words, address } }: { side: Side }) {
  return (
    <div className="side">
      <bdi className={folded ? 'folded' : undefined}>{name}</bdi>
      {words !== undefined && <q dir="auto">{words}</q>}
      {address !== undefined && <Link to={address}>{say('incidents.openSource')}</Link>}
    </div>
  )
}

const idOf = ({ of, left, right }: Proposal) => `${of} ${left} ${right}`
