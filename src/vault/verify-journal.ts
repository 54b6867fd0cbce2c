import type { KeyObject } from 'node:crypto'
import { canonical, parsedJson, sha256 } from './canonical.ts'
import { bodyHash, feedKey, headerSchema, signatureHolds, type Header } from './entry.ts'
import type { EntryBytes } from './entry-pages.ts'
import type { Checked, Finding } from './finding.ts'
import { forgottenHere } from './forgotten.ts'
import type { Db } from './tables.ts'
import type { Vault } from './vault.ts'

type Tip = { readonly seq: number; readonly lamport: number; readonly isSigned: boolean }

/** What is known of the journal so far: each feed's ends, and its key. */
type Walk = {
  readonly db: Db
  readonly tips: Map<string, Map<string, Tip>>
  readonly keys: Map<string, KeyObject>
  /** Entries that are there, but cannot be read any more. */
  readonly unreadable: Set<string>
  /** Entries whose content did not come along with them. */
  readonly withheld: ReadonlySet<string>
  /** Entries whose content a keeper of this vault has had forgotten. */
  readonly forgotten: ReadonlySet<string>
  readonly findings: Finding[]
}

/** What the check of the journal found. */
export type CheckedJournal = Checked & {
  readonly forks: readonly string[]
  readonly withheld: number
  readonly forgotten: number
}

/** Checks entries one after the other, in the order in which they came in: hash, chain, Lamport time, signature, content. */
export type JournalCheck = {
  /** Gives the entry's header where it can be read. */
  readonly look: (row: EntryBytes) => Promise<Header | undefined>
  /** Checks what only the whole shows, and tells what was found. */
  readonly end: () => Promise<CheckedJournal>
}

/** Begins a check of the journal. */
export async function beginJournalCheck(vault: Vault): Promise<JournalCheck> {
  const { db } = vault
  const withheld = new Set(
    (await db.selectFrom('withheld').select('entry').execute()).map(row => row.entry),
  )
  const walk: Walk = {
    db,
    tips: new Map(),
    keys: new Map(),
    unreadable: new Set(),
    withheld,
    forgotten: (await forgottenHere(vault)).entries,
    findings: [],
  }
  const forks = new Set<string>()
  let count = 0
  return {
    async look(row) {
      count += 1
      const header = readHeader(row, walk)
      if (!header) {
        walk.unreadable.add(row.hash)
        return undefined
      }
      if (await checkChain(row, header, walk)) forks.add(header.feed)
      checkSignature(row, header, walk)
      checkContent(row, header, walk)
      return header
    },
    async end() {
      checkEnds(walk)
      await checkHeads(walk)
      const { findings, forgotten } = walk
      return {
        findings,
        count,
        forks: [...forks],
        withheld: withheld.size,
        forgotten: forgotten.size,
      }
    },
  }
}

function readHeader(row: EntryBytes, { findings }: Walk): Header | undefined {
  const add = (message: string) => findings.push({ what: 'entry', where: row.hash, message })
  const parsed = parsedJson(row.header)
  if (parsed === undefined) {
    add(`Entry ${row.position} is no JSON any more: it was changed.`)
    return undefined
  }
  const header = headerSchema.safeParse(parsed)
  if (!header.success) {
    add(`Entry ${row.position} has not the form of an entry: it was changed.`)
    return undefined
  }
  const { feed, seq, lamport, act } = header.data
  const form = canonical(header.data)
  if (sha256(form) !== row.hash || form !== row.header)
    add(`Entry ${row.position} does not have the hash under which it stands: it was changed.`)
  else if (feed !== row.feed || seq !== row.seq || lamport !== row.lamport || act !== row.act)
    add(`The columns of entry ${row.position} differ from the entry itself: they were changed.`)
  return header.data
}

/** Checks what an entry builds on; tells whether its feed forks here. */
async function checkChain(row: EntryBytes, header: Header, walk: Walk): Promise<boolean> {
  const { tips, findings } = walk
  const ends = tips.get(header.feed) ?? new Map<string, Tip>()
  tips.set(header.feed, ends)
  const add = (message: string) => findings.push({ what: 'chain', where: row.hash, message })
  const name = `Entry ${header.seq} of feed ${header.feed.slice(0, 8)}`
  const isKnownFeed = ends.size > 0
  const end = header.prev === null ? undefined : ends.get(header.prev)
  const previous = end ?? (header.prev === null ? undefined : await known(walk.db, header.prev))
  // Where the entry before is gone or unreadable, the feed goes on after a gap, not in a second way.
  const isMissing = header.prev !== null && previous === undefined
  const isGap = isMissing || (header.prev !== null && walk.unreadable.has(header.prev))
  const isFork = isKnownFeed && end === undefined && !isGap
  if (isGap) dropEndBefore(ends, header.seq)
  if (isMissing)
    add(
      `Entry ${header.seq - 1} of feed ${header.feed.slice(0, 8)} is missing: entry ${header.seq} follows on it, and it was taken out or changed.`,
    )
  else if (header.prev === null ? header.seq !== 1 : previous?.seq !== header.seq - 1)
    add(`${name} does not follow on an entry that is here: one before it was taken out or changed.`)
  if (header.prev === null && header.act !== 'open') add(`${name} begins a feed, but is no "open".`)
  const seen = await Promise.all(Object.values(header.seen).map(head => known(walk.db, head.hash)))
  if (seen.includes(undefined)) add(`${name} has seen an entry that is not here.`)
  const highest = Math.max(previous?.lamport ?? 0, ...seen.map(entry => entry?.lamport ?? 0))
  if (isMissing ? header.lamport <= highest : header.lamport !== highest + 1)
    add(`${name} has the Lamport time ${header.lamport} where ${highest + 1} is due.`)
  if (header.prev !== null) ends.delete(header.prev)
  ends.set(row.hash, {
    seq: header.seq,
    lamport: header.lamport,
    isSigned: row.signature !== null,
  })
  return isFork
}

/** The end that a missing entry followed on: the feed goes on from it. */
function dropEndBefore(ends: Map<string, Tip>, seq: number): void {
  const before = [...ends].filter(([, tip]) => tip.seq < seq)
  const [last] = before.toSorted(([, a], [, b]) => b.seq - a.seq)
  if (last) ends.delete(last[0])
}

async function known(db: Db, hash: string): Promise<{ seq: number; lamport: number } | undefined> {
  return db
    .selectFrom('entry')
    .select(['seq', 'lamport'])
    .where('hash', '=', hash)
    .executeTakeFirst()
}

function checkSignature(row: EntryBytes, header: Header, { keys, findings }: Walk): void {
  if (row.signature === null) return
  const key = keys.get(header.feed) ?? feedKey(header.feed)
  keys.set(header.feed, key)
  if (!signatureHolds(row.hash, row.signature, key))
    findings.push({
      what: 'signature',
      where: row.hash,
      message: `The signature of entry ${header.seq} of feed ${header.feed.slice(0, 8)} does not hold: entry or signature was changed.`,
    })
}

function checkContent(
  row: EntryBytes,
  header: Header,
  { withheld, forgotten, findings }: Walk,
): void {
  if (row.content === null && (withheld.has(row.hash) || forgotten.has(row.hash))) return
  const add = (message: string) => findings.push({ what: 'content', where: row.hash, message })
  if (row.salt === null || row.content === null)
    add(`The content of entry ${row.position} ("${header.act}") is missing.`)
  else if (bodyHash(row.salt, row.content) !== header.body)
    add(`The content of entry ${row.position} ("${header.act}") was changed.`)
}

/** A feed's last entry is signed, or the end was cut off or made up. */
function checkEnds({ tips, findings }: Walk): void {
  for (const [feed, ends] of tips)
    for (const [hash, tip] of ends)
      if (!tip.isSigned)
        findings.push({
          what: 'signature',
          where: hash,
          message: `Feed ${feed.slice(0, 8)} ends with entry ${tip.seq}, which is not signed: its end was cut off or made up.`,
        })
}

async function checkHeads({ db, tips, findings }: Walk): Promise<void> {
  const heads = await db.selectFrom('head').selectAll().execute()
  const isRight = (head: (typeof heads)[number]) =>
    tips.get(head.feed)?.get(head.hash)?.seq === head.seq
  const ends = [...heads, ...(await db.selectFrom('branch').selectAll().execute())]
  const there = [...tips.values()].reduce((sum, { size }) => sum + size, 0)
  for (const head of ends)
    if (!isRight(head))
      findings.push({
        what: 'chain',
        where: head.hash,
        message: `Feed ${head.feed.slice(0, 8)} should end with entry ${head.seq}, and does not: entries were taken out or added.`,
      })
  if (heads.length !== tips.size || (findings.length === 0 && ends.length !== there))
    findings.push({
      what: 'chain',
      where: 'head',
      message: `The vault knows ${heads.length} feeds with ${ends.length} ends, its journal has ${tips.size} with ${there}: a feed was taken out or added.`,
    })
}
