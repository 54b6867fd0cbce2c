import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { phraseWith } from '../grammar/owners.ts'
import { NOUN } from '../text/word-table.ts'

const PEOPLE = NOUN.person | NOUN.organisation | NOUN.outlet

/** Verbs of those whose a meeting, a march or a place is. */
const RUNNING = new Set(
  `organise organize hold run own host convene call plan stage lead head operate manage found announce arrange prepare
  propose rent lease occupy use`.split(/\s+/),
)

const isReduced = ({ via, verb }: Clause): boolean =>
  (via === 'antecedent' || via === 'relative') && verb.voice === 'passive'

/** "a workshop organised by the Lake Forum", "a bookshop run by the poet": whose it is. */
export function runBy(clauses: readonly Clause[], thing: NounPhrase): NounPhrase | null {
  const run = clauses.find(
    clause => clause.subject === thing && isReduced(clause) && RUNNING.has(clause.verb.lemma),
  )
  const by = run ? phraseWith(run.phrases, ['by'])?.object : null
  return by && by.pronoun === null && fits(by, PEOPLE) ? by : null
}

const LETTERS = new Set(['petition', 'letter', 'appeal', 'statement', 'memorandum', 'manifesto'])
const ASKING = new Set('ask urge beg implore press request petition tell'.split(' '))
const ASKED = PEOPLE | NOUN.authority | NOUN.legislature | NOUN.court | NOUN.police

const isAsked = (who: NounPhrase | null | undefined): who is NounPhrase =>
  who != null &&
  who.pronoun === null &&
  (fits(who, ASKED) || who.name !== null || who.determiner === 'definite')

/** "signed a letter asking the government to", "a petition that calls on the mayor to": who is asked. */
export function askedBy({ clauses }: Parsed, { noun, clause }: Candidate): NounPhrase | null {
  const asks = clauses.find(
    ({ subject, verb, via }) =>
      subject !== null &&
      verb.voice === 'active' &&
      (ASKING.has(verb.lemma) || verb.lemma === 'call' || verb.lemma === 'appeal') &&
      (subject === noun ||
        LETTERS.has(subject.lemma) ||
        (via === 'matrix' && verb.from > (clause?.verb.from ?? 0))),
  )
  if (!asks) return null
  const on = asks.verb.lemma === 'call' ? ['on', 'upon'] : ['to']
  const who = ASKING.has(asks.verb.lemma) ? asks.objects[0] : phraseWith(asks.phrases, on)?.object
  return isAsked(who) ? who : null
}
