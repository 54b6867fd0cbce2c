import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { addFiles, initVault, openDesk, readDocuments, type Desk } from './index.ts'

/** A desk on a new vault in the folder, with each of the texts (under its name) taken in and read. */
export async function deskOfTexts(
  folder: string,
  texts: Readonly<Record<string, string>>,
): Promise<Desk> {
  const files = Object.entries(texts).map(([name, text]) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  })
  await initVault(join(folder, 'texts.vigil'), null)
  const desk = await openDesk(join(folder, 'texts.vigil'), {
    author: 'tester',
    passphrase: () => Promise.resolve(''),
  })
  for await (const { outcome, path } of addFiles(desk, files)) expect(outcome, path).toBe('added')
  await readDocuments(desk, { ids: [], again: false })
  return desk
}
