import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Captured, CaptureOptions } from './captured.ts'
import { captureBytes, type Input } from './capture-bytes.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { readOriginal } from './read-original.ts'
import { readSidecar, type Sidecar } from './sidecar.ts'
import { WITHOUT_WORDS, type Transcript } from './transcript.ts'

const SIDECAR_BYTES = 1024 * 1024

/** Takes in one file with the sidecar beside it, without the documents inside of it. */
export async function captureFile(path: string, options: CaptureOptions = {}): Promise<Captured> {
  return captureBytes(await inputOf(path, options), options)
}

/** A file's bytes, its name, and the sidecar and transcript beside it. */
export async function inputOf(path: string, options: CaptureOptions = {}): Promise<Input> {
  const limit = options.limits?.original ?? DEFAULT_LIMITS.original
  const bytes = await readOriginal(path, limit)
  const [sidecar, transcript] = [await sidecarOf(path), await transcriptOf(path, limit)]
  return { name: basename(path), bytes, sidecar, transcript }
}

/** Where a document's sidecar may stand: `FILE.meta.json` before `NAME.meta.json`. */
export function sidecarPaths(path: string): readonly string[] {
  return besides(path, '.meta.json')
}

function besides(path: string, ending: string): string[] {
  const name = basename(path)
  const stem = name.replace(/(?<=.)\.[^.]*$/, '')
  return [...new Set([name, stem])].map(base => join(dirname(path), base + ending))
}

async function transcriptOf(path: string, limit: number): Promise<Transcript | undefined> {
  if (!WITHOUT_WORDS.test(path)) return undefined
  for (const candidate of besides(path, '.transcript.txt')) {
    const about = await stat(candidate).catch(missing)
    if (about?.isFile())
      return { name: basename(candidate), bytes: await readOriginal(candidate, limit) }
  }
  return undefined
}

async function sidecarOf(path: string): Promise<Sidecar | undefined> {
  const found: string[] = []
  for (const candidate of sidecarPaths(path)) {
    const about = await stat(candidate).catch(missing)
    if (about?.isFile()) found.push(candidate)
  }
  const [first, second] = found
  if (first === undefined) return undefined
  const sidecar = readSidecar(basename(first), await readOriginal(first, SIDECAR_BYTES))
  if (second === undefined) return sidecar
  const note = `${basename(first)} was taken and ${basename(second)} left aside: both stand beside the document`
  return { ...sidecar, notes: [...sidecar.notes, note] }
}

function missing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code))) return undefined
  throw error
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])
