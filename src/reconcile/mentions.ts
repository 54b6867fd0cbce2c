import {
  nameOf,
  type Kind,
  type Named,
  type Party,
  type ReviewedRecord,
} from '../codebook/index.ts'
import { nameWords, normaliseName, partyType, withoutTitles } from '../names/index.ts'

/** Somebody or something named in one slot of one record, or by the text of a document. */
export type Mention = {
  readonly id: string
  readonly type: MentionType
  /** The words as the record has them. */
  readonly surface: string
  /** What all mentions of this spelling have in common; a link may name it instead of a mention. */
  readonly spelling: string
  /** Whether the name has two words or more: only such names are grouped within a document. */
  readonly full: boolean
  readonly as: string | null
  /** Null where only the text names it. */
  readonly record: string | null
  readonly document: string
  readonly start: number
}

/** What may be named. */
export type MentionType = Named['type']

/** Kinds done to persons: there a single capitalised word is a family name, elsewhere more likely a firm. */
const TO_PERSONS: ReadonlySet<Kind> = new Set([
  ...(['detention', 'summons', 'torture', 'death', 'charge', 'trial', 'conviction'] as const),
  ...(['acquittal', 'appeal', 'release', 'violence', 'intimidation'] as const),
])

/** What a law or a figure is about is no party. */
const NO_PARTIES: ReadonlySet<Kind> = new Set(['law', 'figure', 'vote', 'petition'])

/** Whom a party of a record names: its mention, or null where it names nobody. */
export function mentionOf(
  { record, documentId }: ReviewedRecord,
  slot: 'actor' | 'target',
  party: Party,
): Mention | null {
  if (slot === 'target' && NO_PARTIES.has(record.kind)) return null
  const surface = nameOf(party)
  const single = slot === 'actor' ? 'group' : TO_PERSONS.has(record.kind) ? 'person' : 'group'
  const described = typeof party === 'object' && (party.age !== undefined || party.as !== undefined)
  const named = nameParty(surface, described ? 'person' : single)
  if (named === null) return null
  return {
    ...named,
    id: `${record.id}/${slot}/${named.spelling}`,
    surface,
    as: typeof party === 'object' ? (party.as ?? null) : null,
    record: record.id,
    document: documentId,
    start: record.quote.start,
  }
}

type Called = Pick<Mention, 'type' | 'spelling' | 'full'>

const known = new Map<string, Called | null>()
/** The same names come again and again; the memory is emptied when it has grown large. */
const MEMORY = 50_000

function nameParty(surface: string, single: 'person' | 'group'): Called | null {
  const key = `${single}:${surface}`
  const before = known.get(key)
  if (before !== undefined) return before
  const type = partyType(surface, single)
  const spelling = type === null ? '' : spellingKey(type, surface)
  const named =
    type === null
      ? null
      : { type, spelling, full: nameWords(spelling.slice(type.length + 1)).length > 1 }
  if (known.size >= MEMORY) known.clear()
  known.set(key, named)
  return named
}

/** The key of a spelling, by which a link speaks of all its mentions: "person:tova brandt". */
export function spellingKey(type: MentionType, surface: string): string {
  const name = type === 'person' ? withoutTitles(surface) : surface
  const bare = normaliseName(name)
    .replace(/'s?$/, '')
    .replace(/^the\s+/i, '')
  return `${type}:${bare.toLowerCase()}`
}

type Spelled = Pick<Mention, 'spelling' | 'full'>

/** By type and name; a base of a million mentions has some three hundred thousand spellings, and needs each again. */
const spelled = new Map<MentionType, Map<string, Spelled>>()
const MOST_SPELLED = 400_000

function spelledAs(type: MentionType, name: string): Spelled {
  const ofType = spelled.get(type) ?? new Map<string, Spelled>()
  const before = ofType.get(name)
  if (before) return before
  const spelling = spellingKey(type, name)
  const full = type !== 'place' && nameWords(spelling.slice(type.length + 1)).length > 1
  if (ofType.size >= MOST_SPELLED) ofType.clear()
  spelled.set(type, ofType.set(name, { spelling, full }))
  return { spelling, full }
}

/** Whom a document's text names, each spelling once, apart from what its records say. */
export function mentionsInText(document: string, names: readonly Named[]): Mention[] {
  const all = new Map<string, Mention>()
  for (const { type, name, spans, as } of names) {
    const { spelling, full } = spelledAs(type, name)
    const id = `${document}/text/${spelling}`
    if (spelling.length === type.length + 1 || all.has(id)) continue
    all.set(id, {
      id,
      type,
      surface: name,
      spelling,
      full,
      as: as[0] ?? null,
      record: null,
      document,
      start: spans[0]?.[0] ?? 0,
    })
  }
  return [...all.values()]
}

/** All mentions of a record, each once. */
export function mentionsOf(reviewed: ReviewedRecord): Mention[] {
  const all = new Map<string, Mention>()
  for (const slot of ['target', 'actor'] as const) {
    for (const party of reviewed.record[slot] ?? []) {
      const mention = mentionOf(reviewed, slot, party)
      if (mention && !all.has(mention.id)) all.set(mention.id, mention)
    }
  }
  return [...all.values()]
}
