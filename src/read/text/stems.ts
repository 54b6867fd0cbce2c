import type { Penalty } from '../../codebook/index.ts'
import { type Candidate, type Parsed, matchClause } from '../events/constructions.ts'
import type { Mention, Sentence } from './doc.ts'
import type { Grammar } from '../events/frames.ts'
import type { Chunk, Clause, NounPhrase } from '../grammar/grammar.ts'
import type { Draft } from '../draft.ts'
import { NOUN } from './word-table.ts'
import { wordOf } from './words.ts'

/** A list item under a stem ("The following were fined:"), as far as its words were parsed. */
type Item = { readonly parsed: Parsed; readonly sentence: Sentence }

/** The first phrase of an item: who, or what, the stem's verb is said of. */
function openingPhrase(chunks: readonly Chunk[]): NounPhrase | null {
  const first = chunks.find(chunk => chunk.type === 'np' || chunk.type === 'vg')
  return first?.type === 'np' && first.pronoun === null ? first : null
}

/** An item that is a sentence of its own says itself what happened; behind a dash stand notes ("– phone taken"). */
function tellsItself({ doc: { tokens }, clauses, from, to }: Parsed): boolean {
  let dash = from
  while (dash < to && wordOf(tokens.word[dash] ?? 0) !== '-') dash++
  return clauses.some(
    ({ verb, via }) =>
      verb.form === 'finite' &&
      ((via === 'own' && verb.from < dash) || !verb.ambiguous) &&
      via !== 'relative',
  )
}

const GROUPS = NOUN.person | NOUN.quantity

/** "The following", "three people", "these activists": words that stand for the items. */
function standsForItems(phrase: NounPhrase | undefined): boolean {
  if (!phrase || phrase.name !== null) return false
  return (
    phrase.lemma === 'following' ||
    phrase.number !== null ||
    (phrase.plural && (phrase.classes & GROUPS) !== 0)
  )
}

/** The stem's clause with the item's words in the place of "the following". */
function completed(clause: Clause, phrase: NounPhrase, { parsed, sentence }: Item): Clause | null {
  const { verb } = clause
  if (verb.negative || verb.modality !== 'asserted' || clause.conditional) return null
  const acting = verb.voice === 'active' && clause.subject !== null && clause.objects.length > 0
  if (acting && !standsForItems(clause.objects[0])) return null
  if (verb.voice === 'active' && !acting && !verb.ambiguous && clause.subject !== null) return null
  const dates = parsed.mentions.filter(one => one.type === 'date')
  const phrases = parsed.chunks.filter(chunk => chunk.type === 'pp')
  return {
    ...clause,
    verb: acting ? verb : { ...verb, voice: 'passive', form: 'finite', tense: 'past' },
    via: 'own',
    subject: acting ? clause.subject : phrase,
    objects: acting ? [phrase] : [],
    phrases: [...phrases, ...clause.phrases],
    dates: dates.length > 0 ? dates : clause.dates,
    governor: null,
    from: sentence.from,
    to: sentence.to,
  }
}

/** The readings of a list item with its stem repeated: "Anna Berek, 200 euros" under "The following were fined:". */
export function matchStem(stem: Parsed, item: Item, grammar: Grammar): Candidate[][] {
  const { parsed, sentence } = item
  const phrase = openingPhrase(parsed.chunks)
  if (!phrase || tellsItself(parsed)) return []
  return stem.clauses.slice(0, 2).flatMap(clause => {
    const whole = completed(clause, phrase, item)
    const found = whole ? matchClause(stem, whole, { grammar, words: null }) : []
    if (!whole || found.length === 0) return []
    const { from } = sentence
    // The verb is taken to stand where the item begins, so that all that is looked for after it is the item's.
    const verb = { ...whole.verb, from, to: from }
    return [
      found.map(one => ({
        ...one,
        id: `${one.kind}.${one.rule.id}.stem`,
        clause: { ...whole, verb },
        trigger: [from, from + 1] as const,
      })),
    ]
  })
}

const SHORTEST = 30

/** What an item says of the penalty where its stem says which: "200 euros" under "fined". */
function penaltyOf(mention: Mention, lemma: string): Penalty | null {
  if (mention.type === 'money' && lemma === 'fine')
    return { type: 'fine', amount: mention.value, unit: mention.currency }
  if (mention.type !== 'duration' || mention.age || mention.unit === 'minutes') return null
  if (!['sentence', 'jail', 'imprison'].includes(lemma)) return null
  const short = mention.unit === 'days' && Number(mention.value) <= SHORTEST
  return { type: short ? 'detention' : 'prison', amount: mention.value, unit: mention.unit }
}

/** A draft read of an item: its quote is the item, what the stem says stands in the spans. */
export function settleStem(draft: Draft, { clause }: Candidate, { parsed, sentence }: Item): Draft {
  const text = parsed.doc.source.slice(sentence.start, sentence.end)
  const quote = [sentence.start, sentence.start + text.replace(/[\s;,.]+$/, '').length] as const
  const stated = draft.penalty.some(one => one.penalty.amount !== undefined)
  const found = parsed.mentions.flatMap(mention => {
    const penalty = penaltyOf(mention, clause?.verb.lemma ?? '')
    return penalty ? [{ penalty, span: [mention.start, mention.end] as const }] : []
  })
  const penalty =
    draft.kind === 'conviction' && !stated && found.length > 0 ? found.slice(0, 1) : draft.penalty
  const { start, end } = parsed.doc.tokens
  const { head } = clause?.verb ?? { head: sentence.from }
  const verb = [start[head] ?? 0, end[head] ?? 0] as const
  const attributeSpans = Object.fromEntries(
    Object.entries(draft.attributeSpans).map(([name, spans]) => [
      name,
      spans.map(span =>
        span[0] === start[sentence.from] && span[1] === end[sentence.from] ? verb : span,
      ),
    ]),
  )
  return { ...draft, quote, anchors: [quote], penalty, attributeSpans }
}
