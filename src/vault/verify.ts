import { VigilError } from '../codebook/index.ts'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { verifyFile } from './verify-file.ts'
import { verifyIndex } from './verify-index.ts'
import { verifyJournal } from './verify-journal.ts'
import { verifyOriginals } from './verify-originals.ts'
import { verifyState } from './verify-state.ts'
import { verifyTimestamps } from './timestamps.ts'
import type { Vault } from './vault.ts'

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
}

/** What a step finds; `forks` and `aside` only where the step looks for them. */
type Stepped = Checked & Pick<VerifyReport, 'forks' | 'aside' | 'withheld' | 'forgotten'>

const NOTHING: Stepped = { findings: [], count: 0, forks: [], aside: [], withheld: 0, forgotten: 0 }

/** Checks the whole vault, from the file's pages to what follows from the journal. */
export async function verify(
  vault: Vault,
  { deep = false, onProgress = () => undefined }: VerifyOptions = {},
): Promise<VerifyReport> {
  const file = verifyFile(vault, onProgress)
  const journal = await step('journal', () => verifyJournal(vault, onProgress))
  const originals = await step('originals', () => verifyOriginals(vault, onProgress))
  const stamps = await step('time stamps', () => verifyTimestamps(vault))
  const state = await step('state', () => verifyState(vault, onProgress))
  const index = deep ? await step('index', () => verifyIndex(vault, onProgress)) : NOTHING
  const steps = [file, journal, originals, stamps, state, index]
  const findings = steps.flatMap(({ findings: some }) => some)
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

/** A step that cannot read on says so in its finding, and the next steps still look. */
async function step(name: string, check: () => Promise<Partial<Stepped>>): Promise<Stepped> {
  try {
    return { ...NOTHING, ...(await check()) }
  } catch (error) {
    if (!(error instanceof VigilError && error.code === 'vault-damaged')) throw error
    const message = `The check of the ${name} came to a damaged page and could not go on.`
    return { ...NOTHING, findings: [{ what: 'file', where: name, message }] }
  }
}
