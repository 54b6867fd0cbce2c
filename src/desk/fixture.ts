import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addFiles, initVault, listDocuments, openDesk, readDocuments, type Desk } from './index.ts'

/** Two short accounts of invented events, each with its day, and what is said of them beforehand: "same detention". */
export type AccountPair = {
  readonly label: string
  readonly words: readonly string[]
  readonly accounts: readonly { readonly published: string; readonly text: string }[]
}

/** The pairs of files in which each is a line of labels and a line "2026-03-01 text" an account, with an empty line behind it. */
export function accountPairs(folder: string, files: readonly string[]): readonly AccountPair[] {
  return files.flatMap(file =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n\n')
      .filter(part => !part.startsWith('#') && part.trim() !== '')
      .map(part => {
        const [head = '', ...lines] = part.trim().split('\n')
        const [label = '', ...words] = head.split(' ')
        const accounts = lines.map(line => ({ published: line.slice(0, 10), text: line.slice(11) }))
        return { label, words, accounts }
      }),
  )
}

/** A vault of its own that has read all accounts. */
export type PairsRead = {
  readonly desk: Desk
  /** Of a document its pair and side, "12-0", by its id. */
  readonly names: ReadonlyMap<string, string>
  /** Removes the files of the vault, which is closed by then. */
  remove(): void
}

/** Takes accounts into a new vault, each by a publisher of its own, and reads them. */
export async function readPairs(
  pairs: readonly Pick<AccountPair, 'accounts'>[],
): Promise<PairsRead> {
  const root = mkdtempSync(join(tmpdir(), 'vigil-pairs-'))
  const paths = pairs.flatMap(({ accounts }, at) =>
    accounts.map(({ published, text }, side) => {
      const name = `${at}-${side}`
      const meta = { source: `Publisher ${name}`, published, title: name, language: 'en' }
      writeFileSync(join(root, `${name}.txt`), text)
      writeFileSync(join(root, `${name}.meta.json`), JSON.stringify(meta))
      return join(root, `${name}.txt`)
    }),
  )
  const vault = join(root, 'pairs.vigil')
  await initVault(vault, null)
  const desk = await openDesk(vault, { author: 'tester', passphrase: () => Promise.resolve('') })
  for await (const added of addFiles(desk, paths))
    if (added.outcome !== 'added') throw new Error(`an account was not added: ${added.outcome}`)
  await readDocuments(desk, { ids: [], again: false })
  const { documents } = await listDocuments(desk)
  const names = new Map(documents.map(({ id, name }) => [id, name.replace(/\.txt$/, '')]))
  return { desk, names, remove: () => rmSync(root, { recursive: true, force: true }) }
}
