import { groupBy, stableId, type Entity, type ReviewedRecord } from '../codebook/index.ts'
import { foldName, nameWords } from '../names/index.ts'
import { cluster } from './cluster.ts'
import { forgetConflicts, isMoved, saidAbout, wordsAt } from './links.ts'
import { mentionsOf, type Mention } from './mentions.ts'
import { compareText } from './order.ts'
import type { Drafts, KnownEntity } from './state.ts'

/**
 * Draws the entities of mentions that came, and of all that belong with those touched, anew; tells which mentions changed
 * hands that records have.
 */
export function redrawEntities(
  drafts: Drafts,
  come: Iterable<Mention>,
  touched: ReadonlySet<string>,
): Set<string> {
  const moved = new Set<string>()
  const connected = [...touched]
  const alone: Mention[] = []
  for (const mention of come)
    if (isAlone(drafts, mention)) alone.push(mention)
    else connected.push(mention.id)
  redrawConnected(drafts, connected, moved)
  for (const mention of alone) {
    const known = { entity: entityOf([mention]), mentions: [mention.id] }
    drafts.entities.put(known.entity.id, known)
    drafts.entityOf.put(mention.id, known.entity.id)
    if (mention.record !== null) moved.add(mention.id)
  }
  return moved
}

/** Whether neither a link nor its document nor an earlier entity connects a mention with others: most that are new are so. */
function isAlone(drafts: Drafts, { id, spelling, full, document }: Mention): boolean {
  return (
    !isSpokenOf(drafts, id) &&
    !isSpokenOf(drafts, spelling) &&
    drafts.entityOf.look(id) === undefined &&
    (!full || (drafts.documents.look(document)?.records.length ?? 0) === 0)
  )
}

function redrawConnected(drafts: Drafts, touched: readonly string[], moved: Set<string>): void {
  const components = gather(drafts, touched)
  for (const { old } of components) for (const id of old) drafts.entities.put(id, undefined)
  for (const id of touched) if (!drafts.mentions.look(id)) drafts.entityOf.put(id, undefined)
  for (const { members } of components) {
    for (const group of groupsOf(drafts, members)) {
      const known = drawEntity(drafts, group)
      drafts.entities.put(known.entity.id, known)
      for (const mention of group) {
        if (drafts.entityOf.look(mention) === known.entity.id) continue
        drafts.entityOf.put(mention, known.entity.id)
        if (drafts.mentions.look(mention)?.record !== null) moved.add(mention)
      }
    }
  }
}

/** The mentions of one component, divided as people and documents say. */
function groupsOf(drafts: Drafts, members: readonly string[]): readonly (readonly string[])[] {
  const ends = endsOfMentions(drafts, members)
  if (members.length < 2 && ends.length === 0) return members.length === 0 ? [] : [members]
  const said = saidAbout(drafts, ends, end => mentionsAt(drafts, end))
  for (const { link, disputes } of said.disputes)
    drafts.conflicts.put(link.id, { link: link.id, against: disputes })
  const words = {
    together: [...said.together, ...sameInOneDocument(drafts, members)],
    apart: said.apart,
  }
  const { groups, refused } = cluster(members, words)
  for (const { by, against } of refused)
    if (drafts.links.look(by) && !drafts.conflicts.look(by))
      drafts.conflicts.put(by, { link: by, against })
  return groups
}

/** Mentions that something connects, whatever people hold apart among them, and the entities they were drawn as. */
type Component = { readonly members: readonly string[]; readonly old: ReadonlySet<string> }

/** Everything that links, documents and earlier entities connect with some mentions, each component by itself. */
function gather(drafts: Drafts, touched: Iterable<string>): Component[] {
  const visited = { mentions: new Set<string>(), ends: new Set<string>(), inOne: new Set<string>() }
  const components: Component[] = []
  for (const id of touched)
    if (!visited.mentions.has(id)) components.push(gatherFrom(drafts, id, visited))
  return components
}

type Visited = {
  readonly mentions: Set<string>
  readonly ends: Set<string>
  /** Documents with the spellings whose mentions in them were found. */
  readonly inOne: Set<string>
}

function gatherFrom(drafts: Drafts, first: string, visited: Visited): Component {
  const members: string[] = []
  const old = new Set<string>()
  const open = [first]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (visited.mentions.has(id)) continue
    visited.mentions.add(id)
    const entity = drafts.entityOf.look(id)
    if (entity !== undefined && !old.has(entity)) {
      old.add(entity)
      for (const other of drafts.entities.look(entity)?.mentions ?? []) open.push(other)
    }
    const mention = drafts.mentions.look(id)
    if (!mention) continue
    members.push(id)
    if (mention.full && isFirstInDocument(drafts, mention, visited.inOne))
      for (const other of inDocument(drafts, mention)) open.push(other)
    for (const end of [id, mention.spelling]) {
      if (visited.ends.has(end) || !isSpokenOf(drafts, end)) continue
      visited.ends.add(end)
      forgetConflicts(drafts, end)
      for (const { link } of wordsAt(drafts, end)) {
        if (link.verb === 'same' || link.verb === 'move')
          open.push(...mentionsAt(drafts, link.left), ...mentionsAt(drafts, link.right))
      }
    }
  }
  return { members: members.toSorted(), old }
}

/** Whether those spelled alike in its document are still to be found; of few records they are found again at no cost. */
function isFirstInDocument(drafts: Drafts, { document, spelling }: Mention, inOne: Set<string>) {
  if ((drafts.documents.look(document)?.records.length ?? 0) <= FEW) return true
  const alike = `${document}/${spelling}`
  return !inOne.has(alike) && Boolean(inOne.add(alike))
}

/** Whether any link names a mention or spelling. */
const isSpokenOf = (drafts: Drafts, end: string) => drafts.ends.look(end) !== undefined

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

/** The mentions and spellings that links name. */
function endsOfMentions(drafts: Drafts, members: readonly string[]): string[] {
  const ends = members.flatMap(id => [id, drafts.mentions.look(id)?.spelling ?? id])
  return [...new Set(ends.filter(end => isSpokenOf(drafts, end)))]
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
  const all = drafts.documents.look(mention.document)?.records ?? []
  if (all.length === 0) return []
  const records = naming(all, mention.spelling)
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
  return { entity: entityOf(mentions), mentions: ids }
}

/** Of mentions, the oldest first. */
function entityOf(mentions: readonly Mention[]): Entity {
  const spellings = [...new Set(mentions.map(mention => mention.surface))]
  return {
    id: stableId('entity', mentions[0]?.id ?? ''),
    type: mentions[0]?.type ?? 'person',
    name: callingName(mentions),
    spellings,
    records: [...new Set(mentions.flatMap(mention => mention.record ?? []))],
    as: [...new Set(mentions.flatMap(mention => mention.as ?? []))],
  }
}

/**
 * How somebody is called: as records have it, since what only a text names may be in any case ("Нуржаном"); then the
 * fullest spelling, then that of most documents.
 */
function callingName(mentions: readonly Mention[]): string {
  const [first] = mentions
  if (first && mentions.every(({ surface }) => surface === first.surface)) return first.surface
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

function compareAge(a: Mention, b: Mention): number {
  return compareText(a.document, b.document) || a.start - b.start || compareText(a.id, b.id)
}

/** How much of a name a spelling tells; initials tell little. */
const fullness = (name: string) =>
  nameWords(name).reduce((sum, word) => sum + (foldName(word).length > 1 ? 1 : 0.1), 0)
