import type { Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import { type DateMention, type Doc, type Sentence, mentionOver, mentionsOf } from '../text/doc.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { isExtent } from './date-roles.ts'
import type { Timeline } from './timeline.ts'

const words = (list: string): readonly string[] => list.split(/\s+/)

const DECIDED: readonly Kind[] = [
  'conviction',
  'acquittal',
  'appeal',
  'lawsuit',
  'detention',
  'restriction',
  'permission',
  'registration',
  'accreditation',
]
const DONE: readonly Kind[] = [
  'violence',
  'intimidation',
  'torture',
  'death',
  'detention',
  'search',
  'restriction',
]

const DATED: readonly Kind[] = [...DECIDED, ...DONE, 'release', 'summons', 'charge', 'trial']

/** What a noun, or "it", may stand for that was told before it. */
const STANDS_FOR: ReadonlyMap<string, readonly Kind[]> = new Map(
  (
    [
      ['verdict ruling judgment judgement sentence decision order', DECIDED],
      ['incident attack assault it this', DONE],
      ['call calls threat threats warning', ['intimidation']],
      ['ban', ['restriction']],
      ['beating', ['violence', 'torture']],
      ['shooting', ['violence', 'death']],
      ['killing murder', ['death']],
      ['arrest arrests detention', ['detention']],
      ['raid raids search searches', ['search']],
    ] satisfies (readonly [string, readonly Kind[]])[]
  ).flatMap(([nouns, kinds]) => words(nouns).map(noun => [noun, kinds] as const)),
)

/** What tells when it was, behind "was", "is", "were" or by itself. */
const GIVEN = new Set(
  words('handed announced delivered issued made taken pronounced reached dated committed'),
)
const BEFELL = new Set(words('happened occurred came'))

/** How many sentences on the day may be told. */
const NEAR = 2
/** How many words the noun may stand from the beginning of its sentence. */
const OPENING = 4

/** Words that may stand between "That was" and its day. */
const BEFORE_DAY = new Set(words('on in at about around only just the evening night morning of'))

/** "That was on 19 May.", "This was three weeks ago, …": all that the sentence says of what was told before is its day. */
function isOnlyDay(doc: Doc, { from, to }: Sentence): boolean {
  if (!ALONE.has(wordOf(doc.tokens.word[from] ?? 0))) return false
  if (wordOf(doc.tokens.word[from + 1] ?? 0) !== 'was') return false
  let at = from + 2
  let date = mentionOver(doc, at)
  while (date?.type !== 'date' && at < to && BEFORE_DAY.has(wordOf(doc.tokens.word[at] ?? 0)))
    date = mentionOver(doc, ++at)
  return date?.type === 'date' && STOPS.has(wordOf(doc.tokens.word[date.to] ?? 0))
}
const ALONE = new Set(words('that this it'))
const STOPS = new Set(words('. ; ,'))

/** The kinds that a sentence gives a day of what was told before: "The attack took place on 5 March", "It happened on Monday". */
function toldOf(
  doc: Doc,
  index: number,
): { readonly kinds: readonly Kind[]; readonly from: number } | null {
  const sentence = doc.sentences[index]
  if (!sentence) return null
  if (isOnlyDay(doc, sentence)) return { kinds: DATED, from: sentence.from + 2 }
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const end = Math.min(sentence.to, sentence.from + OPENING)
  for (let at = sentence.from; at < end; at++) {
    const kinds = STANDS_FOR.get(word(at))
    if (!kinds) continue
    const alone = word(at) === 'it' || word(at) === 'this'
    if (alone ? at > sentence.from : !POINTING.has(word(sentence.from))) return null
    const { fn } = infoOf(doc.tokens.word[at + 1] ?? 0)
    const verb = (fn & FN.be) !== 0 ? at + 2 : at + 1
    const given = verb === at + 2 && !alone && GIVEN.has(word(verb))
    const place = word(verb) === 'took' && word(verb + 1) === 'place'
    return given || place || (verb === at + 1 && BEFELL.has(word(verb)))
      ? { kinds, from: verb }
      : null
  }
  return null
}
const POINTING = new Set(words('the this that these both all'))

/** The day that stands behind a verb. */
function dayBehind(
  doc: Doc,
  index: number,
  { from, timeline }: { readonly from: number; readonly timeline: Timeline },
) {
  const sentence = doc.sentences[index]
  const date = sentence
    ? mentionsOf(doc, sentence).find(
        (one): one is DateMention => one.type === 'date' && one.from >= from && !isExtent(one),
      )
    : undefined
  const when = date ? (timeline.resolved.get(date) ?? null) : null
  return date && when !== null ? { date, when } : null
}

/** The kinds that are told in each sentence. */
function toldIn(drafts: readonly Draft[]): ReadonlyMap<number, ReadonlySet<Kind>> {
  const kinds = new Map<number, Set<Kind>>()
  for (const { sentence, kind } of drafts) {
    const own = kinds.get(sentence) ?? new Set<Kind>()
    kinds.set(sentence, own.add(kind))
  }
  return kinds
}

/** "Two men beat her. The attack took place on 5 March.": the day of what was told without one, where the next sentence tells it. */
export function settleDaysBehind(doc: Doc, drafts: readonly Draft[], timeline: Timeline): void {
  const told = toldIn(drafts)
  for (const draft of drafts) {
    if (draft.when !== null || draft.title || draft.modality === 'planned') continue
    for (let index = draft.sentence + 1; index <= draft.sentence + NEAR; index++) {
      if (doc.sentences[index]?.block !== draft.block) break
      const given = toldOf(doc, index)
      if (given) {
        const day = given.kinds.includes(draft.kind)
          ? dayBehind(doc, index, { ...given, timeline })
          : null
        if (day) {
          draft.when = day.when
          draft.whenSpan = [day.date.start, day.date.end]
          draft.why.push('its day, told in the next sentence')
        }
        break
      }
      if (told.get(index)?.has(draft.kind)) break
    }
  }
}
