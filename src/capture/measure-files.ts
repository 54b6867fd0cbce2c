import { opendir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** How much files are: how many, and how many bytes together. */
export type Amount = { readonly files: number; readonly bytes: number }

/**
 * How many files `captureFiles` will come by, so that a bar knows its end, and how long they are; what cannot be looked
 * into counts as none. Of a folder's files nothing is kept, however many there are.
 */
export async function measureFiles(paths: readonly string[]): Promise<Amount> {
  const folders = new Set<string>()
  const single = new Set<string>()
  const amount = { files: 0, bytes: 0 }
  const count = async (path: string): Promise<void> => {
    const about = await stat(path).catch(() => undefined)
    if (!about || about.isDirectory()) return
    amount.files += 1
    amount.bytes += about.size
  }
  const open = [...paths]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const real = await realpath(path).catch(() => undefined)
    if (real === undefined || folders.has(real)) continue
    const folder = await opendir(real).catch(() => undefined)
    if (!folder) {
      single.add(real)
      continue
    }
    folders.add(real)
    try {
      for await (const entry of folder) {
        if (!isShown(entry.name)) continue
        const inside = join(real, entry.name)
        if (entry.isFile()) await count(inside)
        else open.push(inside)
      }
    } catch {
      continue
    }
  }
  for (const path of single)
    if (!folders.has(dirname(path)) || !isShown(basename(path))) await count(path)
  return amount
}

const isShown = (name: string): boolean => !name.startsWith('.') && !/\.meta\.json$/i.test(name)
