import { VigilError } from '../codebook/index.ts'
import { entryPages } from './entry-pages.ts'
import type { Finding, OnProgress } from './finding.ts'
import type { Vault } from './vault.ts'
import { beginJournalCheck, type CheckedJournal } from './verify-journal.ts'
import { beginStateCheck, type ReadEntry, type StateCheck } from './verify-state.ts'

type CheckedState = Awaited<ReturnType<StateCheck['end']>>

/** What was found off in the journal, and in what follows from it. */
export type CheckedEntries = {
  readonly journal: Partial<CheckedJournal>
  readonly state: Partial<CheckedState>
}

/** What a step finds that came to a damaged page: the others still look. */
export const stopped = (name: string): { readonly findings: readonly Finding[] } => ({
  findings: [
    {
      what: 'file',
      where: name,
      message: `The check of the ${name} came to a damaged page and could not go on.`,
    },
  ],
})

/** Lets a check go on; tells undefined where it came to a damaged page. */
export async function unlessDamaged<Value>(
  check: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await check()
  } catch (error) {
    if (error instanceof VigilError && error.code === 'vault-damaged') return undefined
    throw error
  }
}

/** Checks the journal, and what follows from it, in one reading of all entries. */
export async function verifyEntries(vault: Vault, onProgress: OnProgress): Promise<CheckedEntries> {
  let state = await unlessDamaged(() => beginStateCheck(vault))
  const journal = await unlessDamaged(async () => {
    const { count: total } = await vault.db
      .selectFrom('entry')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const check = await beginJournalCheck(vault)
    let done = 0
    for await (const page of entryPages(vault)) {
      const read: ReadEntry[] = []
      for (const stored of page) {
        const header = await check.look(stored)
        if (header) read.push({ stored, header })
      }
      state = await unlessDamaged(async () => {
        await state?.look(read)
        return state
      })
      done += page.length
      onProgress('journal', done, total)
    }
    return check.end()
  })
  const ended = journal && (await unlessDamaged(async () => state?.end()))
  return { journal: journal ?? stopped('journal'), state: ended ?? stopped('state') }
}
