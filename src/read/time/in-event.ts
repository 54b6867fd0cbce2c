import type { Parsed } from '../events/constructions.ts'
import { ownDates } from '../grammar/clause-dates.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'

/** What happens, and what happens to people in it. */
const HAPPENING = new Set(
  `raid attack assault ambush charge baton-charge shooting shot clash blast explosion crackdown operation incident sweep beating
  stampede dispersal brawl scuffle shelling bombing standoff stand-off`.split(/\s+/),
)

/** What is said of something that happened, of the day that it happened on. */
const HAPPENS = new Set(
  `take come occur happen end cause bring spark trigger prompt lead draw disperse scatter force mark begin start unfold erupt
  break interrupt send set`.split(/\s+/),
)

const isHappening = ({ lemma, classes }: NounPhrase): boolean =>
  (classes & NOUN.assembly) !== 0 || HAPPENING.has(lemma)

/** "A raid in which two editors were held took place on Friday", "Shots that wounded two caused a stampede on Friday": the day of the whole. */
export function dayOfWhole(parsed: Parsed, { verb }: Clause): DateMention | null {
  if (verb.perfect || verb.form !== 'finite') return null
  const whole = parsed.clauses.find(
    one =>
      one.subject !== null &&
      one.via === 'own' &&
      one.verb.form === 'finite' &&
      one.subject.to <= verb.from &&
      one.verb.from >= verb.to &&
      isHappening(one.subject) &&
      HAPPENS.has(one.verb.lemma),
  )
  const between = parsed.clauses.some(
    one => one.via === 'relative' && whole?.subject && one.verb.from < whole.verb.from,
  )
  return whole && between ? (ownDates(parsed, whole)[0] ?? null) : null
}
