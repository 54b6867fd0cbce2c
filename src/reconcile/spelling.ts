import { groupBy } from '../codebook/index.ts'
import type { Mention, MentionType } from './mentions.ts'
import { isAnyOfMany } from './names-nobody.ts'
import type { ReconcileState } from './state.ts'
import { lookUp, rowsOf } from './table.ts'

/** A spelling with what its mentions tell. */
export type Spelling = {
  readonly key: string
  readonly surface: string
  readonly full: boolean
  /** Records that name it, by the entity it names there. */
  readonly entities: ReadonlyMap<string, readonly string[]>
  /** Documents that name it. */
  readonly documents: ReadonlySet<string>
  /** Countries of the incidents it is named in. */
  readonly countries: ReadonlySet<string>
}

/** All spellings of persons, groups or places that name somebody, by their keys. */
export function spellingsOf(state: ReconcileState, of: MentionType): Spelling[] {
  const mentions = rowsOf(state.mentions)
    .map(([, mention]) => mention)
    .filter(({ type, surface }) => type === of && !isAnyOfMany(surface, of))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [...groupBy(mentions, mention => mention.spelling)]
    .map(([key, those]) => spelled(state, key, those))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

function spelled(state: ReconcileState, key: string, all: readonly Mention[]): Spelling {
  // Where a record names it, that the text does so too is no further place.
  const told = new Set(all.flatMap(({ record, document }) => (record === null ? [] : document)))
  const mentions = all.filter(({ record, document }) => record !== null || !told.has(document))
  return {
    key,
    surface: mentions[0]?.surface ?? '',
    full: mentions[0]?.full ?? false,
    entities: recordsByEntity(state, mentions),
    documents: new Set(mentions.map(({ document }) => document)),
    countries: new Set(
      mentions.flatMap(({ record }) =>
        record === null ? [] : (countryOfRecord(state, record) ?? []),
      ),
    ),
  }
}

function recordsByEntity(
  state: ReconcileState,
  mentions: readonly Mention[],
): Map<string, readonly string[]> {
  const known = mentions.flatMap(({ id, record }) => {
    const entity = lookUp(state.entityOf, id)
    return entity === undefined ? [] : { entity, record }
  })
  return new Map(
    [...groupBy(known, ({ entity }) => entity)].map(([entity, those]) => [
      entity,
      those.flatMap(({ record }) => record ?? []),
    ]),
  )
}

const SHOWN = 3
/** The first few of several lists of records, to be shown. */
export const firstRecords = (lists: Iterable<readonly string[]>) =>
  [...new Set([...lists].flat())].slice(0, SHOWN)

function countryOfRecord(state: ReconcileState, record: string): string | null {
  const incident = lookUp(state.incidentOf, record)
  return incident === undefined ? null : (lookUp(state.incidents, incident)?.country ?? null)
}
