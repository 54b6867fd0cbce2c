import type { Candidate } from '../events/constructions.ts'
import { mentionsIn } from '../events/slots.ts'
import type { DateMention } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'
import type { Place } from './last-told.ts'
import type { Label } from './timeline.ts'
import { wordOf } from '../text/words.ts'

/** "27 April: Night attack on the house of …": an entry whose sentence has no date but the one that opens it. */
function isOnlyDate(label: DateMention, { doc, sentence }: Place): boolean {
  const { from = 0, to = 0 } = doc.sentences[sentence] ?? {}
  if (label.from < from || label.from >= to) return false
  return mentionsIn(doc, label.to, to).every(({ type }) => type !== 'date')
}

/** "14 February. Ana Lesko released.", "14 February: Verdict: Ana Lesko fined": a note without a date, under the day of its entry. */
function isNoteUnder(candidate: Candidate, label: Label, at: Place): boolean {
  const { from = 0, to = 0 } = at.doc.sentences[at.sentence] ?? {}
  if (!(label.apart ?? label.entry) || label.date.from >= from) return false
  const dated = mentionsIn(at.doc, from, to).some(({ type }) => type === 'date')
  return !dated && isHeadline(candidate, label, at)
}

/** "14 February: Ana Lesko summoned by the police as a witness": a participle that is all the verb that its entry has. */
export function isHeadline(
  { construction, clause, trigger }: Candidate,
  label: Label,
  at: Place,
): boolean {
  const { from = 0, to = 0 } = at.doc.sentences[at.sentence] ?? {}
  const opening = label.date.from === from ? label.date.to + 1 : from
  // "14 March: Verdict: Ana Lesko fined"
  const headed = wordOf(at.doc.tokens.word[opening + 1] ?? 0) === ':'
  const first = headed ? opening + 2 : opening
  // "27 April: Night attack on the house of Ana Lesko, who keeps the papers."
  if (construction === 'nominal') return trigger[0] >= first && trigger[0] - first <= 1
  if (construction !== 'reduced-passive' || !clause?.subject) return false
  if (clause.subject.from !== first) return false
  for (let i = clause.verb.to; i < to; i++) {
    const { fn, forms, noun } = infoOf(at.doc.tokens.word[i] ?? 0)
    if (fn & FN.relative) return true
    if (fn & (FN.be | FN.have | FN.modal | FN.do)) return false
    if (forms & FORM.third && noun === 0 && (at.doc.mentionAt[i] ?? -1) < 0) return false
  }
  return true
}

/** What is done on a day, and does not only stand. */
const OPENING = new Set(['file', 'bring', 'open', 'charge', 'indict', 'lodge', 'submit', 'launch'])

/** "is accused of fraud": what stands when it is told; but "3 May | The prosecutor files an indictment". */
export function isState({ kind, clause }: Candidate): boolean {
  if (kind !== 'charge' && kind !== 'petition') return false
  return !(clause?.verb.voice === 'active' && OPENING.has(clause.verb.lemma))
}

/** What a court or an officer orders on one day for the days to come. */
const ORDERED = new Set(['remand', 'place', 'order', 'commit', 'send', 'jail', 'put', 'arrest'])

/** "OSK, 12 March – He was held for 30 hours": no day of its own, but how long; not "was remanded for two weeks". */
export const isStayFor = ({ kind, clause }: Candidate): boolean =>
  kind === 'detention' &&
  clause !== null &&
  !ORDERED.has(clause.verb.lemma) &&
  clause.phrases.some(
    ({ preposition, object }) => preposition === 'for' && object?.duration != null,
  )

/** "spent two years behind bars": how long, and of no day. */
export const isSpent = ({ kind, clause }: Candidate): boolean =>
  kind === 'detention' &&
  clause?.verb.lemma === 'spend' &&
  clause.objects.some(({ duration }) => duration?.unit === 'years' || duration?.unit === 'months')

/** Whether nothing stands over a verb but one that its way of telling goes with: "refused to hear the appeal". */
export function isOwnDeed({ clause, controlled }: Candidate): boolean {
  const governor = clause?.governor ?? null
  return governor === null || (controlled === true && governor.governor === null)
}

/** How the day of a candidate was found, where the day that its entry opens with is the only one it can be of. */
export function viaUnder(candidate: Candidate, found: string, at: Place): string {
  const entry = at.timeline.labels.get(at.block)
  if (!entry || found !== 'apart' || isSpent(candidate)) return found
  return isOnlyDate(entry.date, at) || isNoteUnder(candidate, entry, at) ? 'none' : found
}
