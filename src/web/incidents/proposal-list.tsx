import { useState } from 'react'
import type { Link, Proposal } from '../../codebook/index.ts'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { say } from '../message.ts'
import { ProposalCard, type Answer } from './proposal-card.tsx'

type ProposalListProps = {
  proposals: readonly Proposal[]
  onLink: (link: Link) => void
  /** Says of all these that they are one, together. */
  onJoin: (proposals: readonly Proposal[]) => void
}

/** Pairs that may be one: a person answers each, or joins all that are ticked; what is probably one is ticked at first. */
export function ProposalList({ proposals, onLink, onJoin }: ProposalListProps) {
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set())
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const waiting = proposals.filter(proposal => !putOff.has(idOf(proposal)))
  const isTicked = (proposal: Proposal) => ticks.get(idOf(proposal)) ?? proposal.outcome === 'same'
  const ticked = waiting.filter(isTicked)
  const tick = (proposal: Proposal | undefined, on: boolean) =>
    proposal && setTicks(new Map([...ticks, [idOf(proposal), on]]))
  const answer = (proposal: Proposal | undefined, what: Answer) => {
    if (!proposal) return
    if (what === 'later') setPutOff(new Set([...putOff, idOf(proposal)]))
    else {
      const { of, left, right, score, reasons } = proposal
      onLink({ verb: what, of, left, right, basis: { score, reasons } })
    }
  }
  const [first] = waiting
  useShortcuts({
    y: () => answer(first, 'same'),
    n: () => answer(first, 'different'),
    l: () => answer(first, 'later'),
    x: () => first && tick(first, !isTicked(first)),
    b: () => ticked.length > 0 && onJoin(ticked),
  })
  if (!first) return <p className="hint">{say('incidents.noProposals')}</p>
  return (
    <>
      {ticked.length > 0 && (
        <div className="batch-bar">
          <p>{say('incidents.ticked', { count: ticked.length })}</p>
          <button type="button" onClick={() => onJoin(ticked)}>
            {say('incidents.join', { count: ticked.length })}
            <kbd aria-hidden="true">b</kbd>
          </button>
        </div>
      )}
      <ol className="proposals">
        {waiting.map(proposal => (
          <ProposalCard
            key={idOf(proposal)}
            proposal={proposal}
            current={proposal === first}
            ticked={isTicked(proposal)}
            onTick={on => tick(proposal, on)}
            onAnswer={what => answer(proposal, what)}
          />
        ))}
      </ol>
    </>
  )
}

const idOf = ({ of, left, right }: Proposal) => `${of} ${left} ${right}`
