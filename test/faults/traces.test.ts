import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildChildren, run } from './child.ts'

const MARKER = 'quetzalcoatlus'
const folder = mkdtempSync(join(tmpdir(), 'vigil-traces-'))
const disk = join(folder, 'disk.img')
const mounted = join(folder, 'mounted')
let children: Awaited<ReturnType<typeof buildChildren>>

/** A disk in a file, so that what was deleted on it can be searched too. */
const isMounted = mountDisk()

function mountDisk(): boolean {
  mkdirSync(mounted)
  writeFileSync(disk, '')
  truncateSync(disk, 256 * 1024 * 1024)
  const steps = [
    ['mkfs.ext4', '-q', '-F', disk],
    ['mount', '-o', 'loop', disk, mounted],
  ]
  return steps.every(([program = '', ...args]) => spawnSync(program, args).status === 0)
}

beforeAll(async () => {
  children = await buildChildren()
})
afterAll(() => {
  children.remove()
  spawnSync('umount', [mounted])
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the large sorts with all temporary files on one disk; tells what else than the vault was open. */
async function sort(place: string, store: 'MEMORY' | 'FILE'): Promise<readonly string[]> {
  const env = { ...process.env, TMPDIR: place, SQLITE_TMPDIR: place }
  const ended = await run(
    [process.execPath, children.script('sorter'), join(place, `${store}.vigil`), MARKER, store],
    { env },
  )
  expect(ended.errors).toBe('')
  return JSON.parse(ended.lines[0] ?? 'null')
}

/** Whether a file, or a whole disk, holds some bytes anywhere. */
function holds(path: string, words: string): boolean {
  const descriptor = openSync(path, 'r')
  const size = 1024 * 1024
  const buffer = Buffer.alloc(size + words.length)
  try {
    for (let at = 0; ; at += size) {
      const read = readSync(descriptor, buffer, 0, buffer.length, at)
      if (read === 0) return false
      if (buffer.subarray(0, read).includes(words)) return true
    }
  } finally {
    closeSync(descriptor)
  }
}

const needsProc = process.platform !== 'linux'

test.skipIf(needsProc || !isMounted)(
  'after large sorts and searches no word of a document is anywhere on the disk (needs a disk to be mounted)',
  { timeout: 300_000 },
  async () => {
    expect(await sort(mounted, 'MEMORY')).toEqual([])
    spawnSync('umount', [mounted])
    expect(holds(disk, MARKER)).toBe(false)
    expect(holds(disk, MARKER.toUpperCase())).toBe(false)
  },
)

test.skipIf(needsProc)(
  'without temp_store=MEMORY there would be a temporary file: this check can fail',
  { timeout: 300_000 },
  async () => {
    const place = join(folder, 'plain')
    mkdirSync(place)
    expect((await sort(place, 'FILE')).join(' ')).toMatch(/deleted|etilqs/)
  },
)
