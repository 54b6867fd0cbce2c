import type { Kysely } from 'kysely'

/** What keeps the tables. */
export type Engine = 'sqlite' | 'postgres'

/** The tables of a vault. Journal and originals are kept for ever; state and caches follow from them. */
export type Tables = {
  // ── kept for ever
  meta: { name: string; value: string }
  entry: {
    hash: string
    position: number
    feed: string
    seq: number
    lamport: number
    act: string
    header: string
    signature: string | null
  }
  head: { feed: string; seq: number; hash: string; lamport: number }
  /** Where a feed that forked goes on besides its head. */
  branch: { hash: string; feed: string; seq: number; lamport: number }
  /** Entries whose content did not come along with them. */
  withheld: { entry: string }
  content: { hash: string; salt: Buffer; json: string }
  original: { id: string; size: number }
  original_part: { id: string; part: number; bytes: Buffer }
  // ── this machine's own
  machine: { name: string; value: string }
  // ── state: the fold of the journal
  document: {
    id: string
    entry: string
    position: number
    name: string
    title: string | null
    published: string | null
    source: string | null
    url: string | null
    language: string | null
    media_type: string
    size: number
    length: number
    note: string | null
    /** Of a transcript: the document it was written down from. */
    original: string | null
    tier: string
    at: string
    author: string
  }
  seen: { entry: string; feed: string; seq: number; of: string; upto: number }
  decision: {
    entry: string
    position: number
    record: string
    document: string
    verb: string
    batch: string | null
    undoes: string | null
    feed: string
    seq: number
    lamport: number
    at: string
    author: string
  }
  record: {
    id: string
    document: string
    state: string
    decision: string | null
    contested: number
    tier: string
    position: number
  }
  link: {
    entry: string
    position: number
    verb: string
    of: string
    left: string
    right: string
    feed: string
    seq: number
    lamport: number
    at: string
    author: string
  }
  claim: {
    entry: string
    act: string
    subject: string
    value: string
    feed: string
    seq: number
    lamport: number
  }
  standing: { act: string; subject: string; entry: string; value: string; contested: number }
  release: { entry: string; id: string; title: string; tier: string; cleared: number; at: string }
  aside: { entry: string; why: string }
  // ── caches
  reading: { document: string; reader: string; records: string; notes: string; names: string }
  document_words: DocumentWords
  record_words: DocumentWords
}

/** SQLite: an FTS5 table (rowid, title, words). PostgreSQL: parts of a document as tsvector. */
type DocumentWords = { rowid: number; title: string; words: string }

export type Db = Kysely<Tables>

/** The tables that are a fold of the journal, in the order in which they can be emptied. */
export const STATE_TABLES = [
  'document',
  'seen',
  'decision',
  'record',
  'link',
  'claim',
  'standing',
  'release',
  'aside',
] as const
