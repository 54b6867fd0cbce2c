import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { z } from 'zod'
import { VigilError } from '../codebook/index.ts'
import type { SqliteConnection } from './engine.ts'
import { asVigilError, codeOf } from './failure.ts'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { damagedPages } from './pages.ts'
import { openConnection } from './connection.ts'
import { FILE_HEADER, PAGE_SIZE, type VaultFile } from './file-layout.ts'

/** SQLite stops after 100 messages unless told otherwise. */
const MOST_MESSAGES = 1_000_000_000
const messagesSchema = z.array(z.object({ integrity_check: z.string() }))
const checkpointSchema = z.tuple([z.object({ busy: z.number() })])

/** Checks a vault's file: its size, that nothing is free in it, and every page. */
export function verifyFile(where: string, file: VaultFile, onProgress: OnProgress): Checked {
  const findings: Finding[] = []
  let connection: SqliteConnection | undefined
  let pages = 0
  try {
    connection = openConnection(where, file)
    settle(connection, where)
    pages = Number(connection.pragma('page_count', { simple: true }))
    findings.push(...checkSize(connection, file, pages), ...checkHead(file))
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
    connection?.close()
  }
  if (findings.length > 0) findings.unshift(...nameDamagedPages(file, pages, onProgress))
  onProgress('pages', pages, pages)
  return { findings, count: pages }
}

/** Everything into the one file, so that its pages are the newest. */
function settle(connection: SqliteConnection, where: string): void {
  const [{ busy }] = checkpointSchema.parse(connection.pragma('wal_checkpoint(TRUNCATE)'))
  if (busy !== 0)
    throw new VigilError(
      'vault-busy',
      `Another program is at work in ${where}: it cannot be verified meanwhile. Try again, or close the other program.`,
    )
}

function checkSize(connection: SqliteConnection, file: VaultFile, pages: number): Finding[] {
  const findings: Finding[] = []
  const add = (message: string) => findings.push({ what: 'file', where: file.path, message })
  const { size } = statSync(file.path)
  if (size !== pages * PAGE_SIZE)
    add(
      `The file has ${size} bytes where ${pages} pages of ${PAGE_SIZE} are due: something was cut off or added.`,
    )
  const free = Number(connection.pragma('freelist_count', { simple: true }))
  if (free !== 0) add(`${free} pages of the file are free: they may hold what was deleted.`)
  return findings
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
