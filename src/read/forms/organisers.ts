import type { Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import { infoSaid } from '../time/town-words.ts'
import { NOUN } from '../text/word-table.ts'

/** "marched despite a ban on rallies": a ban on all of them. */
const BAN_IN_PASSING = 'restriction.ban.nominal'

const DECISIONS: ReadonlySet<Kind> = new Set<Kind>(['permission', 'restriction'])

/** "a rally", "two previous requests": what was to be held or asked for, not who wanted to hold it. */
function isGathering(name: string): boolean {
  const [head = ''] = name.toLowerCase().split(/ (?:of|for|by|in|at|on|against) /)
  const last = head.split(' ').at(-1) ?? ''
  const { lemma, noun } = infoSaid(last)
  return (noun & NOUN.assembly) !== 0 || ASKED.has(lemma)
}

const ASKED = new Set(['request', 'application', 'notice', 'notification', 'bid'])

/** Whether whom it was decided about is still to be found: nobody, the gathering itself, or a word of who decided. */
function isOpen({ kind, target, actor }: Draft): boolean {
  const [party] = target.parties
  if (!party) return kind === 'permission'
  const within = actor.parties.some(
    ({ span }) => party.span[0] >= span[0] && party.span[1] <= span[1],
  )
  return target.parties.length === 1 && (within || (!party.named && isGathering(party.name)))
}

/** "banned a rally called by Tala", "refused a notice for a march that Tala had planned": decided about who was to gather. */
export function settleOrganisers(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!DECISIONS.has(draft.kind) || !isOpen(draft)) continue
    if (draft.kind === 'restriction' && draft.attributes['means'] !== 'ban') continue
    if (draft.rule === BAN_IN_PASSING) continue
    const gatherings = drafts.filter(
      other => other.kind === 'assembly' && other.sentence === draft.sentence,
    )
    const [gathering] = gatherings
    const decider = draft.actor.parties.map(({ name }) => name)
    const parties = gathering?.actor.parties.filter(({ name }) => !decider.includes(name)) ?? []
    if (gatherings.length === 1 && parties.length > 0) {
      draft.target = { ...draft.target, parties, count: null }
      draft.why.push('whom: those who were to gather')
    } else if (draft.kind === 'permission' && draft.target.parties.length > 0)
      draft.target = { ...draft.target, parties: [], count: null }
  }
}
