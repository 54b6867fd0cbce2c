import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { z } from 'zod'
import { VigilError } from '../codebook/index.ts'
import type { SqliteConnection } from './engine.ts'
import { asVigilError, codeOf } from './failure.ts'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { pageMessages } from './hash-originals.ts'
import { damagedPages } from './pages.ts'
import { isFull, openSession, type Session } from './connection.ts'
import { FILE_HEADER, PAGE_SIZE, type VaultFile } from './file-layout.ts'
import { hasLog } from './read-only-copy.ts'
import type { Vault } from './vault.ts'

const checkpointSchema = z.tuple([z.object({ busy: z.number() })])

/** What is known of a file before its pages are read. */
export type BegunFile = {
  readonly pages: number
  /** What the vault's size and beginning show. */
  readonly findings: readonly Finding[]
  readonly notices: readonly string[]
}

/** What the check of the file found, and what else there is to know of it. */
export type CheckedFile = Checked & { readonly notices: readonly string[] }

/** Puts everything into the one file, and checks its size, its beginning, and that nothing is free in it. */
export function beginFileCheck({ where, file, session }: Vault): BegunFile {
  const notices: string[] = []
  if (!file || !session) return { pages: 0, findings: [], notices }
  const looked = looking({ where, file, session }, connection => {
    const findings: Finding[] = []
    const isSettled = settle({ connection, access: session.access }, file, where)
    if (!isSettled)
      notices.push(
        `What was written last stands in ${where}-wal still, and was checked there: the size of the file alone says nothing.`,
      )
    const pages = Number(connection.pragma('page_count', { simple: true }))
    if (isSettled) findings.push(...checkSize(file, pages))
    findings.push(...checkFree(connection, file), ...checkHead(file))
    return { pages, findings }
  })
  return 'refused' in looked
    ? { pages: 0, findings: [looked.refused], notices }
    : { ...looked, notices }
}

/** What SQLite itself finds off, reading every page from the disk. */
export function checkPages(opened: Opened): Finding[] {
  const looked = looking(opened, connection => pageFindings(opened.file, pageMessages(connection)))
  return 'refused' in looked ? [looked.refused] : looked
}

/** What SQLite says of the pages of a file, as findings. */
export const pageFindings = ({ path }: VaultFile, messages: readonly string[]): Finding[] =>
  messages.map(message => ({ what: 'page', where: path, message }))

/** Brings together what is known of the file; where something is off, it looks which pages it is that were changed. */
export function endFileCheck(
  { file }: Vault,
  { pages, findings, notices }: BegunFile,
  onProgress: OnProgress,
): CheckedFile {
  const named = file && findings.length > 0 ? nameDamagedPages(file, pages, onProgress) : []
  onProgress('pages', pages, pages)
  return { findings: [...named, ...findings], notices, count: pages }
}

/** A vault's file that is open. */
export type Opened = {
  readonly where: string
  readonly file: VaultFile
  readonly session: Session
}

/** Looks into a file; a refusal because of damage is something that was found. */
function looking<Found>(
  { where, file, session }: Opened,
  look: (connection: SqliteConnection) => Found,
): Found | { readonly refused: Finding } {
  let looker: Looking | undefined
  try {
    looker = lookInto(where, file, session)
    return look(looker.connection)
  } catch (error) {
    const told = asVigilError(error, where)
    const isDamage =
      told instanceof VigilError && ['vault-damaged', 'vault-access'].includes(told.code)
    if (!isDamage || codeOf(error) === 'vault-busy') throw told
    const message = 'SQLite refuses the file as damaged.'
    return { refused: { what: 'file', where: file.path, message } }
  } finally {
    looker?.end()
  }
}

/** A connection that reads every page from the disk. */
type Looking = Pick<Session, 'connection'> & { readonly end: () => void }

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
function settle(
  { connection, access }: Pick<Session, 'connection' | 'access'>,
  file: VaultFile,
  where: string,
): boolean {
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
