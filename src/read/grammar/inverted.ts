import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Grammar, VerbPattern } from '../events/frames.ts'
import type { Clause, NounPhrase, VerbGroup } from './grammar.ts'
import { fits } from '../events/fits.ts'
import { FORM, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Words for those who are held. */
const HELD = new Set(['detainees', 'arrestees'])

/** "The detainees include A and B" */
function heldIn({ doc }: Parsed, { to }: NounPhrase, { verb }: Clause) {
  const held = verb.lemma === 'include' && HELD.has(wordOf(doc.tokens.word[to - 1] ?? 0))
  return held ? { verb: 'detain', at: to - 1 } : null
}

/** "those detained", "the injured": the participle of a phrase that says what was done to people. */
function doneTo({ doc }: Parsed, { from, to }: NounPhrase): { verb: string; at: number } | null {
  const first = wordOf(doc.tokens.word[from] ?? 0)
  if (first !== 'those' && first !== 'the') return null
  for (let at = to - 1; at > from; at--) {
    const { verb, forms } = infoOf(doc.tokens.word[at] ?? 0)
    if (verb !== '' && forms & FORM.participle) return { verb, at }
  }
  return null
}

/** Verbs between a group and who is in it. */
const EQUATING = new Set(['include', 'be'])

/** Whether a phrase gives the name of somebody. */
const isNamed = ({ name, items, apposition }: NounPhrase): boolean =>
  name?.class === 'person' || apposition?.name?.class === 'person' || items.some(isNamed)

/** "Those arrested were A and B": all of them, by name. */
function equated({ verb, subject, objects: [people] }: Clause) {
  if (subject === null || verb.lemma !== 'be' || !people) return null
  return isNamed(people) ? { group: subject, people } : null
}

/** "The protesters acquitted include A": the participle stands between them and the verb. */
function doneBehind(
  { chunks }: Parsed,
  { to }: NounPhrase,
  { verb: main }: Clause,
): { verb: string; at: number } | null {
  const verb = chunks.find(chunk => chunk.type === 'vg' && chunk.from === to)
  const told = EQUATING.has(main.lemma) && verb?.type === 'vg' && verb.ambiguous
  return told ? { verb: verb.lemma, at: verb.head } : null
}

/** A pattern that needs nothing but somebody to whom it is done. */
function plainPattern(grammar: Grammar, verb: string, particle: string): VerbPattern | undefined {
  return grammar.verbs
    .get(verb)
    ?.find(
      one =>
        one.object === 'target' &&
        one.theme === 0 &&
        one.themeNouns.length === 0 &&
        !one.negative &&
        one.control === null &&
        (one.particle === null || one.particle === particle) &&
        one.complements.every(part => part.optional) &&
        !one.rule.activeOnly &&
        (one.rule.needs ?? []).length === 0,
    )
}

/** Who "were" in "Among those detained were A and B" and "A was among those detained", or whom "those detained include". */
function namedIn(clause: Clause): { group: NounPhrase; people: NounPhrase } | null {
  if (clause.verb.modality !== 'asserted' || clause.verb.negative) return null
  const among = clause.phrases.find(part => part.preposition === 'among')?.object
  if (clause.verb.lemma === 'be' && clause.subject && among)
    return { group: among, people: clause.subject }
  const alike = equated(clause)
  if (alike) return alike
  const people = clause.objects[0]
  if (!people) return null
  if (clause.verb.lemma === 'be' && clause.subject === null && among)
    return { group: among, people }
  return clause.verb.lemma === 'include' && clause.subject
    ? { group: clause.subject, people }
    : null
}

const BETWEEN = new Set(['date', 'pp', 'adverb'])

/** The participle that opens the sentence before an auxiliary at `at`. */
function frontedBefore({ chunks }: Parsed, at: number): VerbGroup | null {
  const before = chunks.filter(chunk => chunk.to <= at)
  const first = before.find(chunk => chunk.type !== 'adverb')
  if (first?.type !== 'vg' || !first.ambiguous) return null
  const rest = before.slice(before.indexOf(first) + 1)
  return rest.every(({ type }) => BETWEEN.has(type)) ? first : null
}

/** "Also freed was A", "Released on bail were A and B": the participle stands before its auxiliary. */
function matchFronted(parsed: Parsed, clause: Clause, grammar: Grammar): Candidate | null {
  const { verb, subject, objects } = clause
  const [people] = objects
  if (verb.lemma !== 'be' || subject !== null || !people || verb.modality !== 'asserted')
    return null
  const fronted = frontedBefore(parsed, verb.from)
  if (!fronted || verb.negative) return null
  const pattern = plainPattern(grammar, fronted.lemma, '')
  if (!pattern || !fits(people, pattern.targetMask)) return null
  const { frame, rule } = pattern
  return {
    kind: frame.kind,
    frame,
    rule,
    id: `${frame.kind}.${rule.id}.inverted`,
    construction: 'inverted-passive',
    clause: { ...clause, verb: { ...verb, tense: 'past' } },
    trigger: [fronted.from, fronted.to],
    actor: null,
    target: people,
    noun: null,
    set: rule.set ?? {},
    ownDate: null,
    specificity: 0,
  }
}

/** "Also freed was A": what the participle alone would tell of nobody. */
export const isFronted = ({ clause }: Candidate, parsed: Parsed): boolean =>
  clause !== null &&
  parsed.clauses.some(
    ({ verb, subject, objects }) =>
      verb.lemma === 'be' &&
      subject === null &&
      objects.length > 0 &&
      frontedBefore(parsed, verb.from)?.from === clause.verb.from,
  )

/** "Among those detained were A and B": the people come last, and what was done to them first. */
export function matchInverted(parsed: Parsed, grammar: Grammar): Candidate[] {
  return parsed.clauses.flatMap((clause): Candidate[] => {
    const fronted = matchFronted(parsed, clause, grammar)
    if (fronted) return [fronted]
    const told = namedIn(clause)
    const done =
      told &&
      (heldIn(parsed, told.group, clause) ??
        doneTo(parsed, told.group) ??
        doneBehind(parsed, told.group, clause))
    const after = wordOf(parsed.doc.tokens.word[(done?.at ?? -2) + 1] ?? 0)
    const pattern = done ? plainPattern(grammar, done.verb, after) : undefined
    if (!told || !done || !pattern || !fits(told.people, pattern.targetMask)) return []
    const { frame, rule } = pattern
    return [
      {
        kind: frame.kind,
        frame,
        rule,
        id: `${frame.kind}.${rule.id}.inverted`,
        construction: 'inverted-passive',
        clause: { ...clause, verb: { ...clause.verb, tense: 'past' } },
        trigger: [done.at, done.at + 1],
        actor: null,
        target: told.people,
        noun: null,
        set: rule.set ?? {},
        ownDate: null,
        specificity: 0,
      },
    ]
  })
}
