import type { Finding, OnProgress } from './finding.ts'
import { verifyFile } from './verify-file.ts'
import { verifyJournal } from './verify-journal.ts'
import { verifyOriginals } from './verify-originals.ts'
import type { Vault } from './vault.ts'

export type { Finding } from './finding.ts'

/** What `verify` looked at, and what is off; `first` is the first of it. */
export type VerifyReport = {
  readonly ok: boolean
  readonly first: Finding | null
  readonly findings: readonly Finding[]
  readonly checked: {
    readonly pages: number
    readonly entries: number
    readonly originals: number
    readonly documents: number
  }
  /** Entries that this Vigil does not understand: kept and verified, left out. */
  readonly aside: readonly { readonly entry: string; readonly why: string }[]
  /** Feeds that continue in two ways. */
  readonly forks: readonly string[]
}

/** Checks the whole vault, from the file's pages to what follows from the journal. */
export async function verify(
  vault: Vault,
  {
    onProgress = () => undefined,
  }: { readonly deep?: boolean; readonly onProgress?: OnProgress } = {},
): Promise<VerifyReport> {
  const file = vault.file
    ? verifyFile(vault.where, vault.file, onProgress)
    : { findings: [], count: 0 }
  const count = async (table: 'entry' | 'document') => {
    const row = await vault.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return row.count
  }
  const journal = await verifyJournal(vault.db, await count('entry'), onProgress)
  const originals = await verifyOriginals(vault, onProgress)
  const findings = [...file.findings, ...journal.findings, ...originals.findings]
  return {
    ok: findings.length === 0,
    first: findings[0] ?? null,
    findings,
    checked: {
      pages: file.count,
      entries: journal.count,
      originals: originals.count,
      documents: await count('document'),
    },
    aside: await vault.db.selectFrom('aside').selectAll().execute(),
    forks: journal.forks,
  }
}
