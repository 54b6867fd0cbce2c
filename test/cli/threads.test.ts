import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

const main = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js')
const built = existsSync(main)
if (!built) console.log('Reading on several threads is not tested: run `npm run build` first.')

const TOWNS = ['Lemsk', 'Orvale', 'Karvash', 'Brel', 'Dorn']

function articles(): string {
  const folder = temporaryFolder()
  for (let i = 0; i < 30; i++) {
    const town = TOWNS[i % TOWNS.length]
    const story = `On ${(i % 28) + 1} March 2026, police in ${town} detained activist Ana Dorel ${i}. The following day a court sentenced Dorel to ${i + 1} days of administrative detention.\n\n`
    writeFileSync(join(folder, `${String(i).padStart(2, '0')}.txt`), story.repeat((i % 7) + 1))
  }
  writeFileSync(join(folder, '15-empty.txt'), '')
  return folder
}

const read = (folder: string, ...more: string[]) => {
  const words = [main, 'read', folder, '--format', 'ndjson', ...more]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test.skipIf(!built)(
  'on several threads a folder reads as on one, in the same order, with own words',
  () => {
    const folder = articles()
    const words = join(temporaryFolder(), 'words.yaml')
    writeFileSync(words, 'titles: [dockhand]\n')
    const one = read(folder, '--lexicon', words, '--threads', '1')
    expect(one.stdout.split('\n').length).toBeGreaterThan(30)
    expect(one).toMatchObject({ status: 2, stderr: expect.stringContaining('15-empty.txt') })
    expect(read(folder, '--lexicon', words, '--threads', '3')).toEqual(one)
  },
)

test('a number of threads that makes no sense is refused', async () => {
  for (const threads of ['0', '-2', 'many', '1.5'])
    expect(await vigil(['read', 'nowhere', '--threads', threads])).toMatchObject({
      code: 2,
      news: expect.stringContaining('whole number'),
    })
})
