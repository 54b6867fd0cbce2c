import { statSync } from 'node:fs'
import { z } from 'zod'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { FILE_HEADER, openConnection, PAGE_SIZE, type VaultFile } from './vault.ts'

const MOST_MESSAGES = 1_000_000
const messagesSchema = z.array(z.object({ integrity_check: z.string() }))

/** Checks a vault's file: its size, that nothing is free in it, and every page. */
export function verifyFile(where: string, file: VaultFile, onProgress: OnProgress): Checked {
  const findings: Finding[] = []
  const connection = openConnection(where, file)
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)')
    const pages = Number(connection.pragma('page_count', { simple: true }))
    const size = statSync(file.path).size
    if (size !== pages * PAGE_SIZE)
      findings.push({
        what: 'file',
        where: file.path,
        message: `The file has ${size} bytes where ${pages} pages of ${PAGE_SIZE} are due: something was cut off or added.`,
      })
    const free = Number(connection.pragma('freelist_count', { simple: true }))
    if (free !== 0)
      findings.push({
        what: 'file',
        where: file.path,
        message: `${free} pages of the file are free: they may hold what was deleted.`,
      })
    onProgress('pages', 0, pages)
    const rows = messagesSchema.parse(connection.pragma(`integrity_check(${MOST_MESSAGES})`))
    for (const { integrity_check: message } of rows)
      if (message !== 'ok') findings.push({ what: 'page', where: file.path, message })
    onProgress('pages', pages, pages)
    return { findings, count: pages }
  } finally {
    connection.close()
  }
}
void FILE_HEADER
