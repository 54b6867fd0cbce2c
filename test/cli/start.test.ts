import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', 'dist', 'cli')
const built = existsSync(join(folder, 'main.js'))
if (!built) console.log('What is loaded at the start is not tested: run `npm run build` first.')

/** What a file of the program loads before it runs: its own files by name, and libraries. */
function loaded(file: string, known = new Map<string, string>()): ReadonlyMap<string, string> {
  const text = readFileSync(join(folder, file), 'utf8')
  known.set(file, text)
  for (const [, name = ''] of text.matchAll(/(?:from|import) ?"([^"]+)"/g)) {
    const own = name.startsWith('./') ? name.slice(2) : null
    if (own === null) known.set(name, '')
    else if (!known.has(own)) loaded(own, known)
  }
  return known
}

const kB = (files: ReadonlyMap<string, string>) =>
  [...files.values()].reduce((sum, text) => sum + text.length, 0) / 1000
const libraries = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter(name => !name.endsWith('.js') && !name.startsWith('node:'))

test.skipIf(!built)(
  'the program starts with little, and reading files needs no store, nor the reader in its first thread',
  () => {
    const main = loaded('main.js')
    expect(kB(main)).toBeGreaterThan(10)
    expect(kB(main)).toBeLessThan(150)
    expect(libraries(main)).toEqual([])
    const [read = ''] = readdirSync(folder).filter(name => /^read-[\w-]{8}\.js$/.test(name))
    const reading = loaded(read)
    expect(kB(reading)).toBeGreaterThan(100)
    expect(kB(reading)).toBeLessThan(1000)
    expect([...reading.keys()].filter(name => /^(?:reader|sweep)-/.test(name))).toEqual([])
    expect(libraries(reading)).toEqual([])
    expect([...reading.values()].some(text => text.includes('better-sqlite3'))).toBe(false)
  },
)
