import { groupBy, stableId, type Entity, type ReviewedRecord } from '../codebook/index.ts'
import { foldName, nameWords } from '../names/index.ts'
import { cluster } from './cluster.ts'
import { forgetConflicts, isMoved, saidAbout, wordsAt } from './links.ts'
import { mentionsOf, type Mention } from './mentions.ts'
import type { Drafts, KnownEntity } from './state.ts'

/** Draws the entities of all mentions that belong with those given anew; tells which mentions changed hands. */
export function redrawEntities(drafts: Drafts, touched: ReadonlySet<string>): Set<string> {
  const { members, old } = gather(drafts, touched)
  for (const id of old) drafts.entities.put(id, undefined)
  for (const id of touched) if (!drafts.mentions.look(id)) drafts.entityOf.put(id, undefined)
  const said = saidAbout(drafts, endsOfMentions(drafts, members), end => mentionsAt(drafts, end))
  const words = {
    together: [...said.together, ...sameInOneDocument(drafts, members)],
    apart: said.apart,
  }
  const { groups, refused } = cluster(members, words)
  for (const { by, against } of refused)
    if (drafts.links.look(by)) drafts.conflicts.put(by, { link: by, against })
  for (const { link, disputes } of said.disputes)
    drafts.conflicts.put(link.id, { link: link.id, against: disputes })

  const moved = new Set<string>()
  for (const group of groups) {
    const known = drawEntity(drafts, group)
    drafts.entities.put(known.entity.id, known)
    for (const mention of group) {
      if (drafts.entityOf.look(mention) === known.entity.id) continue
      drafts.entityOf.put(mention, known.entity.id)
      moved.add(mention)
    }
  }
  return moved
}

/** Everything that links, documents and earlier entities connect with some mentions, and those entities. */
function gather(
  drafts: Drafts,
  touched: Iterable<string>,
): { members: string[]; old: Set<string> } {
  const seen = new Set<string>()
  const ends = new Set<string>()
  const old = new Set<string>()
  const inOne = new Set<string>()
  const open = [...touched]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const entity = drafts.entityOf.look(id)
    if (entity !== undefined && !old.has(entity)) {
      old.add(entity)
      for (const other of drafts.entities.look(entity)?.mentions ?? []) open.push(other)
    }
    const mention = drafts.mentions.look(id)
    if (!mention) continue
    const alike = `${mention.document}/${mention.spelling}`
    if (mention.full && !inOne.has(alike)) {
      inOne.add(alike)
      for (const other of inDocument(drafts, mention)) open.push(other)
    }
    for (const end of [id, mention.spelling]) {
      if (ends.has(end)) continue
      ends.add(end)
      forgetConflicts(drafts, end)
      for (const { link } of wordsAt(drafts, end)) {
        if (link.verb === 'same' || link.verb === 'move')
          open.push(...mentionsAt(drafts, link.left), ...mentionsAt(drafts, link.right))
      }
    }
  }
  return { members: [...seen].filter(id => drafts.mentions.look(id)).toSorted(), old }
}

/** The mentions that one end of a link speaks of. */
export function mentionsAt(drafts: Drafts, end: string): readonly string[] {
  if (drafts.mentions.look(end)) return [end]
  return Array.from(
    { length: SHELVES },
    (_, i) => drafts.spellings.look(`${end}#${i}`) ?? [],
  ).flat()
}

const SHELVES = 32

/** Where a mention stands in the list of its spelling. */
export function shelfOf(spelling: string, mention: string): string {
  let sum = 0
  for (let i = 0; i < mention.length; i++) sum = (sum * 31 + mention.charCodeAt(i)) % SHELVES
  return `${spelling}#${sum}`
}

function endsOfMentions(drafts: Drafts, members: readonly string[]): Set<string> {
  return new Set(members.flatMap(id => [id, drafts.mentions.look(id)?.spelling ?? id]))
}

/** Of a document with no more records than these no index of names is kept: there are many such documents. */
const FEW = 16

const byName = new WeakMap<
  readonly ReviewedRecord[],
  ReadonlyMap<string, readonly ReviewedRecord[]>
>()

/** The records of a document that name a spelling: a sheet has tens of thousands, and each name is in a few. */
function naming(records: readonly ReviewedRecord[], spelling: string): readonly ReviewedRecord[] {
  if (records.length <= FEW)
    return records.filter(record =>
      mentionsOf(record).some(mention => mention.spelling === spelling),
    )
  const index = byName.get(records) ?? indexNames(records)
  byName.set(records, index)
  return index.get(spelling) ?? []
}

function indexNames(records: readonly ReviewedRecord[]) {
  const index = new Map<string, ReviewedRecord[]>()
  for (const record of records)
    for (const spelling of new Set(mentionsOf(record).map(mention => mention.spelling))) {
      const those = index.get(spelling) ?? []
      index.set(spelling, those)
      those.push(record)
    }
  return index
}

/** Mentions of one document spelled alike; see `sameInOneDocument`. */
function inDocument(drafts: Drafts, mention: Mention): string[] {
  const records = naming(drafts.documents.look(mention.document)?.records ?? [], mention.spelling)
  const ids = records.flatMap(({ record }) => [
    `${record.id}/target/${mention.spelling}`,
    `${record.id}/actor/${mention.spelling}`,
  ])
  ids.push(`${mention.document}/text/${mention.spelling}`)
  return ids.filter(id => drafts.mentions.look(id))
}

/** With how many mentions before it each is paired. */
const MOST_PAIRED = 32

/** The one grouping that nobody made: equal full names of two words or more within one document. It yields to any link. */
function sameInOneDocument(drafts: Drafts, members: readonly string[]) {
  const groups = new Map<string, string[]>()
  for (const id of members) {
    const mention = drafts.mentions.look(id)
    if (!mention?.full || isMoved(drafts, id)) continue
    const key = `${mention.document}/${mention.spelling}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(id)
  }
  // Pair by pair, so that one mention held apart leaves the others together; of very many each with those before it.
  return [...groups.values()].flatMap(ids =>
    ids.flatMap((id, i) =>
      ids
        .slice(Math.max(0, i - MOST_PAIRED), i)
        .map(other => ({ by: 'one document', members: [other, id] })),
    ),
  )
}

function drawEntity(drafts: Drafts, ids: readonly string[]): KnownEntity {
  const mentions = ids
    .flatMap(id => drafts.mentions.look(id) ?? [])
    .map(mention => ({
      mention,
      published: drafts.documents.look(mention.document)?.published ?? '~',
    }))
    .toSorted((a, b) => compareText(a.published, b.published) || compareAge(a.mention, b.mention))
    .map(({ mention }) => mention)
  const spellings = [...new Set(mentions.map(mention => mention.surface))]
  const entity: Entity = {
    id: stableId('entity', mentions[0]?.id ?? ''),
    type: mentions[0]?.type ?? 'person',
    name: callingName(mentions),
    spellings,
    records: [...new Set(mentions.flatMap(mention => mention.record ?? []))],
    as: [...new Set(mentions.flatMap(mention => mention.as ?? []))],
  }
  return { entity, mentions: ids }
}

/**
 * How somebody is called: as records have it, since what only a text names may be in any case ("Нуржаном"); then the
 * fullest spelling, then that of most documents.
 */
function callingName(mentions: readonly Mention[]): string {
  const merits = [...groupBy(mentions, ({ surface }) => surface)].map(([surface, those]) => ({
    surface,
    inRecords: those.some(({ record }) => record !== null) ? 1 : 0,
    full: fullness(surface),
    documents: new Set(those.map(({ document }) => document)).size,
  }))
  const [best] = merits.toSorted(
    (a, b) =>
      b.inRecords - a.inRecords ||
      b.full - a.full ||
      b.documents - a.documents ||
      b.surface.length - a.surface.length,
  )
  return best?.surface ?? ''
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function compareAge(a: Mention, b: Mention): number {
  return compareText(a.document, b.document) || a.start - b.start || compareText(a.id, b.id)
}

/** How much of a name a spelling tells; initials tell little. */
const fullness = (name: string) =>
  nameWords(name).reduce((sum, word) => sum + (foldName(word).length > 1 ? 1 : 0.1), 0)
