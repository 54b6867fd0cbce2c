import type { Candidate, Parsed } from './constructions.ts'
import { isNoForce } from './no-force.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const FREEING = new Set(['release', 'free', 'freeing', 'releasing', 'acquit', 'amnesty'])
const EVERYBODY = new Set([
  'all',
  'those',
  'everyone',
  'anyone',
  'anybody',
  'people',
  'every',
  'any',
])

/** "urged the government to free all those held for their work": nobody in particular, named only in what is asked for. */
function isWhomToFree({ clause }: Candidate, { doc }: Parsed): boolean {
  if (!clause?.subject || clause.dates.length > 0) return false
  if (clause.via !== 'relative' && clause.via !== 'antecedent') return false
  const { from, name, number, items } = clause.subject
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  if (name !== null || number !== null || items.length > 0 || !EVERYBODY.has(word(from)))
    return false
  return FREEING.has(word(from - 1)) || (word(from - 1) === 'of' && FREEING.has(word(from - 2)))
}

const CAUSES = new Set(
  `concern weather rain storm snow flood heat illness sickness injury health disease virus infection traffic fear shortage
  lack delay pain accident breakdown distance cost poverty pregnancy age`.split(/\s+/),
)

/** "Health concerns prevented two defendants from attending": nobody kept them away. */
const isKeptByNobody = ({ kind, set, clause }: Candidate): boolean =>
  kind === 'restriction' &&
  (set.means === 'access' || set.means === 'travel') &&
  clause?.verb.voice === 'active' &&
  clause.subject !== null &&
  CAUSES.has(clause.subject.lemma)

const CHASED = new Set(
  'protester demonstrator marcher crowd picketer striker rally worshipper'.split(' '),
)

/** "charged, forcing the marchers to run": chased away, not made to run in custody. */
function isChased({ kind, clause, target }: Candidate, { doc }: Parsed): boolean {
  if (kind !== 'torture' || !clause || !target || !CHASED.has(target.lemma)) return false
  for (let at = target.to; at < target.to + 3; at++)
    if (RUNNING.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

const RUNNING = new Set(['run', 'flee', 'retreat', 'disperse', 'leave', 'move', 'scatter'])

/** "one of the first countries to allow pride parades": in general, no answer to anybody. */
const isFirstToAllow = ({ kind, clause }: Candidate, { doc }: Parsed): boolean => {
  if (kind !== 'permission' || clause?.verb.form !== 'infinitive') return false
  for (let at = clause.verb.from - 1; at > clause.verb.from - FIRST; at--)
    if (wordOf(doc.tokens.word[at] ?? 0) === 'first') return true
  return false
}

/** How far before "to allow" the word "first" may stand. */
const FIRST = 6

const CARRIERS = new Set(
  'bus train rail railway airline flight ferry taxi metro tram transport bank'.split(' '),
)

/** "Bus companies suspended their services": no internet. */
const isOfCarrier = ({ kind, set, clause }: Candidate, { doc }: Parsed): boolean => {
  const cut = set.means === 'shutdown' || set.means === 'closure'
  if (kind !== 'restriction' || !cut || clause?.verb.lemma !== 'suspend') return false
  const phrases = [clause.subject, ...clause.objects]
  return phrases.some(phrase => {
    if (!phrase) return false
    for (let i = phrase.from; i < phrase.to; i++)
      if (CARRIERS.has(infoOf(doc.tokens.word[i] ?? 0).lemma || wordOf(doc.tokens.word[i] ?? 0)))
        return true
    return false
  })
}

/** "has been in and out of prison since 2012": let go now and then, and told of no one time. */
const isInAndOut = ({ kind, clause }: Candidate, { doc }: Parsed): boolean => {
  if (kind !== 'release' || !clause) return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = clause.verb.to; at < clause.verb.to + 3; at++)
    if (word(at) === 'in' && word(at + 1) === 'and' && word(at + 2) === 'out') return true
  return false
}

/** "Not all rallies were authorised": some were, and it is not said which. */
const isNotAll = ({ kind, clause }: Candidate, { doc }: Parsed): boolean => {
  const from = clause?.subject?.from ?? 0
  return (
    kind === 'permission' &&
    wordOf(doc.tokens.word[from] ?? 0) === 'all' &&
    wordOf(doc.tokens.word[from - 1] ?? 0) === 'not'
  )
}

const MEALS = new Set('food meal water treatment medication medicine bail'.split(' '))

/** "He refused food": on hunger strike, and nobody kept it from him. */
const isOwnFast = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'torture' &&
  clause?.verb.lemma === 'refuse' &&
  clause.verb.voice === 'active' &&
  clause.objects.length === 1 &&
  MEALS.has(clause.objects[0]?.lemma ?? '') &&
  ((actor?.classes ?? 0) & OFFICIAL) === 0

const OFFICIAL = NOUN.police | NOUN.authority | NOUN.court

/** Whether nobody did what the words of a candidate seem to tell, or to nobody in particular. */
export const isNobodysDoing = (candidate: Candidate, parsed: Parsed): boolean =>
  isWhomToFree(candidate, parsed) ||
  isNoForce(candidate, parsed) ||
  isKeptByNobody(candidate) ||
  isChased(candidate, parsed) ||
  isOfCarrier(candidate, parsed) ||
  isFirstToAllow(candidate, parsed) ||
  isInAndOut(candidate, parsed) ||
  isOwnFast(candidate) ||
  isNotAll(candidate, parsed)
