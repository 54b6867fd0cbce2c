import { type Candidate, type Parsed, matchClause } from '../events/constructions.ts'
import type { Grammar, VerbPattern } from '../events/frames.ts'
import type { Clause, NounPhrase, Prepositional, VerbGroup } from './grammar.ts'
import { fits } from '../events/fits.ts'
import { FORM, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Words for those who are held. */
const HELD = new Set(['detainees', 'arrestees'])

/** Words for those who were killed. */
const DEAD = new Set(['dead', 'deceased', 'fatalities'])

/** "The detainees include A and B", "Among the dead was A", "The dead were identified as A and B" */
function heldIn({ doc }: Parsed, { from, to }: NounPhrase, { verb }: Clause) {
  const last = wordOf(doc.tokens.word[to - 1] ?? 0)
  if (verb.lemma === 'include' && HELD.has(last)) return { verb: 'detain', at: to - 1 }
  // "The dead are A and B" tells on of a death, and is told there
  const some = verb.lemma !== 'be' || wordOf(doc.tokens.word[from - 1] ?? 0) === 'among'
  return some && DEAD.has(last) ? { verb: 'kill', at: to - 1 } : null
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

const IDENTIFYING = new Set(['identify', 'name'])

/** "Those arrested were A and B", "Those killed were named as A and B": all of them, by name. */
function equated({ verb, subject, objects, phrases }: Clause) {
  const named = IDENTIFYING.has(verb.lemma) && verb.voice === 'passive'
  const people = named
    ? phrases.find(part => part.preposition === 'as')?.object
    : verb.lemma === 'be'
      ? objects[0]
      : null
  if (subject === null || !people || !isNamed(people)) return null
  // "identified as A, 26, a mason, and B": the mason is A
  const items = named ? people.items.filter(isNamed) : people.items
  return {
    group: subject,
    people: items.length === people.items.length ? people : { ...people, items },
  }
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

type Done = { readonly verb: string; readonly at: number }

/** "those charged with sedition": the clause that `people` would be the subject of, with what stands behind the participle. */
function clauseOf(
  { chunks, to }: Parsed,
  clause: Clause,
  { done: { verb: lemma, at }, people }: { readonly done: Done; readonly people: NounPhrase },
): Clause {
  const until = at < clause.verb.from ? clause.verb.from : to
  const phrases: Prepositional[] = []
  for (const chunk of chunks)
    if (chunk.type === 'pp' && chunk.from > at && (chunk.to <= until || chunk.from >= people.to))
      phrases.push(chunk)
  const verb = { ...clause.verb, lemma, voice: 'passive', from: at, to: at + 1, head: at } as const
  return { ...clause, verb, subject: people, objects: [], phrases, to: until }
}

/** A record of people who stand behind what is told of them. */
const invertedOf = (
  { frame, rule }: Pick<VerbPattern, 'frame' | 'rule'>,
  { clause, people, at }: { clause: Clause; people: NounPhrase; at: number },
): Candidate => ({
  kind: frame.kind,
  frame,
  rule,
  id: `${frame.kind}.${rule.id}.inverted`,
  construction: 'inverted-passive',
  clause: { ...clause, verb: { ...clause.verb, tense: 'past' } },
  trigger: [at, at + 1],
  actor: null,
  target: people,
  noun: null,
  set: rule.set ?? {},
  ownDate: null,
  specificity: 0,
})

/** What a participle and the words behind it tell of people or things that are named elsewhere. */
function toldOf(
  parsed: Parsed,
  { clause, grammar }: { readonly clause: Clause; readonly grammar: Grammar },
  told: { readonly done: Done; readonly people: NounPhrase },
): Candidate | null {
  const { done, people } = told
  const read = matchClause(parsed, clauseOf(parsed, clause, told), { grammar, words: null })
  const exact = read.find(({ target, noun }) => target === people || noun === people)
  const after = wordOf(parsed.doc.tokens.word[done.at + 1] ?? 0)
  const plain = exact ? undefined : plainPattern(grammar, done.verb, after)
  const way = exact ?? (plain && fits(people, plain.targetMask) ? plain : undefined)
  if (!way) return null
  const plainly = invertedOf(way, { clause, people, at: done.at })
  return exact ? { ...plainly, target: exact.target, noun: exact.noun ?? null } : plainly
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
  const done = { verb: fronted.lemma, at: fronted.from }
  return toldOf(parsed, { clause, grammar }, { done, people })
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

const PLACES = new Set([
  'custody',
  'detention',
  'prison',
  'jail',
  'remand',
  'bars',
  'arrest',
  'gaol',
])
const WITHIN = new Set(['in', 'behind', 'on', 'under'])

/** "Still in custody are A and B", "Under house arrest is C": where they are comes first. */
function keptThere(clause: Clause, grammar: Grammar): Candidate | null {
  const { verb, subject, objects, phrases } = clause
  const [people] = objects
  if (verb.lemma !== 'be' || verb.negative || subject !== null || !people || !isNamed(people))
    return null
  const held = phrases.some(
    ({ preposition, object, to }) =>
      to <= verb.from && WITHIN.has(preposition) && PLACES.has(object?.lemma ?? ''),
  )
  const way = held ? plainPattern(grammar, 'detain', '') : undefined
  return way ? invertedOf(way, { clause, people, at: verb.from }) : null
}

/** "Among those who face charges is A": what they do is told of A. */
function doneByThem(parsed: Parsed, clause: Clause, grammar: Grammar): Candidate | null {
  const among = clause.phrases.find(({ preposition }) => preposition === 'among')?.object
  const [people] = clause.objects
  if (!among || !people || among.lemma !== 'those' || clause.verb.negative) return null
  const told = parsed.clauses.find(
    ({ via, subject, verb }) => via === 'relative' && subject === among && verb.form === 'finite',
  )
  if (!told || told === clause) return null
  const read = matchClause(parsed, { ...told, subject: people }, { grammar, words: null })
  const exact = read.find(({ target }) => target === people)
  return exact ? { ...exact, id: `${exact.kind}.${exact.rule.id}.inverted` } : null
}

/** "Among those detained were A and B": the people come last, and what was done to them first. */
export function matchInverted(parsed: Parsed, grammar: Grammar): Candidate[] {
  return parsed.clauses.flatMap((clause): Candidate[] => {
    const fronted = matchFronted(parsed, clause, grammar)
    if (fronted) return [fronted]
    const kept = keptThere(clause, grammar)
    if (kept) return [kept]
    const doing = doneByThem(parsed, clause, grammar)
    if (doing) return [doing]
    const told = namedIn(clause)
    const done =
      told &&
      (heldIn(parsed, told.group, clause) ??
        doneTo(parsed, told.group) ??
        doneBehind(parsed, told.group, clause))
    const read =
      told && done ? toldOf(parsed, { clause, grammar }, { done, people: told.people }) : null
    return read ? [read] : []
  })
}
