import { useState } from 'react'
import type { ProposalGroup } from '../../codebook/index.ts'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { say } from '../message.ts'
import { ProposalCard, type Answer } from './proposal-card.tsx'
import { pairsAmong } from './sides.ts'

/** What a person says of pairs: that each is one, or that each is two. */
export type Answered = {
  readonly verb: 'same' | 'different'
  readonly pairs: ProposalGroup['pairs']
}

type ProposalListProps = {
  groups: readonly ProposalGroup[]
  onAnswer: (answered: Answered) => void
}

/** Those that may be one: a person answers each question, or joins all that are ticked; what is probably one is ticked at first. */
export function ProposalList({ groups, onAnswer }: ProposalListProps) {
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set())
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const waiting = groups.filter(group => !putOff.has(idOf(group)))
  const isTicked = (group: ProposalGroup) => ticks.get(idOf(group)) ?? group.outcome === 'same'
  const isMeant = (group: ProposalGroup) => (side: string) => !left.has(`${idOf(group)} ${side}`)
  const joined = waiting
    .filter(isTicked)
    .map(group => pairsAmong(group, isMeant(group), false))
    .filter(pairs => pairs.length > 0)
  const join = () => joined.length > 0 && onAnswer({ verb: 'same', pairs: joined.flat() })
  const tick = (group: ProposalGroup | undefined, on: boolean) =>
    group && setTicks(new Map([...ticks, [idOf(group), on]]))
  const mean = (group: ProposalGroup, side: string, meant: boolean) => {
    const key = `${idOf(group)} ${side}`
    setLeft(new Set([...[...left].filter(one => one !== key), ...(meant ? [] : [key])]))
  }
  const answer = (group: ProposalGroup | undefined, what: Answer) => {
    if (!group) return
    if (what === 'later') setPutOff(new Set([...putOff, idOf(group)]))
    else {
      const pairs = pairsAmong(group, isMeant(group), what === 'different')
      if (pairs.length > 0) onAnswer({ verb: what, pairs })
    }
  }
  const [first] = waiting
  useShortcuts({
    y: () => answer(first, 'same'),
    n: () => answer(first, 'different'),
    l: () => answer(first, 'later'),
    x: () => first && tick(first, !isTicked(first)),
    b: join,
  })
  if (!first) return <p className="hint">{say('incidents.noProposals')}</p>
  return (
    <>
      {joined.length > 0 && (
        <div className="batch-bar">
          <p>{say('incidents.ticked', { count: joined.length })}</p>
          <button type="button" onClick={join}>
            {say('incidents.join', { count: joined.length })}
            <kbd aria-hidden="true">b</kbd>
          </button>
        </div>
      )}
      <ol className="proposals">
        {waiting.map(group => (
          <ProposalCard
            key={idOf(group)}
            group={group}
            current={group === first}
            ticked={isTicked(group)}
            isMeant={isMeant(group)}
            onTick={on => tick(group, on)}
            onMean={(side, meant) => mean(group, side, meant)}
            onAnswer={what => answer(group, what)}
          />
        ))}
      </ol>
    </>
  )
}

const idOf = ({ of, members }: ProposalGroup) =>
  [of, ...members.flatMap(({ ends }) => ends)].join(' ')
