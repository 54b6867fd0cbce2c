import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { z } from 'zod'
import { VigilError } from '../codebook/index.ts'
import type { SqliteConnection } from './engine.ts'
import { asVigilError, codeOf } from './failure.ts'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { damagedPages } from './pages.ts'
import { isFull, openSession, type Session } from './connection.ts'
import { FILE_HEADER, PAGE_SIZE, type VaultFile } from './file-layout.ts'
import { hasLog } from './read-only-copy.ts'
import type { Vault } from './vault.ts'

/** SQLite stops after 100 messages unless told otherwise. */
const MOST_MESSAGES = 1_000_000_000
const messagesSchema = z.array(z.object({ integrity_check: z.string() }))
const checkpointSchema = z.tuple([z.object({ busy: z.number() })])

/** What the check of the file found, and what else there is to know of it. */
export type CheckedFile = Checked & { readonly notices: readonly string[] }

/** Checks a vault's file: its size, that nothing is free in it, and every page. */
export function verifyFile({ where, file, session }: Vault, onProgress: OnProgress): CheckedFile {
  const findings: Finding[] = []
  const notices: string[] = []
  if (!file || !session) return { findings, notices, count: 0 }
  let looking: Looking | undefined
  let pages = 0
  try {
    looking = lookInto(where, file, session)
    const { connection } = looking
    const isSettled = settle(looking, file, where)
    if (!isSettled)
      notices.push(
        `What was written last stands in ${where}-wal still, and was checked there: the size of the file alone says nothing.`,
      )
    pages = Number(connection.pragma('page_count', { simple: true }))
    if (isSettled) findings.push(...checkSize(file, pages))
    findings.push(...checkFree(connection, file), ...checkHead(file))
    onProgress('pages', 0, pages)
    const check = connection.pragma(`integrity_check(${MOST_MESSAGES})`)
    for (const { integrity_check: message } of messagesSchema.parse(check))
      if (message !== 'ok') findings.push({ what: 'page', where: file.path, message })
  } catch (error) {
    const told = asVigilError(error, where)
    const isDamage =
      told instanceof VigilError && ['vault-damaged', 'vault-access'].includes(told.code)
    if (!isDamage || codeOf(error) === 'vault-busy') throw told
    findings.push({
      what: 'file',
      where: file.path,
      message: 'SQLite refuses the file as damaged.',
    })
  } finally {
    looking?.end()
  }
  if (findings.length > 0) findings.unshift(...nameDamagedPages(file, pages, onProgress))
  onProgress('pages', pages, pages)
  return { findings, notices, count: pages }
}

/** A connection that reads every page from the disk. */
type Looking = Pick<Session, 'connection' | 'access'> & { readonly end: () => void }

/** A connection of its own where that can be; else the vault's, with all that it remembers dropped. */
function lookInto(where: string, file: VaultFile, session: Session): Looking {
  if (session.access === 'shared') {
    const own = openSession(where, file)
    return { ...own, end: () => own.connection.close() }
  }
  session.connection.pragma('shrink_memory')
  return { ...session, end: () => undefined }
}

/** Everything into the one file, so that its pages are the newest; false where there is no room, or no right, for that. */
function settle({ connection, access }: Looking, file: VaultFile, where: string): boolean {
  if (access === 'read-only') return !hasLog(file.path)
  try {
    const [{ busy }] = checkpointSchema.parse(connection.pragma('wal_checkpoint(TRUNCATE)'))
    if (busy === 0) return true
  } catch (error) {
    if (isFull(error, where)) return false
    throw error
  }
  throw new VigilError(
    'vault-busy',
    `Another program is at work in ${where}: it cannot be verified meanwhile. Try again, or close the other program.`,
  )
}

function checkSize({ path }: VaultFile, pages: number): Finding[] {
  const { size } = statSync(path)
  if (size === pages * PAGE_SIZE) return []
  const message = `The file has ${size} bytes where ${pages} pages of ${PAGE_SIZE} are due: something was cut off or added.`
  return [{ what: 'file', where: path, message }]
}

function checkFree(connection: SqliteConnection, { path }: VaultFile): Finding[] {
  const free = Number(connection.pragma('freelist_count', { simple: true }))
  if (free === 0) return []
  const message = `${free} pages of the file are free: they may hold what was deleted.`
  return [{ what: 'file', where: path, message }]
}

/** The first 24 bytes, which no tag covers: salt and the plain part of the header. */
function checkHead({ path, key }: VaultFile): Finding[] {
  if (!key) return []
  const head = Buffer.alloc(24)
  const descriptor = openSync(path, 'r')
  try {
    readSync(descriptor, head, 0, head.length, 0)
  } finally {
    closeSync(descriptor)
  }
  if (head.equals(Buffer.concat([key.salt, FILE_HEADER]))) return []
  return [{ what: 'file', where: path, message: 'The first 24 bytes of the file were changed.' }]
}

/** Which pages it is that are damaged; SQLite only says that one is. */
function nameDamagedPages(file: VaultFile, pages: number, onProgress: OnProgress): Finding[] {
  return damagedPages(file, number => onProgress('damaged pages', number, pages)).map(number => ({
    what: 'page',
    where: `page ${number}`,
    message: `Page ${number} (bytes ${(number - 1) * PAGE_SIZE} to ${number * PAGE_SIZE - 1}) is not as it was written.`,
  }))
}
