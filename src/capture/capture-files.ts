import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { captureAll } from './capture-bytes.ts'
import { inputOf } from './capture-file.ts'
import type { CaptureOptions, CaptureOutcome } from './captured.ts'
import { fileError } from './read-original.ts'

const SIDECAR = /\.meta\.json$/i

/**
 * Takes in files and folders, folders with all they hold, in the order given and by name within a folder. What fails
 * is reported and the rest goes on; hidden files and sidecars are left aside, which is said; nothing is taken twice.
 */
export async function* captureFiles(
  paths: readonly string[],
  options: CaptureOptions = {},
): AsyncGenerator<CaptureOutcome> {
  const seen = new Set<string>()
  for (const path of paths) {
    for await (const found of walk(path, seen)) {
      if ('file' in found) yield* captureOne(found.file, options)
      else yield found
    }
  }
}

async function* captureOne(path: string, options: CaptureOptions): AsyncGenerator<CaptureOutcome> {
  try {
    yield* captureAll(path, await inputOf(path, options), options)
  } catch (error) {
    yield { path, error: fileError(path, error) }
  }
}

type Found = { readonly file: string } | Exclude<CaptureOutcome, { captured: unknown }>

async function* walk(path: string, seen: Set<string>): AsyncGenerator<Found> {
  try {
    const real = await realpath(path)
    if (SIDECAR.test(path)) {
      yield { path, skipped: await sidecarReason(path) }
    } else if (seen.has(real)) {
      yield { path, skipped: 'reached before, by another path' }
    } else {
      seen.add(real)
      if ((await stat(real)).isDirectory()) yield* walkFolder(path, seen)
      else yield { file: path }
    }
  } catch (error) {
    yield { path, error: fileError(path, error) }
  }
}

async function sidecarReason(path: string): Promise<string> {
  const base = basename(path).replace(SIDECAR, '')
  const names = await readdir(dirname(path))
  const owned = names.some(
    name => name === base || (name.startsWith(`${base}.`) && !SIDECAR.test(name)),
  )
  return owned ? 'a sidecar: it is read with its document' : 'a sidecar without its document'
}

async function* walkFolder(path: string, seen: Set<string>): AsyncGenerator<Found> {
  const names = await readdir(path)
  for (const name of names.sort(byCodePoint)) {
    const inside = join(path, name)
    if (basename(name).startsWith('.')) yield { path: inside, skipped: 'a hidden file or folder' }
    else if (isData(name)) yield { path: inside, skipped: 'data, not a document' }
    else yield* walk(inside, seen)
  }
}

/** JSON is a document where it bears the name of a chat's export or of a feed. */
const isData = (name: string) =>
  /\.(json|ndjson|jsonl)$/i.test(name) &&
  !SIDECAR.test(name) &&
  !/^(?:result|feed)\.json$/i.test(name)

/** The same order on every machine, whatever its language is set to. */
const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
