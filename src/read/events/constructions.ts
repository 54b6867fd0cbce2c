import type { Attributes, Kind } from '../../codebook/index.ts'
import type { DateMention, Doc, Mention } from '../text/doc.ts'
import type { Figure } from '../forms/figures.ts'
import type { Frame, Grammar, Rule, VerbPattern } from './frames.ts'
import type { Chunk, Clause, NounPhrase } from '../grammar/grammar.ts'
import { isDeniedOtherwise } from './denied-otherwise.ts'
import { type Words, areMet, isMetBy, waysOf } from './needs.ts'
import { roles } from './roles.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What may become a record: a trigger with the phrases that fill its slots. */
export type Candidate = {
  readonly kind: Kind
  readonly frame: Frame
  readonly rule: Rule
  /** `kind.rule.construction`. */
  readonly id: string
  readonly construction: string
  readonly clause: Clause | null
  /** Tokens of the trigger. */
  readonly trigger: readonly [from: number, to: number]
  readonly actor: NounPhrase | null
  readonly target: NounPhrase | null
  /** The noun phrase of a nominal, or the object that is no target ("the bank accounts of two groups"). */
  readonly noun: NounPhrase | null
  readonly set: Attributes
  /** A date that stands with the noun itself. */
  readonly ownDate: DateMention | null
  readonly specificity: number
  /** The governing verb is part of the pattern: "refused to register". */
  readonly controlled?: boolean
  /** The statistic of a `figure`. */
  readonly figure?: Figure
}

/** Chunks and clauses of one sentence. */
export type Parsed = {
  readonly doc: Doc
  readonly from: number
  readonly to: number
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
  /** The mentions of this sentence. */
  readonly mentions: readonly Mention[]
}

function constructionOf(clause: Clause): string {
  const voice = clause.verb.voice
  if (clause.verb.form === 'infinitive') return `control-${voice}`
  if (clause.via === 'relative') return `relative-${voice}`
  if (clause.verb.form === 'gerund') return clause.link ? `adjunct-${voice}` : `participle-${voice}`
  if (clause.via === 'antecedent') return 'reduced-passive'
  return clause.via === 'shared' ? `shared-${voice}` : voice
}

const BOUNDS = new Set(['least', 'most'])

function particleFits(doc: Doc, clause: Clause, pattern: VerbPattern): boolean {
  if (pattern.particle === null) return true
  for (let i = clause.verb.to; i < Math.min(clause.to + 1, clause.verb.to + 8); i++) {
    // "shot dead at least five"
    const bound = BOUNDS.has(wordOf(doc.tokens.word[i + 1] ?? 0))
    if (wordOf(doc.tokens.word[i] ?? 0) !== pattern.particle || bound) continue
    // "shot dead a woman at a checkpoint": where it was
    const place =
      pattern.particle === 'at' && clause.phrases.some(({ from, object }) => from === i && object)
    return i === clause.verb.to || (clause.objects.length > 0 && !place)
  }
  return false
}

function controlFits(clause: Clause, pattern: VerbPattern): boolean {
  const { governor } = clause
  const controlled = clause.verb.form === 'infinitive' && governor !== null
  if (pattern.control === null) return true
  return (
    controlled &&
    governor.verb.lemma === pattern.control &&
    !governor.verb.negative &&
    governor.verb.modality === 'asserted'
  )
}

/** The rules of what prosecutors let be. */
const LET_BE = new Set(['not-pursued', 'none-offered'])

/** "no charges will be brought", "will face no further action": none, where the verb says nothing of it. */
function bringsNone({ verb, subject, objects }: Clause): boolean {
  const told = verb.voice === 'passive' ? subject : objects[0]
  return !verb.negative && told?.determiner === 'negative'
}

/** "denied a permit for a vigil": the vigil asked for nothing. */
function isWhatIsAskedFor({ frame }: VerbPattern, target: NounPhrase | null): boolean {
  return frame.kind === 'permission' && target !== null && (target.classes & NOUN.assembly) !== 0
}

/**
 * What a clause's verb may say, the most specific reading first; the first whose slots can be filled stands. `words`
 * are those that were looked at last, where the clause has no other.
 */
export function matchClause(
  parsed: Parsed,
  clause: Clause,
  { grammar, words }: { readonly grammar: Grammar; readonly words: Words | null },
): Candidate[] {
  const found: Candidate[] = []
  const otherwise = isDeniedOtherwise(parsed.doc, clause, parsed.clauses)
  const { all, first } = waysOf(grammar, clause.verb.lemma)
  for (let i = 0; i < all.length; i++) {
    if (words && !isMetBy(words, first[i] ?? -1)) continue
    const way = all[i]
    if (!way || (words && !areMet(way.needs, words))) continue
    const { pattern } = way
    const none = LET_BE.has(pattern.rule.id) && bringsNone(clause)
    if (pattern.negative !== (none || (clause.verb.negative && !otherwise))) continue
    if (!particleFits(parsed.doc, clause, pattern) || !controlFits(clause, pattern)) continue
    const match = roles(parsed, clause, pattern)
    if (!match) continue
    const construction = constructionOf(clause)
    found.push({
      kind: pattern.frame.kind,
      frame: pattern.frame,
      rule: pattern.rule,
      id: `${pattern.frame.kind}.${pattern.rule.id}.${construction}`,
      construction,
      clause,
      trigger: [clause.verb.from, clause.verb.to],
      actor: match.actor,
      target: isWhatIsAskedFor(pattern, match.target) ? null : match.target,
      noun: match.noun,
      set: pattern.rule.set ?? {},
      ownDate: null,
      controlled: pattern.control !== null,
      specificity:
        match.specificity +
        (pattern.particle ? 2 : 0) +
        (pattern.control ? 3 : 0) +
        (pattern.negative ? 2 : 0),
    })
  }
  return found.sort((a, b) => b.specificity - a.specificity)
}
