import type { NounPhrase } from '../grammar/grammar.ts'
import { isCalling } from '../rules/en/callings.ts'
import { type Fillers, type Memory, type Place, type Seen, latest } from './memory.ts'

/** How many sentences back several people are told together. */
const NEAR = 5

const isLater = (one: Seen, other: Seen): boolean =>
  one.sentence > other.sentence || (one.sentence === other.sentence && one.at > other.at)

/**
 * "Student A and lawyer B were stopped. The student was held": the only one of those told together who is called so;
 * null where there is none, where there are more, or where somebody told since is called so.
 */
export function oneCalled(
  memory: Memory,
  { phrase, since }: { readonly phrase: NounPhrase; readonly since: Seen | null },
  at: Place,
): Fillers | null {
  const called = ({ fillers }: Seen) =>
    fillers.parties.filter(({ named, as }) => named && as !== null && isCalling(phrase.lemma, as))
  const together = latest(
    memory,
    seen =>
      seen.fillers.parties.length > 1 &&
      at.sentence - seen.sentence <= NEAR &&
      called(seen).length > 0,
    at,
  )
  if (!together || (since && isLater(since, together))) return null
  const [only, more] = called(together)
  return only && !more ? { parties: [only], count: 1, approx: false, plural: false } : null
}
