import type { Named, ReviewedRecord } from '../codebook/index.ts'
import { countryOf } from '../names/index.ts'
import { buildIncident, type Surroundings } from './build-incident.ts'
import { cluster } from './cluster.ts'
import { forgetConflicts, saidAbout, wordsAt } from './links.ts'
import { mentionOf } from './mentions.ts'
import { peopleAround } from './people-around.ts'
import type { Drafts } from './state.ts'

/** Draws the incidents of all records that belong with those given anew. */
export function redrawIncidents(drafts: Drafts, touched: Iterable<string>): void {
  const members = gather(drafts, touched)
  const said = saidAbout(drafts, members, end => (drafts.records.look(end) ? [end] : []))
  const { groups, refused } = cluster(members, said, ids => ofOneKind(drafts, ids))
  for (const { by, against } of refused) drafts.conflicts.put(by, { link: by, against })
  for (const { link, disputes } of said.disputes)
    drafts.conflicts.put(link.id, { link: link.id, against: disputes })
  const around = surroundingsOf({
    entityOf: id => drafts.entityOf.look(id),
    documentOf: id => drafts.documents.look(id),
  })
  for (const group of groups) {
    const incident = buildIncident(
      group.flatMap(id => drafts.records.look(id) ?? []),
      around,
    )
    if (!incident) continue
    drafts.incidents.put(incident.id, incident)
    for (const id of group) drafts.incidentOf.put(id, incident.id)
  }
}

/** All records that links or earlier incidents connect with some; their old incidents are taken away. */
function gather(drafts: Drafts, touched: Iterable<string>): string[] {
  const seen = new Set<string>()
  const open = [...touched]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const old = drafts.incidentOf.look(id)
    if (old !== undefined) {
      open.push(...(drafts.incidents.look(old)?.records.map(({ record }) => record.id) ?? []))
      drafts.incidents.put(old, undefined)
      drafts.incidentOf.put(id, undefined)
    }
    // Also of a record that is gone: what disputed it, or was refused for it, is over.
    forgetConflicts(drafts, id)
    if (!drafts.records.look(id)) continue
    for (const { link } of wordsAt(drafts, id)) {
      if (link.verb === 'same') open.push(link.left, link.right)
    }
  }
  return [...seen].filter(id => drafts.records.look(id)).toSorted()
}

/** An arrest and its trial are two incidents, whoever says otherwise. */
function ofOneKind(drafts: Drafts, ids: readonly string[]): boolean {
  return new Set(ids.map(id => drafts.records.look(id)?.record.kind)).size === 1
}

type Lookups = {
  readonly entityOf: (mention: string) => string | undefined
  readonly documentOf: (id: string) => (Teller & { readonly published: string | null }) | undefined
}

/** What an incident takes from around its records, looked up in a state or in drafts of it. */
export function surroundingsOf({ entityOf, documentOf }: Lookups): Surroundings {
  return {
    entityOf: (record, slot, index) => {
      const party = record.record[slot]?.[index]
      const mention = party === undefined ? null : mentionOf(record, slot, party)
      return mention ? (entityOf(mention.id) ?? null) : null
    },
    publishedOf: id => documentOf(id)?.published ?? null,
    placesOf: records => {
      const documents = [...new Set(records.map(({ documentId }) => documentId))]
      const places = documents.flatMap(id => fewPlacesOf(documentOf(id)))
      return [...new Set(places)]
    },
    peopleOf: records => peopleAround(records, id => documentOf(id)?.names ?? []),
    countryOf: records => {
      const own = countryOf(placesOf(records))
      if (own !== null) return own
      const documents = [...new Set(records.map(({ documentId }) => documentId))]
      const all = documents.map(id => documentOf(id)?.records ?? [])
      return all.length === 1 ? countryOfAll(all[0] ?? []) : countryOf(all.flatMap(placesOf))
    },
  }
}

const placesOf = (some: readonly ReviewedRecord[]) =>
  some.flatMap(({ record }) => record.where ?? [])

/** A document that names more places than these tells of many things, wherever each of them was. */
const FEW_PLACES = 5

type Teller = {
  readonly records: readonly ReviewedRecord[]
  readonly names?: readonly Named[] | undefined
}

const few = new WeakMap<Teller, readonly string[]>()

function fewPlacesOf(document: Teller | undefined): readonly string[] {
  if (!document) return []
  const known = few.get(document)
  if (known) return known
  const named = (document.names ?? []).filter(({ type }) => type === 'place')
  const places = [...new Set([...placesOf(document.records), ...named.map(({ name }) => name)])]
  const found = places.length > FEW_PLACES ? [] : places.toSorted()
  few.set(document, found)
  return found
}

const countries = new WeakMap<readonly ReviewedRecord[], { readonly country: string | null }>()

/** The country that the places of a whole document are in, worked out once. */
function countryOfAll(records: readonly ReviewedRecord[]): string | null {
  const known = countries.get(records) ?? { country: countryOf(placesOf(records)) }
  countries.set(records, known)
  return known.country
}
