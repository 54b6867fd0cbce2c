import type { NameMention } from '../text/doc.ts'
import { integerAt, wordAt, wordIds } from '../text/scan.ts'
import { GUESSES } from './known-names.ts'
import { isGiven } from './surnames.ts'
import type { NameContext } from './name-context.ts'

const W = wordIds(',')
const PLACING = new Set(
  Object.values(
    wordIds('in', 'at', 'near', 'outside', 'around', 'across', 'throughout', 'into', 'towards'),
  ),
)
/** How many tokens at the head of a document may be its dateline. */
const HEAD = 60

/**
 * The family names of those whom a document names in full that are names of towns as well, where it never tells of the
 * town: "Joseph Banda", and then "Banda was freed".
 */
export function townFamilies(
  { scan }: Pick<NameContext, 'scan'>,
  names: readonly NameMention[],
): ReadonlySet<number> {
  const families = new Set<number>()
  const towns: NameMention[] = []
  for (const name of names) {
    if (name.class === 'place' && name.to - name.from === 1) towns.push(name)
    if (name.class !== 'person' || name.to - name.from < 2) continue
    const sure = !GUESSES.includes(name.rule) || isGiven(wordAt(scan, name.from))
    if (sure) families.add(wordAt(scan, name.to - 1))
  }
  if (families.size === 0) return families
  for (const { from, to } of towns) {
    const before = wordAt(scan, from - 1)
    // "LUSAKA, 14 August", but "Banda, 22, was"
    const aged = integerAt(scan, to + 1) > 0 && wordAt(scan, to + 2) === W[',']
    const listed = before === W[','] || (from < HEAD && wordAt(scan, to) === W[','] && !aged)
    if (PLACING.has(before) || listed) families.delete(wordAt(scan, from))
  }
  return families
}

/** Whether a town's name stands for somebody of that family name. */
export const isOfFamily = (
  { scan }: Pick<NameContext, 'scan'>,
  families: ReadonlySet<number>,
  { class: kind, from, to }: NameMention,
): boolean => kind === 'place' && to - from === 1 && families.has(wordAt(scan, from))
