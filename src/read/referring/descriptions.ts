import { isTitle } from '../naming/name-lists.ts'
import type { Doc, NameMention } from '../text/doc.ts'
import { FN, FORM, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What is said of somebody: the words, and an age among them. */
export type Description = { readonly as: string | null; readonly age: number | null }

const MAX_WORDS = 12
const MAX_BEFORE_HEAD = 5
const CLOSES = new Set([',', ';', '.', '-', '--', '–', '—', ')', 'who', ''])
const ARTICLES = new Set(['a', 'an', 'the'])
const NOT_WITHIN = FN.be | FN.have | FN.do | FN.modal | FN.pronoun | FN.subordinator
const NUMBERED =
  /^(?:an?|the|another|one|other|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?! (?:secretary|deputy|vice)))\s+/i
const AGED = /^(?:(\d{1,3})-year-old )?(.*)$/su

const text = (doc: Doc, at: number): string => wordOf(doc.tokens.word[at] ?? 0)

/** "34-year-old blogger" is a blogger, and 34; where somebody is from is another thing. */
export function describedBy(words: string): Description {
  const own = words.replace(/ from (?:the )?\p{Lu}.*$/u, '').replace(NUMBERED, '')
  const [, age, rest = ''] = AGED.exec(own) ?? []
  return { as: rest === '' ? null : rest, age: age === undefined ? null : Number(age) }
}

/** Whether a word can stand before the noun that says what somebody is: "unregistered", "34-year-old", "opposition". */
function mayDescribe(doc: Doc, at: number): boolean {
  const { fn, verb, noun, forms } = infoOf(doc.tokens.word[at] ?? 0)
  const told = verb !== '' && noun === 0 && (forms & (FORM.base | FORM.third)) !== 0
  return !told && (fn & (NOT_WITHIN | FN.preposition | FN.determiner | FN.conjunction)) === 0
}

/** The noun that says what somebody is, among the first words after a comma; -1 where none does. */
function headAfter(doc: Doc, from: number): number {
  for (let at = from; at < from + MAX_BEFORE_HEAD; at++) {
    const { noun, plural } = infoOf(doc.tokens.word[at] ?? 0)
    const mention = doc.mentions[doc.mentionAt[at] ?? -1]
    if (mention?.type === 'name' && mention.class === 'person') return -1
    if ((noun & NOUN.person) !== 0 || isTitle(doc.tokens.word[at] ?? 0)) {
      const next = infoOf(doc.tokens.word[at + 1] ?? 0)
      if ((next.noun & NOUN.person) !== 0 && !next.plural) continue
      return plural ? -1 : at
    }
    if (CLOSES.has(text(doc, at)) || !mayDescribe(doc, at)) return -1
  }
  return -1
}

/** Where the words about somebody end; -1 where a verb or another person comes first. */
function endOf(doc: Doc, head: number): number {
  for (let at = head + 1; at < head + MAX_WORDS; at++) {
    const here = text(doc, at)
    if (CLOSES.has(here) || at >= doc.tokens.count) return at
    const mention = doc.mentions[doc.mentionAt[at] ?? -1]
    if (mention && mention.type !== 'name') return -1
    const before = infoOf(doc.tokens.word[at - 1] ?? 0).noun & (NOUN.organisation | NOUN.outlet)
    if (mention?.type === 'name' && mention.class === 'person' && mention.from === at && !before)
      return -1
    const { fn, verb, noun, forms } = infoOf(doc.tokens.word[at] ?? 0)
    const past = (forms & (FORM.past | FORM.third)) !== 0 && noun === 0
    if ((fn & NOT_WITHIN) !== 0 || (verb !== '' && past)) return -1
  }
  return -1
}

/** "Grace Obura, editor-in-chief of the Daily Lens,", "Asan Bekov, a 34-year-old blogger": what stands behind a name. */
export function descriptionAfter(doc: Doc, { to }: NameMention): Description {
  const nothing = { as: null, age: null }
  const dash = text(doc, to)
  if (dash !== ',' && text(doc, to - 1) !== ',') return nothing
  const start = to + (dash === ',' ? 1 : 0)
  const from = start + (ARTICLES.has(text(doc, start)) ? 1 : 0)
  const head = headAfter(doc, from)
  const end = head < 0 ? -1 : endOf(doc, head)
  if (end < 0) return nothing
  const words = doc.source.slice(doc.tokens.start[from], doc.tokens.end[end - 1])
  return describedBy(words)
}
