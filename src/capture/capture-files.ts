import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { captureAll } from './capture-bytes.ts'
import { inputOf } from './capture-file.ts'
import type { CaptureOptions, CaptureOutcome } from './captured.ts'
import { tesseractLanguages } from './ocr/tesseract.ts'
import { fileError } from './read-original.ts'
import { TRANSCRIPT, WITHOUT_WORDS } from './transcript.ts'

const SIDECAR = /\.meta\.json$/i

/**
 * Takes in files and folders, folders with all they hold, in the order given and by name within a folder. What fails
 * is reported and the rest goes on; hidden files and sidecars are left aside, which is said; nothing is taken twice.
 */
export async function* captureFiles(
  paths: readonly string[],
  options: CaptureOptions = {},
): AsyncGenerator<CaptureOutcome> {
  // What is missing for it is said before anything is read.
  if (options.ocr) await tesseractLanguages()
  const walked: Walked = { seen: new Set(), folders: new Map() }
  for (const path of paths) {
    for await (const found of walk(path, walked)) {
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

/** Where a walk has been, and what stands in the folders that it looked into: each is read once, however large. */
type Walked = {
  readonly seen: Set<string>
  readonly folders: Map<string, Promise<FolderNames>>
}

async function* walk(path: string, walked: Walked): AsyncGenerator<Found> {
  const { seen } = walked
  try {
    const real = await realpath(path)
    if (SIDECAR.test(path)) {
      yield (await hasDocument(path, walked))
        ? { path, skipped: 'a sidecar: it is read with its document' }
        : { path, skipped: 'a sidecar without its document', isOdd: true }
    } else if (TRANSCRIPT.test(path) && (await isBesideRecording(path, walked))) {
      yield { path, skipped: 'a transcript: it is read with its recording or picture' }
    } else if (seen.has(real)) {
      yield { path, skipped: 'reached before, by another path' }
    } else {
      seen.add(real)
      if ((await stat(real)).isDirectory()) yield* walkFolder(path, walked)
      else yield { file: path }
    }
  } catch (error) {
    yield { path, error: fileError(path, error) }
  }
}

async function hasDocument(path: string, walked: Walked): Promise<boolean> {
  const { documents } = await namesBeside(path, walked)
  return documents.has(basename(path).replace(SIDECAR, ''))
}

async function isBesideRecording(path: string, walked: Walked): Promise<boolean> {
  const { recordings } = await namesBeside(path, walked)
  return recordings.has(basename(path).replace(TRANSCRIPT, ''))
}

/** What a sidecar or a transcript in a folder may be called after: whole names, and their beginnings up to a dot. */
type FolderNames = {
  readonly documents: ReadonlySet<string>
  readonly recordings: ReadonlySet<string>
}

async function namesBeside(path: string, { folders }: Walked): Promise<FolderNames> {
  const folder = dirname(path)
  const known = folders.get(folder) ?? readdir(folder).then(folderNames)
  folders.set(folder, known)
  return known
}

function folderNames(names: readonly string[]): FolderNames {
  const documents = names.filter(name => !SIDECAR.test(name))
  return {
    documents: new Set(documents.flatMap(beginnings)),
    recordings: new Set(names.filter(name => WITHOUT_WORDS.test(name)).flatMap(beginnings)),
  }
}

/** "a.b.txt" is "a", "a.b" and "a.b.txt". */
function beginnings(name: string): string[] {
  const found = [name]
  for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1))
    found.push(name.slice(0, dot))
  return found
}

async function* walkFolder(path: string, walked: Walked): AsyncGenerator<Found> {
  const names = await readdir(path)
  for (const name of names.sort(byCodePoint)) {
    const inside = join(path, name)
    if (basename(name).startsWith('.')) yield { path: inside, skipped: 'a hidden file or folder' }
    else if (isData(name)) yield { path: inside, skipped: DATA, isOdd: true }
    else yield* walk(inside, walked)
  }
}

const DATA = 'data, not a document (name it by itself to take it in)'

/** JSON is a document where it bears the name of a chat's export or of a feed. */
const isData = (name: string) =>
  /\.(json|ndjson|jsonl)$/i.test(name) &&
  !SIDECAR.test(name) &&
  !/^(?:result|feed)\.json$/i.test(name)

/** The same order on every machine, whatever its language is set to. */
const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
