import { groupBy, type Proposal } from '../codebook/index.ts'
import { findPlace, isGivenNameAlone, nameParts, type Comparison } from '../names/index.ts'
import { LEARNED } from './compare-decided.ts'
import { compareSurfaces, keysOf } from './compare-surfaces.ts'
import { asLearned, learnedReason, learnedWords, type LearnedWord } from './learned-words.ts'
import type { MentionType } from './mentions.ts'
import { namesNobody } from './names-nobody.ts'
import { proposeBeside } from './propose-beside.ts'
import { pairKey, settledPairs } from './settled-pairs.ts'
import { firstRecords, spellingsOf, type Spelling } from './spelling.ts'
import type { ReconcileState } from './state.ts'

/**
 * Questions, likeliest first, and what was not searched: spellings so common in all their parts that nothing was
 * looked for, and incidents (by their leading record) with so many look-alikes that not all were compared.
 */
export type Proposals = {
  readonly proposals: readonly Proposal[]
  readonly unsearched: readonly string[]
}

/** One block of spellings is compared pair by pair; larger ones are of no use, and their members are told. */
export const MOST = { pair: 500, single: 60 } as const

/** Spellings of persons or groups that may be one somebody, and spellings that several may bear. */
export function proposeNames(state: ReconcileState, of: MentionType): Proposals {
  const spellings = spellingsOf(state, of)
  const settled = settledPairs(state)
  const learned = learnedWords(state).filter(word => word.of === of)
  const proposals = spellings.flatMap(spelling => borneBySeveral(spelling, of, settled))
  const searched = new Set<string>()
  const compared = new Set<string>()
  for (const [block, members] of blocks(spellings, { of, learned })) {
    if (members.length > (block.includes(' ') ? MOST.pair : MOST.single)) continue
    for (const [i, left] of members.entries()) {
      // All letters alike is no search: it finds only what is divided differently.
      if (!block.startsWith('=')) searched.add(left.key)
      for (const right of members.slice(i + 1)) {
        if (block.startsWith('.') && !hasInitials(left) && !hasInitials(right)) continue
        const pair = pairKey(left.key, right.key)
        if (compared.has(pair) || settled.has(pair) || sameEntity(left, right)) continue
        compared.add(pair)
        const proposal = compare(left, right, { of, learned })
        if (proposal) proposals.push(proposal)
      }
    }
  }
  proposals.push(...proposeBeside(state, { of, spellings, proposals, settled }))
  const unsearched = spellings.map(({ key }) => key).filter(key => !searched.has(key))
  return { proposals, unsearched }
}

const hasInitials = ({ surface }: Spelling) => nameParts(surface).initials.length > 0

/** What is told of two countries is a question at best: each country has its Ministry of Justice. */
export function apartInPlace(proposal: Proposal, countries: ReadonlySet<string>): Proposal {
  if (countries.size < 2) return proposal
  const reason = `named in news of ${[...countries].toSorted().join(' and ')}`
  const score = Math.min(proposal.score, 0.75)
  return { ...proposal, outcome: 'ask', score, reasons: [...proposal.reasons, reason] }
}

const sameEntity = (a: Spelling, b: Spelling) =>
  a.entities.size === 1 &&
  b.entities.size === 1 &&
  [...a.entities.keys()].every(entity => b.entities.has(entity))

/** One spelling in several documents: likely one person where the name is full, a question where it is not. */
function borneBySeveral(
  spelling: Spelling,
  of: MentionType,
  settled: ReadonlySet<string>,
): Proposal[] {
  const { key, surface, full, entities } = spelling
  if (entities.size < 2 || settled.has(pairKey(key, key)) || namesNobody(surface, of)) return []
  const [first = [], ...others] = entities.values()
  const times = `stands in ${entities.size} places that nobody has joined yet`
  const known = of === 'place' ? findPlace(surface) : []
  const isKnown = known.length > 0 && new Set(known.map(({ country }) => country)).size === 1
  const proposal: Proposal = {
    of,
    left: key,
    right: key,
    names: [surface, surface],
    records: [firstRecords([first]), firstRecords(others)],
    documents: [textsNaming(spelling, 0), textsNaming(spelling, 1)],
    ...(isKnown
      ? { outcome: 'same', score: 1, reasons: [gazetteerSays(known.length), times] }
      : full
        ? { outcome: 'same', score: 1, reasons: ['the same full name', times] }
        : { outcome: 'ask', score: 0.6, reasons: ['a single name: many may bear it', times] }),
  }
  return [apartInPlace(proposal, spelling.countries)]
}

/** The first few documents that name what no record does, from one of them on. */
function textsNaming({ entities, documents }: Spelling, from: number): readonly string[] {
  const told = [...entities.values()].some(records => records.length > 0)
  return told ? [] : [...documents].slice(from, from === 0 && entities.size > 1 ? 1 : from + 3)
}

/** A city and the region called after it are told apart by more than the name. */
const gazetteerSays = (places: number) =>
  places === 1
    ? 'one place in the gazetteer'
    : 'one name in the gazetteer, of a city and its region or district'

/** "The court", and "Marat" beside a full name, are names only where one document has both. */
function isApart(left: Spelling, right: Spelling, of: MentionType): boolean {
  const nobody = namesNobody(left.surface, of) || namesNobody(right.surface, of)
  const isAnybody =
    of === 'person' && isGivenNameAlone(left.surface) !== isGivenNameAlone(right.surface)
  if (!nobody && !isAnybody) return false
  return ![...left.documents].some(document => right.documents.has(document))
}

type Terms = { readonly of: MentionType; readonly learned: readonly LearnedWord[] }

function compareLearned(a: string, b: string, { of, learned }: Terms): Comparison {
  const told = compareSurfaces(a, b, of)
  const reason = told.outcome === 'same' ? undefined : learnedReason(a, b, learned)
  if (reason === undefined) return told
  return {
    outcome: 'ask',
    score: Math.max(told.score, LEARNED),
    reasons: [...told.reasons, reason],
  }
}

function compare(left: Spelling, right: Spelling, terms: Terms): Proposal | undefined {
  const { of } = terms
  if (isApart(left, right, of)) return undefined
  const { score, outcome, reasons } = compareLearned(left.surface, right.surface, terms)
  if (outcome === 'different') return undefined
  const names = [left.surface, right.surface] as const
  const proposal: Proposal = {
    of,
    left: left.key,
    right: right.key,
    names,
    records: [firstRecords(left.entities.values()), firstRecords(right.entities.values())],
    documents: [textsNaming(left, 0), textsNaming(right, 0)],
    outcome,
    score,
    reasons,
  }
  return apartInPlace(proposal, new Set([...left.countries, ...right.countries]))
}

/** Spellings that have two sounds of their skeletons in common, or one, or all letters. */
function blocks(spellings: readonly Spelling[], { of, learned }: Terms): Map<string, Spelling[]> {
  const keys = (surface: string) => [
    ...new Set([surface, ...asLearned(surface, learned)].flatMap(one => keysOf(one, of))),
  ]
  const entries = spellings.flatMap(spelling =>
    keys(spelling.surface).map(block => ({ block, spelling })),
  )
  const grouped = groupBy(entries, ({ block }) => block)
  return new Map(
    [...grouped].map(([block, those]) => [block, those.map(({ spelling }) => spelling)]),
  )
}
