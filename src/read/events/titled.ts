import type { NounPhrase } from '../grammar/grammar.ts'
import { FLAG } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'

/** What is made to be seen, heard or read, and has a title. */
const WORKS = new Set(
  `film movie documentary play drama musical opera book novel memoir biography textbook comic anthology song track album single
  series serial programme program show episode podcast cartoon caricature game exhibition painting poem essay concert drama
  sitcom thriller feature video`.split(/\s+/),
)
/** What is done with a work, and stands before it: "the screening of the film". */
const SHOWINGS = new Set(
  `screening exhibition broadcast showing release publication sale distribution performance premiere launch print copy staging
  airing streaming run circulation import`.split(/\s+/),
)
const MAX_TITLE = 10
const MAX_GAP = 3

const isWork = ({ lemma, name }: NounPhrase): boolean => name === null && WORKS.has(lemma)

/** The work that a phrase speaks of: itself, or what is shown of it. */
function workIn(phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null
  if (isWork(phrase)) return phrase
  if (!SHOWINGS.has(phrase.lemma)) return null
  const of = phrase.complements.find(({ preposition }) => preposition === 'of')?.object
  return of ? workIn(of) : null
}

/** The title in quotation marks behind a work, as a phrase of its own. */
function titleOf({ doc, to }: Parsed, work: NounPhrase): NounPhrase | null {
  const quote = (at: number) => wordOf(doc.tokens.word[at] ?? 0) === '"'
  let open = work.head + 1
  while (open < Math.min(to, work.head + MAX_GAP) && !quote(open)) {
    if (((doc.tokens.flags[open] ?? 0) & FLAG.capital) === 0) return null
    open++
  }
  if (!quote(open)) return null
  for (let at = open + 2; at <= Math.min(to, open + MAX_TITLE); at++)
    if (quote(at)) {
      const title = { ...work, from: open + 1, head: at - 1, to: at }
      return { ...title, determiner: null, possessor: null, complements: [], names: [] }
    }
  return null
}

const ABOUT_WORKS = new Set(['censorship', 'ban', 'closure', 'block', 'venue'])
const BANNED = new Set(['ban', 'closure', 'block'])

/** "banned the film “River of Salt”", "a ban on the screening of the film": the work is censored, by its title where one is given. */
export function asTitled(candidate: Candidate, parsed: Parsed): Candidate {
  const { kind, set, target, noun, clause } = candidate
  if (kind !== 'restriction' || !ABOUT_WORKS.has(String(set.means))) return candidate
  const passive = clause?.verb.voice === 'passive' ? clause.subject : null
  const work =
    workIn(target) ?? workIn(noun) ?? clause?.objects.map(workIn).find(Boolean) ?? workIn(passive)
  if (!work) return candidate
  const title = titleOf(parsed, work)
  const within = title && target && target.from >= title.from && target.to <= title.to
  const own = target === null || within || workIn(target) === work || isBefore(target, title)
  return {
    ...candidate,
    target: own ? (title ?? target ?? work) : target,
    set: BANNED.has(String(set.means)) ? { ...set, means: 'censorship' } : set,
  }
}

/** "Hindi" of "the Hindi feature film “River of Salt”". */
const isBefore = (target: NounPhrase, title: NounPhrase | null): boolean =>
  title !== null && target.to < title.from
