import { findPlace } from '../../names/index.ts'
import type { Chunk, Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import type { NameMention } from '../text/doc.ts'
import type { Candidate, Parsed } from './constructions.ts'
import type { Words } from '../text/doc-words.ts'
import { placeBeside, placesIn } from './where.ts'

/** How many chunks before "where" its place is looked for. */
const BEFORE = 4

/** "taken to the station, where he was held", "a hotel in Sfax where they met": the phrase that "where" stands for. */
function phraseBefore(chunks: readonly Chunk[], at: number): readonly Prepositional[] {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const chunk = chunks[i]
    if (!chunk || chunk.type === 'vg') return []
    if (chunk.type === 'pp') return [chunk]
    if (chunk.type === 'np') {
      const { from, to } = chunk
      return [{ type: 'pp', from, to, preposition: 'at', object: chunk, verb: null }]
    }
  }
  return []
}

function beforeWhere({ chunks }: Parsed, clause: Clause): readonly Prepositional[] {
  if (clause.link !== 'where') return []
  const at = chunks.findLastIndex(
    chunk => chunk.type === 'sub' && chunk.word === 'where' && chunk.to <= clause.verb.from,
  )
  return at < 0 ? [] : phraseBefore(chunks, at)
}

/** What an office does in its own town. */
const IN_TOWN = new Set([
  'permission',
  'restriction',
  'detention',
  'release',
  'charge',
  'conviction',
  'acquittal',
  'trial',
  'appeal',
  'summons',
])
const OFFICES = NOUN.authority | NOUN.court | NOUN.police

function isTown({ class: sort, name }: NameMention): boolean {
  if (sort !== 'place') return false
  const [known] = findPlace(name)
  return known?.kind !== 'country'
}

/** "the mayor of Orlo", "Orlo's council", "a Lund magistrate": the town of the office. */
function townOfOffice({ classes, name, names, possessor, complements }: NounPhrase): Words[] {
  if ((classes & OFFICES) === 0) return []
  const of = complements.flatMap(({ preposition, object }) =>
    preposition === 'of' && object?.name ? [object.name] : [],
  )
  const owner = possessor?.name ? [possessor.name] : []
  const [town] = [...of, ...owner, ...names].filter(one => one !== name && isTown(one))
  return town ? [{ text: town.name, span: town.nameSpan }] : []
}

/** Where it happened by other words of its sentence: behind which "where" stands, beside, or the town of who acted. */
export function placesElsewhere(parsed: Parsed, candidate: Candidate): Words[] {
  const { clause, kind, actor } = candidate
  const where = clause ? placesIn(parsed, kind, beforeWhere(parsed, clause)) : []
  if (where.length > 0) return where
  const beside = placeBeside(parsed, candidate)
  return beside.length > 0 || !actor || !IN_TOWN.has(kind) ? beside : townOfOffice(actor)
}
