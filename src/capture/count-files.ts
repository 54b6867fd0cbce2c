import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How many files `captureFiles` will come by, so that a bar knows its end; what cannot be looked into counts as none. */
export async function countFiles(paths: readonly string[]): Promise<number> {
  const seen = new Set<string>()
  let count = 0
  const open = [...paths]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const real = await realpath(path).catch(() => undefined)
    if (real === undefined || seen.has(real)) continue
    seen.add(real)
    const about = await stat(real).catch(() => undefined)
    if (about?.isDirectory()) {
      const names = await readdir(real).catch(() => [])
      const shown = names.filter(name => !name.startsWith('.') && !/\.meta\.json$/i.test(name))
      open.push(...shown.map(name => join(real, name)))
    } else if (about) count += 1
  }
  return count
}
