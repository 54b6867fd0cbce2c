import type { Timeline } from './timeline.ts'
import { isShort } from './last-told.ts'
import { isExtent } from './date-roles.ts'
import { type DateMention, type Doc, mentionOver } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What is done at an event, where the text tells it by the verb: "was buried" before "the day after the funeral". */
const DONE_AT: ReadonlyMap<string, string> = new Map([
  ['funeral', 'bury'],
  ['burial', 'bury'],
  ['speech', 'speak'],
  ['transfer', 'move'],
  ['publication', 'publish'],
  ['announcement', 'announce'],
  ['arrival', 'arrive'],
  ['departure', 'leave'],
  ['deportation', 'deport'],
  ['explosion', 'explode'],
  ['appointment', 'appoint'],
  ['meeting', 'meet'],
])

/** How far back, in words, what words point to is looked for, and how far behind it its day may stand. */
const BACK = 160
const BEHIND = 12
/** How many words an event or a clause may have before its noun or verb. */
const LONG = 6

const word = ({ tokens }: Doc, at: number): string => wordOf(tokens.word[at] ?? 0)

const isTold = ({ tokens }: Doc, at: number, lemma: string): boolean => {
  const info = infoOf(tokens.word[at] ?? 0)
  return info.lemma === lemma || info.verb === lemma || wordOf(tokens.word[at] ?? 0) === lemma
}

type Day = { readonly when: string; readonly date: DateMention }

/** The day that stands with a word in its sentence: the first behind it, or the only one. */
function dayWith(doc: Doc, { resolved }: Timeline, at: number): Day | null {
  const sentence = doc.sentences[doc.tokens.sentence[at] ?? 0]
  if (!sentence) return null
  const days: Day[] = []
  for (let i = Math.max(sentence.from, at - BACK); i < Math.min(sentence.to, at + BACK); i++) {
    const date = mentionOver(doc, i)
    if (date?.type !== 'date' || date.from !== i || isExtent(date)) continue
    const when = resolved.get(date) ?? null
    if (when !== null && isShort(when)) days.push({ when, date })
  }
  const behind = days.find(({ date }) => date.from > at && date.from - at <= BEHIND)
  return behind ?? (days.length === 1 ? (days[0] ?? null) : null)
}

/** The day of the last telling of a word before a place in the text: "gave a speech on 3 May" of "speech". */
function dayOfWord(doc: Doc, timeline: Timeline, { lemma, at }: { lemma: string; at: number }) {
  const other = DONE_AT.get(lemma)
  for (let i = at - LONG; i >= Math.max(0, at - BACK); i--) {
    if (!isTold(doc, i, lemma) && !(other && isTold(doc, i, other))) continue
    const day = dayWith(doc, timeline, i)
    if (day) return day
  }
  return null
}

/** The noun of "the funeral", "her first speech": the last word before a clause or phrase goes on. */
function nounAt(doc: Doc, at: number): string {
  let noun = -1
  for (let i = at + 1; i <= at + LONG; i++) {
    const { fn, noun: classes, lemma, verb } = infoOf(doc.tokens.word[i] ?? 0)
    const ends = (fn & (FN.preposition | FN.be | FN.have | FN.modal | FN.conjunction)) !== 0
    if (ends || /^\W$/.test(word(doc, i))) break
    if (noun > 0 && classes === 0 && verb !== '' && lemma === '') break
    noun = i
  }
  return noun < 0 ? '' : infoOf(doc.tokens.word[noun] ?? 0).lemma || word(doc, noun)
}

const SUBJECTS = new Set(['he', 'she', 'they', 'it', 'we', 'i'])

/** The verb of "he was moved", "it came out", "criticising the mayor"; "" where none follows soon. */
function verbAt(doc: Doc, at: number): string {
  const sentence = doc.tokens.sentence[at]
  for (let i = at; i <= at + LONG && doc.tokens.sentence[i] === sentence; i++) {
    const { fn, verb, forms } = infoOf(doc.tokens.word[i] ?? 0)
    if (/^[,.;:]$/.test(word(doc, i))) return ''
    if ((fn & (FN.be | FN.have)) !== 0 || verb === '') continue
    if ((forms & (FORM.past | FORM.participle | FORM.gerund)) !== 0) return verb
  }
  return ''
}

/** Whether a clause stands at a place: "he was moved", "the song came out". */
export const isClauseAt = (doc: Doc, at: number): boolean =>
  SUBJECTS.has(word(doc, at)) ||
  (/^(?:the|his|her|their|its)$/.test(word(doc, at)) && verbAt(doc, at + 1) !== '')

/** It was on no day that the text tells. */
export const APART = 'apart'

/**
 * "three days after the speech", "the day he was moved": the day with which the text told of it; none at all where it
 * did not, for the day told last is another.
 */
export function dayToldByWord(doc: Doc, timeline: Timeline, at: number): Day | typeof APART {
  const { fn } = infoOf(doc.tokens.word[at] ?? 0)
  const definite = (fn & (FN.determiner | FN.possessive)) !== 0
  const verb = definite ? '' : verbAt(doc, at)
  const noun = definite ? nounAt(doc, at) : ''
  const told = noun === '' ? null : dayOfWord(doc, timeline, { lemma: noun, at })
  const then = verb || (definite && isClauseAt(doc, at) ? verbAt(doc, at + 1) : '')
  return told ?? (then === '' ? null : dayOfWord(doc, timeline, { lemma: then, at })) ?? APART
}
