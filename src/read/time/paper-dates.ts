import type { Candidate, Parsed } from '../events/constructions.ts'
import { itemAt } from '../grammar/item-at.ts'
import { decidedBehind } from '../events/orders.ts'
import { isExtent } from './date-roles.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

/** What is said in writing. */
const WRITTEN = new Set(
  `letter report opinion resolution statement reply response observations views declaration communique communiqué
  recommendation submission brief decision urgent-appeal release`.split(/\s+/),
)
/** What may stand between a paper and its day: "its opinion of 18 March", "a report, published on 7 May". */
const BETWEEN = new Set(
  'of adopted published issued released dated presented sent made public on ,'.split(' '),
)
const NEAR = 5

/** Whether a day is that of a paper in which somebody speaks: "in its opinion of 18 March". */
function isOfPaper({ doc }: Parsed, { from }: DateMention): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  let paper = from - 1
  while (from - paper < NEAR && BETWEEN.has(word(paper))) paper--
  if (paper === from - 1 || !WRITTEN.has(word(paper))) return false
  for (let at = paper - 1; at > paper - NEAR; at--) if (word(at) === 'in') return true
  return false
}

/** "In a letter dated 12 May, it called on the mayor", "in its opinion of 18 March": the day of what was said. */
export const letterDate = (parsed: Parsed): DateMention | null =>
  parsed.mentions.find(
    (one): one is DateMention =>
      one.type === 'date' &&
      (wordOf(parsed.doc.tokens.word[one.from - 1] ?? 0) === 'dated' || isOfPaper(parsed, one)),
  ) ?? null

/** "A warrant dated 4 May was issued against him": the day that the paper itself bears. */
export function paperDate(
  { doc, mentions }: Parsed,
  { kind, clause }: Candidate,
): DateMention | null {
  if (kind !== 'charge' && kind !== 'summons') return null
  const papers = [clause?.subject, ...(clause?.objects ?? [])]
  return (
    mentions.find(
      (one): one is DateMention =>
        one.type === 'date' &&
        wordOf(doc.tokens.word[one.from - 1] ?? 0) === 'dated' &&
        papers.some(paper => paper?.to === one.from - 1),
    ) ?? null
  )
}

/** What an authority decides in. */
const PAPERS = new Set(
  `order ruling decision judgment judgement verdict decree letter resolution notice instruction circular directive edict
  opinion statute bill act regulation`.split(/\s+/),
)
/** What is done with such a paper when it is made. */
const ISSUING = new Set(
  `date issue deliver hand hand-down make read pronounce publish release announce sign adopt circulate approve pass promulgate
  render`.split(/\s+/),
)
const WITH = new Set(['in', 'by', 'with', 'through', 'under', 'to'])

const isIssued = ({ verb }: Clause): boolean =>
  ISSUING.has(verb.lemma) && verb.modality === 'asserted' && !verb.negative

/** "In a ruling dated 3 May but released on Friday, the court fined her", "was fined, a court ruled on Friday": the day of the ruling is that of what it decides. */
export function rulingDate(parsed: Parsed, candidate: Candidate): DateMention | null {
  const { doc, clauses } = parsed
  const { clause } = candidate
  if (!clause || clause.verb.form !== 'finite' || clause.via === 'relative') return null
  const at = clauses.indexOf(clause)
  const behind = decidedBehind(candidate, clauses)?.dates.find(mention => !isExtent(mention))
  if (behind) return behind
  for (const one of clauses.slice(Math.max(0, at - 2), at)) {
    const paper = one.via === 'antecedent' && isIssued(one) ? one.subject : null
    if (!paper || !PAPERS.has(paper.lemma)) continue
    const told = WITH.has(wordOf(doc.tokens.word[paper.from - 1] ?? 0))
    const date = told ? one.dates.find(mention => !isExtent(mention)) : null
    if (date) return date
  }
  return null
}

/** How many words may stand between a paper and the verb that says what it does: "a decision by which it". */
const FAR_FROM = 5

/** "signed a decree that banned rallies", "published a decision by which it closed the paper": the clause that issued it. */
export function issuingOf({ clauses }: Parsed, clause: Clause): Clause | null {
  const before = itemAt(clauses, clauses.indexOf(clause) - 1)
  const paper = before?.objects[0]
  if (!before || !paper || !PAPERS.has(paper.lemma) || !isIssued(before)) return null
  const tells = clause.via === 'relative' || clause.via === 'antecedent'
  const near = clause.verb.from - paper.to <= FAR_FROM && clause.verb.from > paper.from
  const simple = !clause.verb.perfect && clause.verb.tense !== 'future'
  return tells && near && simple && before.verb.tense === 'past' ? before : null
}

/** "adopted a bill banning foreign funds on 3 May": the day ends the sentence, behind what the bill does. */
export function describedDate({ clauses }: Parsed, clause: Clause): DateMention | null {
  const [object] = clause.objects
  const inner = clauses.find(
    one => one.subject !== null && one.subject === object && one.verb.form === 'gerund',
  )
  return inner?.dates.find(date => !isExtent(date)) ?? null
}
