import { PAGE_SIZE } from './file-layout.ts'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { verifyTimestamps } from './timestamps.ts'
import type { Vault } from './vault.ts'
import { stopped, unlessDamaged, verifyEntries, type CheckedEntries } from './verify-entries.ts'
import {
  beginFileCheck,
  checkPages,
  endFileCheck,
  pageFindings,
  type BegunFile,
} from './verify-file.ts'
import { verifyIndex } from './verify-index.ts'
import { countOriginals, verifyOriginals } from './verify-originals.ts'
import { startThreads, type ThreadOptions } from './verify-threads.ts'

export type { Finding, OnProgress } from './finding.ts'

/** What `verify` looked at, and what is off; `first` is the first of it. */
export type VerifyReport = {
  readonly ok: boolean
  readonly first: Finding | null
  readonly findings: readonly Finding[]
  readonly checked: {
    readonly pages: number
    readonly entries: number
    readonly originals: number
    readonly timestamps: number
  }
  /** Entries that this Vigil does not understand: kept and verified, left out. */
  readonly aside: readonly { readonly entry: string; readonly why: string }[]
  /** Feeds that continue in two ways. */
  readonly forks: readonly string[]
  /** Entries whose content did not come along with them: verified by their chain, left out. */
  readonly withheld: number
  /** Entries whose content was forgotten by a keeper of this vault: nothing that is off. */
  readonly forgotten: number
  /** What else there is to know: nothing that is off. */
  readonly notices: readonly string[]
}

/** What to check beyond the journal and what follows from it, and whom to tell how far it is. */
export type VerifyOptions = {
  /** Also makes the search index again and compares. */
  readonly deep?: boolean | undefined
  readonly onProgress?: OnProgress | undefined
  /** The threads that large vaults are given. */
  readonly threads?: ThreadOptions | undefined
}

/** What a step finds; `forks` and `aside` only where the step looks for them. */
type Stepped = Checked & Pick<VerifyReport, 'forks' | 'aside' | 'withheld' | 'forgotten'>

const NOTHING: Stepped = { findings: [], count: 0, forks: [], aside: [], withheld: 0, forgotten: 0 }

/** Checks the whole vault, from the file's pages to what follows from the journal. */
export async function verify(
  vault: Vault,
  { deep = false, onProgress = () => undefined, threads = {} }: VerifyOptions = {},
): Promise<VerifyReport> {
  const begun = beginFileCheck(vault)
  onProgress('pages', 0, begun.pages)
  const { entries, originals, pages } = await lookThrough(vault, begun, { onProgress, threads })
  const file = endFileCheck(
    vault,
    { ...begun, findings: [...begun.findings, ...pages] },
    onProgress,
  )
  const stamps = await step('time stamps', () => verifyTimestamps(vault))
  const index = deep ? await step('index', () => verifyIndex(vault, onProgress)) : NOTHING
  const journal: Stepped = { ...NOTHING, ...entries.journal }
  const state: Stepped = { ...NOTHING, ...entries.state }
  const findings = [
    ...file.findings,
    ...journal.findings,
    ...[originals, stamps, state, index].flatMap(one => one.findings),
  ]
  return {
    ok: findings.length === 0,
    first: findings[0] ?? null,
    findings,
    checked: {
      pages: file.count,
      entries: journal.count,
      originals: originals.count,
      timestamps: stamps.count,
    },
    aside: state.aside,
    forks: journal.forks,
    withheld: journal.withheld,
    forgotten: journal.forgotten,
    notices: file.notices,
  }
}

type Looked = {
  readonly entries: CheckedEntries
  readonly originals: Stepped
  readonly pages: readonly Finding[]
}

/** Reads pages, entries and originals, with threads where there are some; all of it here where one came to its end. */
async function lookThrough(
  vault: Vault,
  { pages }: BegunFile,
  { onProgress, threads }: { readonly onProgress: OnProgress; readonly threads: ThreadOptions },
): Promise<Looked> {
  const count = (await unlessDamaged(() => countOriginals(vault))) ?? 0
  const started = startThreads(vault, done => onProgress('originals', done, count), {
    ...threads,
    size: pages * PAGE_SIZE,
  })
  try {
    const early = started ? undefined : pagesOf(vault, pages)
    const entries = await verifyEntries(vault, onProgress)
    const found = await started?.found()
    const originals = await step('originals', () =>
      verifyOriginals(vault, onProgress, found?.originals),
    )
    const said =
      found && vault.file ? pageFindings(vault.file, found.pages) : (early ?? pagesOf(vault, pages))
    return { entries, originals, pages: said }
  } finally {
    await started?.end()
  }
}

/** What SQLite finds off in the pages of a file that it opens; none of a vault that is no file. */
function pagesOf({ where, file, session }: Vault, pages: number): Finding[] {
  return file && session && pages > 0 ? checkPages({ where, file, session }) : []
}

/** A step that cannot read on says so in its finding, and the next steps still look. */
async function step(name: string, check: () => Promise<Partial<Stepped>>): Promise<Stepped> {
  return { ...NOTHING, ...((await unlessDamaged(check)) ?? stopped(name)) }
}
