import type { Attribution, Span } from '../../codebook/index.ts'
import type { Candidate } from './constructions.ts'
import type { Context } from './fill.ts'
import { denierOf, rejecterOf } from './gates.ts'
import { reportersOf } from './reporters.ts'
import { CROWD_ESTIMATE } from '../forms/crowd-estimates.ts'
import { RIVAL_COUNT } from '../forms/rival-counts.ts'
import type { Fillers } from '../referring/memory.ts'
import { constructionInWords, dateInWords, kindInWords } from './plain-words.ts'
import { resolve } from '../referring/references.ts'
import type { Clause } from '../grammar/grammar.ts'
import { phraseWith } from '../grammar/owners.ts'
import { reach } from './slots.ts'
import { isInferred } from './sound-roles.ts'
import { wordOf } from '../text/words.ts'

/** "an offence punishable by five years, his lawyer said": what cannot speak. */
const THING =
  /^(?:an?|the) (?:offen[cs]e|crime|charge|sentence|term|law|article|fine|penalty|verdict)\b/i

/** Who says so, and with which verb. */
export function attributionOf(context: Context, candidate: Candidate): Attribution[] {
  const { clause } = candidate
  const { parsed, memory } = context
  // Whoever gives an estimate of a crowd, or another count, says so; the next one gives another.
  if (!clause || candidate.id === CROWD_ESTIMATE || candidate.id === RIVAL_COUNT) return []
  const out: Attribution[] = []
  const { doc, clauses } = parsed
  const denier = rejecterOf(doc, clause, clauses) ?? denierOf(doc, clause, clauses)
  for (const reporter of [...(denier ? [denier] : []), ...reportersOf(clause, clauses)]) {
    const speaker = isHearer(reporter)
      ? (phraseWith(reporter.phrases, ['by'])?.object ?? null)
      : reporter.subject
    if (!speaker) continue
    const [by] = resolve(memory, speaker, { sentence: context.index, mask: -1 }).parties
    if (by && !THING.test(by.name))
      out.push({ by: by.name, verb: wordOf(doc.tokens.word[reporter.verb.head] ?? 0) })
  }
  for (const chunk of parsed.chunks) {
    if (chunk.type !== 'pp' || chunk.preposition !== 'according to' || !chunk.object) continue
    const [by] = resolve(memory, chunk.object, { sentence: context.index, mask: -1 }).parties
    if (by) out.push({ by: by.name, verb: 'according to' })
  }
  return out.slice(0, 2)
}

const HEARING = new Set(['tell', 'inform', 'notify', 'advise'])

/** "was told by police that": who heard it, and does not say so. */
const isHearer = ({ verb }: Clause): boolean => verb.voice === 'passive' && HEARING.has(verb.lemma)

/** The words a record rests on: its clause, or the phrase of a noun, within one sentence. */
export function quoteOf(context: Context, candidate: Candidate): Span {
  const { parsed } = context
  const { doc } = parsed
  const { clause } = candidate
  const nominal = !clause || /^(?:nominal|possessive)/.test(candidate.construction)
  let from = candidate.trigger[0]
  let to = Math.max(
    candidate.trigger[1],
    nominal ? candidate.trigger[1] : Math.min(clause.to, reach(parsed, clause)),
  )
  if (
    !nominal &&
    clause.subject &&
    clause.subject.from >= parsed.from &&
    clause.subject.from < from &&
    clause.verb.from - clause.subject.from < 30
  )
    from = clause.subject.from
  if (nominal && candidate.noun) to = Math.max(to, candidate.noun.complements.at(-1)?.to ?? to)
  to = Math.min(to, parsed.to)
  const start = doc.tokens.start[from] ?? 0
  let end = doc.tokens.end[Math.max(from, to - 1)] ?? start
  while (to - 1 > from && end - start > 240) end = doc.tokens.end[--to - 1] ?? end
  while (to - 1 > from && /^[,;:.—–-]+$/.test(doc.source.slice(doc.tokens.start[to - 1], end)))
    end = doc.tokens.end[--to - 1] ?? end
  return [start, end]
}

/** The rule that found a record and how its slots were filled, for a monitor to read. */
export function explanation(
  context: Context,
  candidate: Candidate,
  told: {
    dated: { when: string | null; via: string }
    actor: Fillers
    target: Fillers
    word: string
  },
): string {
  const words = triggerOf(context, candidate)
  const how = candidate.id.endsWith('.stem') ? 'stem' : candidate.construction
  const parts = [`“${words}” tells of ${kindInWords(candidate.kind)}: ${constructionInWords(how)}`]
  const who = (fillers: Fillers): string =>
    fillers.parties
      .map(({ via, name }) => (via === 'own words' ? name : `${name} (from “${via}”)`))
      .join(', ')
  if (told.target.parties.length > 0) parts.push(`whom or what: ${who(told.target)}`)
  if (told.actor.parties.length > 0) parts.push(`by: ${who(told.actor)}`)
  parts.push(dateInWords(told.dated.when, told.dated.via))
  if (told.word) parts.push(`no plain fact because of “${told.word}”`)
  return `${parts.join(' · ')} [rule ${candidate.id}]`
}

/** The words that tell the event; of a list item, the verb above the list. */
export function triggerOf({ parsed }: Context, { trigger, clause, id }: Candidate): string {
  const { tokens, source } = parsed.doc
  const { head } = clause?.verb ?? { head: trigger[0] }
  return id.endsWith('.stem')
    ? source.slice(tokens.start[head], tokens.end[head])
    : source.slice(tokens.start[trigger[0]], tokens.end[trigger[1] - 1])
}

/** How sure a rule is of a record, before anybody has judged it. */
export function confidence(
  candidate: Candidate,
  { target, actor, when }: { target: Fillers; actor: Fillers; when: string | null },
): number {
  let value = /nominal|possessive/.test(candidate.construction) ? 0.6 : 0.82
  if (candidate.specificity > 2) value += 0.05
  if (target.parties.some(party => party.named)) value += 0.06
  const inferred = isInferred(target) || isInferred(actor)
  if (inferred) value -= 0.12
  if (when !== null) value += 0.04
  return Math.round(Math.max(0.05, Math.min(inferred ? 0.8 : 0.98, value)) * 100) / 100
}
