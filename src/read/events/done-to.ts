import { fits } from './fits.ts'
import type { VerbPattern } from './frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** Means by which a thing itself is hit, not only its owner: the plant that was shut, the gatherings that were banned. */
const WHOLE: ReadonlySet<unknown> = new Set(['closure', 'ban'])

/** "kicked me in the stomach": done to somebody, where the law that kicks in does it to nobody. */
export function kicksSomebody({ objects }: Clause, { particle, object }: VerbPattern): boolean {
  return particle !== null && object === null && objects.some(one => one.duration === null)
}

/** "Ana Lesko found the tyres of her car slashed": whose it is, is who found it. */
export function finder({ link, governor }: Clause, { targetMask }: VerbPattern): NounPhrase | null {
  const subject = link === 'find:that' ? (governor?.subject ?? null) : null
  return subject && fits(subject, targetMask) ? subject : null
}

/** Whether the object itself is what it was done to: the bill that was passed, the site that was blocked, the airport that was attacked. */
export function isSelf(pattern: VerbPattern): boolean {
  return (
    pattern.frame.kind === 'law' ||
    pattern.frame.kind === 'registration' ||
    (pattern.frame.kind === 'violence' && (pattern.targetMask & NOUN.place) !== 0) ||
    (pattern.frame.kind === 'restriction' &&
      ((pattern.objectMask & (NOUN.organisation | NOUN.outlet)) !== 0 ||
        (pattern.objectNouns.length > 0 && WHOLE.has(pattern.rule.set?.means ?? ''))))
  )
}
