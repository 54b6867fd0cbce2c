import { word, wordsBetween, type Words } from '../text/doc-words.ts'
import type { Amount, Span } from '../../codebook/index.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { type Doc, type DurationMention, FLAG, type Mention, mentionOver } from '../text/doc.ts'
import type { Clause } from '../grammar/grammar.ts'
import { isLawLetters } from '../law/law-names.ts'
import { inside, quotedFrom } from '../law/quoted-offences.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Where a clause and what depends on it ends: the next clause with a subject of its own. */
export function reach(parsed: Parsed, clause: Clause): number {
  for (const other of parsed.clauses) {
    if (other.verb.from <= clause.verb.from) continue
    const independent =
      other.verb.form === 'finite' && (other.via === 'own' || other.via === 'shared')
    if (independent)
      return other.via === 'own' && other.subject && other.subject.from >= clause.verb.to
        ? Math.min(other.subject.from, other.verb.from)
        : other.verb.from
  }
  return parsed.to
}

/** The articles of law cited with a charge or conviction. */
export function provisionsFor(parsed: Parsed, candidate: Candidate): Words[] {
  const { clause } = candidate
  const from = clause?.verb.from ?? candidate.trigger[0]
  const to = clause ? reach(parsed, clause) : parsed.to
  const after = lawsIn(parsed, from, to)
  // "Under Section 124A, she was charged": where a sentence opens with its ground.
  const opens = wordOf(parsed.doc.tokens.word[parsed.from] ?? 0) === 'under'
  if (candidate.kind === 'charge' && after.length > 1) return withoutOld(parsed, after)
  return after.length > 0 || !opens ? after : lawsIn(parsed, parsed.from, parsed.from + OPENING)
}

const OPENING = 16

/** "changed the charge from Article 272 to one under Article 174": what it was before is no charge any more. */
function withoutOld({ doc: { source } }: Parsed, laws: readonly Words[]): Words[] {
  const [first, second, ...more] = laws
  if (!first || !second) return [...laws]
  const before = source.slice(Math.max(0, first.span[0] - REACH), first.span[0])
  const between = source.slice(first.span[1], second.span[0])
  const isChange = /\bfrom\b[^.;]*$/i.test(before) && /^[^.;]{0,80}\bto\b/i.test(between)
  return isChange ? [second, ...more] : [...laws]
}

/** So many letters before the article a charge was changed from. */
const REACH = 90

function lawsIn(parsed: Parsed, from: number, to: number): Words[] {
  return mentionsIn(parsed.doc, from, Math.min(to, parsed.to)).flatMap(mention =>
    (mention.type === 'law' || isGroundLaw(parsed.doc, mention)) &&
    mention.from >= from &&
    mention.to <= to
      ? [
          {
            text: parsed.doc.source.slice(mention.start, lawEnd(parsed.doc, mention)),
            span: [mention.start, lawEnd(parsed.doc, mention)] as Span,
          },
        ]
      : [],
  )
}

/** "under the Digital Security Act", "under UAPA": a whole law as what a charge rests on. */
function isGroundLaw(doc: Doc, mention: Mention): boolean {
  if (mention.type !== 'name') return false
  if (mention.class !== 'law' && !isLawLetters(word(doc, mention.from))) return false
  for (let i = mention.from - 1; i >= mention.from - MAX_DESCRIBED; i--) {
    if (GROUNDS.has(word(doc, i))) return true
    if ((doc.tokens.flags[i] ?? 0) & FLAG.punctuation || mentionOver(doc, i)) return false
  }
  return false
}

/** "under the country's colonial-era Sedition Act" */
const MAX_DESCRIBED = 5
const GROUNDS = new Set(['under', 'violating', 'breaching'])

/** "Cybercrime Act of 2015": the year belongs to the law. */
function lawEnd(doc: Doc, { type, to, end }: Mention): number {
  const year = word(doc, to + 1)
  return type === 'name' && word(doc, to) === 'of' && /^(?:19|20)\d\d$/.test(year)
    ? (doc.tokens.end[to + 1] ?? end)
    : end
}

/** The mentions that stand among some tokens, found without looking at the rest of the document. */
export function mentionsIn(
  { mentions, mentionAt }: Doc,
  from: number,
  to: number,
): readonly Mention[] {
  const found: Mention[] = []
  let last = -1
  let highest = -1
  for (let i = Math.max(0, from); i < Math.min(to, mentionAt.length); i++) {
    const index = mentionAt[i] ?? -1
    if (index < 0 || index === last) continue
    last = index
    const mention = mentions[index]
    if (mention && (index > highest || !found.includes(mention))) found.push(mention)
    highest = Math.max(highest, index)
  }
  return found
}

/** Longer ones before those that they begin with. */
const REASONS: readonly (readonly string[])[] = [
  ['citing'],
  ['because', 'of'],
  ['because'],
  ['on', 'the', 'grounds', 'that'],
  ['on', 'grounds', 'of'],
  ['on', 'the', 'pretext', 'of'],
  ['on', 'the', 'pretext', 'that'],
  ['saying', 'that'],
  ['saying'],
  ['due', 'to'],
  ['on', 'account', 'of'],
  ['in', 'view', 'of'],
  ['owing', 'to'],
  ['on', 'the', 'ground', 'that'],
  ['on', 'the', 'grounds', 'of'],
  ['on', 'grounds', 'that'],
  ['claiming', 'that'],
  ['claiming'],
  ['invoking'],
  ['arguing', 'that'],
  ['arguing'],
  ['for', 'fear', 'of'],
  ['under', 'the', 'pretext', 'of'],
]

/** So many words may say what kind of reasons they were. */
const MOST_KINDS = 4

/** "for security reasons": where the words end; null where there are none. */
function reasonsAt(doc: Doc, from: number): number | null {
  for (let i = from; i < from + MOST_KINDS; i++) {
    const said = word(doc, i)
    if (said === 'reasons' && i > from) return i + 1
    if (!/^[a-z-]+$/.test(said)) return null
  }
  return null
}

/** "“in view of repair works”": whether the last word closes a quotation that opened before the first. */
function closesBefore(doc: Doc, from: number, to: number): boolean {
  let marks = 0
  for (let i = from; i < to; i++) if (word(doc, i) === '"') marks++
  return marks % 2 === 1 && word(doc, to - 1) === '"'
}

/** The reasons an authority gave, in their own words. */
export function groundsFor(parsed: Parsed, from: number): Words | null {
  const { doc } = parsed
  for (let i = from; i < parsed.to; i++) {
    const reason = REASONS.find(words => words.every((one, k) => word(doc, i + k) === one))
    const reasons = word(doc, i) === 'for' ? reasonsAt(doc, i + 1) : null
    if (reasons !== null) return wordsBetween(doc, i + 1, reasons)
    if (!reason) continue
    const start = i + reason.length
    if (word(doc, start) === '"') return quotedFrom(doc, start, parsed.to)
    let to = start
    while (
      to < parsed.to &&
      ![';', '.'].includes(word(doc, to)) &&
      !(word(doc, to) === ',' && !inside(doc, to))
    )
      to++
    if (closesBefore(doc, start, to)) to--
    if (to > start) return wordsBetween(doc, start, to)
  }
  return groundsCited(parsed)
}

/** "The council, which cited a fair, refused": the reason told by a verb of its own. */
function groundsCited({ doc, clauses }: Parsed): Words | null {
  const cited = clauses.find(
    ({ verb }) => verb.lemma === 'cite' && verb.voice === 'active' && !verb.negative,
  )
  const object = cited?.objects[0]
  if (!object || object.pronoun) return null
  const end = object.complements.reduce((last, { to }) => Math.max(last, to), object.to)
  return wordsBetween(doc, object.from, end)
}

const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 }

/** How many requests: "45 rejections", "36 applications", "turned down three times", "on five occasions". */
export function applicationsFor(parsed: Parsed, candidate: Candidate): Amount | null {
  const { noun, clause } = candidate
  if (noun?.number && !noun.number.percent) return noun.number.value
  const to = clause ? reach(parsed, clause) : parsed.to
  for (let i = candidate.trigger[0]; i < to; i++) {
    const said = word(parsed.doc, i)
    if (TIMES[said] !== undefined) return TIMES[said]
    const mention = mentionOver(parsed.doc, i)
    const times = mention ? word(parsed.doc, mention.to) : ''
    const occasions = times === 'occasions' && word(parsed.doc, (mention?.from ?? 0) - 1) === 'on'
    if (mention?.type === 'number' && (times === 'times' || occasions)) return mention.value
  }
  if (
    noun &&
    !noun.plural &&
    (noun.classes & NOUN.notice) !== 0 &&
    noun.lemma !== 'permission' &&
    noun.lemma !== 'permit'
  )
    return 1
  return null
}

const ISO: Readonly<Record<DurationMention['unit'], (n: number) => string>> = {
  years: n => `P${n}Y`,
  months: n => `P${n}M`,
  days: n => `P${n}D`,
  hours: n => `PT${n}H`,
  minutes: n => `PT${n}M`,
}

const LASTING_BEFORE = new Set([
  'for',
  'spent',
  'ordered',
  'by',
  'another',
  'further',
  'additional',
])
const LASTING_AFTER = new Set(['of', 'in', 'behind'])
const CUSTODY = new Set(['custody', 'detention', 'remand', 'arrest'])

/** "14 days' judicial custody", "a two-month remand". */
function isInCustody({ doc }: Parsed, { to }: DurationMention): boolean {
  for (let i = to; i < to + 4; i++) if (CUSTODY.has(word(doc, i))) return true
  return false
}

const CONDEMNING = new Set(['sentence', 'jail', 'imprison', 'condemn', 'convict'])

/** "arrested a lawyer sentenced to four years": the years are no part of the arrest. */
function ownReach(parsed: Parsed, clause: Clause): number {
  const next = parsed.clauses.find(
    ({ verb, via }) =>
      verb.from > clause.verb.from &&
      CONDEMNING.has(verb.lemma) &&
      (via === 'antecedent' || via === 'relative'),
  )
  return Math.min(reach(parsed, clause), next?.verb.from ?? Infinity)
}

/** How long somebody was held: "for six hours", "two months of pretrial detention". */
export function lengthFor(
  parsed: Parsed,
  candidate: Candidate,
): { length: string | null; span: Span } | null {
  const { clause } = candidate
  const from = candidate.trigger[0]
  const to = clause ? ownReach(parsed, clause) : parsed.to
  for (const mention of mentionsIn(parsed.doc, from, to)) {
    if (mention.from < from || mention.to > to || mention.type !== 'duration' || mention.age)
      continue
    const { value } = mention
    const before = word(parsed.doc, mention.from - 1)
    const after = word(parsed.doc, mention.to)
    if (
      before === 'after' ||
      before === 'within' ||
      after === 'later' ||
      after === 'earlier' ||
      after === 'ago' ||
      // "held for 36 hours after a picket"
      ((after === 'after' || after === 'before') && before !== 'for')
    )
      continue
    if (!LASTING_BEFORE.has(before) && !LASTING_AFTER.has(after) && !isInCustody(parsed, mention))
      continue
    // "more than ten hours" and "a year and a half" have no form of their own.
    const exact = typeof value === 'number' && Number.isInteger(value)
    return { length: exact ? ISO[mention.unit](value) : null, span: [mention.start, mention.end] }
  }
  return null
}

const PREVENTIVE: readonly (readonly string[])[] = [
  ['to', 'prevent'],
  ['to', 'keep', 'them', 'away'],
  ['to', 'keep', 'him', 'away'],
  ['to', 'keep', 'her', 'away'],
  ['to', 'stop', 'them'],
  ['preventive'],
  ['preventively'],
  ['preemptively'],
]

/** Whether somebody was held to keep them from taking part in something. */
export function isPreventive(parsed: Parsed, clause: Clause | null): boolean {
  if (!clause) return false
  for (let i = clause.verb.from; i < parsed.to; i++) {
    if (PREVENTIVE.some(words => words.every((one, k) => word(parsed.doc, i + k) === one)))
      return true
  }
  return false
}

const THROWING = new Set(['throw', 'hurl', 'fire', 'lob', 'shoot', 'fling', 'pelt', 'aim'])
const INSIDE = new Set(['in', 'at', 'inside', 'during', 'under'])

/** Whether what a clause tells was done where a preposition says: "threw stones at a police station" was not. */
export function isInside(clause: Clause | null, preposition: string): boolean {
  const aimed = preposition === 'at' && clause !== null && THROWING.has(clause.verb.lemma)
  return INSIDE.has(preposition) && !aimed
}
