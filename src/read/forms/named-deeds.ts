import { type Candidate, type Parsed, matchClause } from '../events/constructions.ts'
import type { Grammar, VerbPattern } from '../events/frames.ts'
import { isOf } from '../events/handed.ts'
import type { Words } from '../events/needs.ts'
import { clauseOf, matchNoun, phrasesOf } from '../events/nominals.ts'
import { dateOf } from '../events/noun-dates.ts'
import type { Clause, NounPhrase, Prepositional, VerbGroup } from '../grammar/grammar.ts'
import { DONE_TO } from '../grammar/deeds.ts'
import { DEED_NOUNS } from '../rules/en/deed-nouns.ts'
import { FORM, NOUN, infoOf } from '../text/word-table.ts'

/** Kinds that have ways of their own to be told by a noun, or none. */
const APART: ReadonlySet<string> = new Set([
  'trial',
  'vote',
  'petition',
  'statement',
  'figure',
  'permission',
])

/** What is done, to whom or what, and by whom, as far as the noun's own phrase says. */
type Deed = {
  readonly verb: string
  readonly whom: NounPhrase
  readonly by: NounPhrase | null
  readonly phrases: readonly Prepositional[]
}

/** The phrases behind "the hosing down", which has a word of its verb between. */
function behind({ chunks }: Parsed, phrase: NounPhrase): readonly Prepositional[] {
  if (phrase.complements.length > 0) return phrase.complements
  const at = chunks.findIndex(
    chunk => chunk === phrase || (chunk.type === 'pp' && chunk.object === phrase),
  )
  const [particle, of] = chunks.slice(at + 1, at + 3)
  if (at < 0 || particle?.type !== 'adverb' || of?.type !== 'pp' || of.preposition !== 'of')
    return []
  return particle.from === phrase.to ? [of, ...(of.object?.complements ?? [])] : []
}

/** The verb of "the jailing", "his dismissal"; "" for other phrases. */
function verbOf({ doc }: Parsed, { head, lemma, determiner, name }: NounPhrase): string {
  if (name !== null || determiner === 'negative') return ''
  const named = DEED_NOUNS.get(lemma)
  if (named !== undefined) return named
  const { verb, forms, noun } = infoOf(doc.tokens.word[head] ?? 0)
  return noun === 0 && forms & FORM.gerund ? verb : ''
}

/** "the closure of the radio by the army", "the army's closure of the radio", "his dismissal". */
function deedOf(parsed: Parsed, phrase: NounPhrase): Deed | null {
  const verb = verbOf(parsed, phrase)
  if (verb === '') return null
  const all = behind(parsed, phrase)
  // "a fine of 3 per cent and a suspension": what stands before is of the fine.
  const of = all[0]?.preposition === 'of' && all[0].from >= phrase.to ? all[0] : null
  const agent = all.find(({ preposition }) => preposition === 'by')?.object ?? null
  const { possessor } = phrase
  if (of?.object) {
    const doing = !DEED_NOUNS.has(phrase.lemma) && phrase.determiner === 'indefinite'
    const phrases = all.filter(({ preposition }) => preposition !== 'of')
    return doing ? null : { verb, whom: of.object, by: agent ?? possessor, phrases }
  }
  // "his filming": what he did
  if (!possessor || (!DEED_NOUNS.has(phrase.lemma) && !DONE_TO.has(verb))) return null
  return { verb, whom: possessor, by: agent, phrases: all }
}

/** "the blocking of websites": none in particular. */
const isBare = ({ plural, number, names, determiner, possessor, items }: NounPhrase): boolean =>
  plural &&
  number === null &&
  names.length === 0 &&
  determiner === null &&
  possessor === null &&
  items.length === 0

/** "the dismissal of staff", "his dismissal": whose word says nothing of anybody in particular is nobody. */
const isSomeone = ({ name, number, determiner, pronoun, possessor, names }: NounPhrase): boolean =>
  name !== null ||
  names.length > 0 ||
  number !== null ||
  pronoun !== null ||
  possessor !== null ||
  determiner !== null

/** "over the storming of the palace", "the ransacking of a house": by a crowd, no search, where nobody says that officers did it. */
const isByCrowds = (verb: string, by: NounPhrase | null): boolean =>
  (verb === 'storm' || verb === 'ransack') &&
  ((by?.classes ?? 0) & (NOUN.police | NOUN.authority)) === 0

/** The deed as a clause: that somebody was dismissed. */
function asClause(phrase: NounPhrase, { verb, whom, by, phrases }: Deed): Clause {
  const { head } = phrase
  const group: VerbGroup = {
    type: 'vg',
    from: head,
    to: head + 1,
    head,
    lemma: verb,
    voice: 'passive',
    tense: 'past',
    form: 'finite',
    perfect: false,
    negative: false,
    modality: 'asserted',
    modalWord: '',
    ambiguous: false,
    adverbs: [],
  }
  const agent: Prepositional[] =
    by === null || phrases.some(({ object }) => object === by)
      ? []
      : [{ type: 'pp', preposition: 'by', object: by, verb: null, from: by.from, to: by.to }]
  return {
    verb: group,
    subject: whom,
    via: 'own',
    objects: [],
    phrases: [...phrases, ...agent],
    dates: [],
    governor: null,
    link: '',
    from: phrase.from,
    to: Math.max(phrase.to, ...phrases.map(({ to }) => to)),
    conditional: false,
  }
}

/** "the release of Ana Lesko and the dropping of charges": told by the noun's own frame already. */
const isOfFrame = (parsed: Parsed, phrase: NounPhrase, grammar: Grammar): boolean =>
  grammar.nouns.has(phrase.lemma) && matchNoun(parsed, phrase, grammar).length > 0

/** "took part in the blocking of a road": what a crowd does to a place, told without the crowd. */
const wayOfCrowd = (grammar: Grammar, { verb, whom }: Deed): VerbPattern | undefined =>
  grammar.verbs
    .get(verb)
    ?.find(
      ({ frame, object, objectMask, objectNouns, particle, complements }) =>
        frame.kind === 'assembly' &&
        object === 'class' &&
        particle === null &&
        isOf(whom, objectMask, objectNouns) &&
        complements.every(({ optional }) => optional),
    )

/** "ordered the blocking of the site", "condemned the dismissal of two nurses": what is done, told by a verb's noun. */
export function matchNamedDeeds(
  parsed: Parsed,
  grammar: Grammar,
  words: Words | null,
): Candidate[] {
  return phrasesOf(parsed).flatMap((phrase): Candidate[] => {
    const deed = deedOf(parsed, phrase)
    if (!deed || !grammar.verbs.has(deed.verb) || isByCrowds(deed.verb, deed.by)) return []
    const ownDate = dateOf(parsed, phrase)
    if (ownDate === null && (isBare(phrase) || isBare(deed.whom) || !isSomeone(deed.whom)))
      return []
    if (isOfFrame(parsed, phrase, grammar)) return []
    const [best] = matchClause(parsed, asClause(phrase, deed), { grammar, words }).filter(
      ({ kind, target, rule }) =>
        !APART.has(kind) &&
        (target !== null || rule.noTarget === true) &&
        // "the suspension of its licence": closed for a time, and on the register as before.
        !(deed.verb === 'suspend' && kind === 'registration'),
    )
    const way = best ?? wayOfCrowd(grammar, deed)
    if (!way) return []
    const { frame, rule } = way
    return [
      {
        kind: frame.kind,
        frame,
        rule,
        id: `${frame.kind}.${rule.id}.nominal-gerund`,
        construction: 'nominal-gerund',
        clause: clauseOf(parsed, phrase),
        trigger: [phrase.head, phrase.head + 1],
        actor: best?.actor ?? deed.by,
        target: best?.target ?? null,
        noun: phrase,
        set: rule.set ?? {},
        ownDate,
        specificity: 0,
      },
    ]
  })
}
