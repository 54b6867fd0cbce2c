import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { VigilError, writingReason } from '../codebook/index.ts'

/** A file for an archive: its bytes in parts, so that no more than one is in memory. */
export type ZipEntry = {
  readonly path: string
  readonly parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** What the format can hold without its extensions, which not everything reads. */
const MOST_FILES = 65_535
const MOST_BYTES = 2 ** 32 - 1
/** Packed already: packing again only costs time. */
const PACKED = /\.(zip|docx|xlsx|odt|pdf|jpg|png|webp|heic|mp4|mp3|warc)$/

/**
 * Writes an archive beside its name and gives it the name once it is on the disk; nothing is written over. Gives its size in
 * bytes. Errors: `usage`, `disk-full`, `input-too-large`.
 */
export async function writeZip(
  path: string,
  entries: readonly ZipEntry[],
  at: Date,
): Promise<number> {
  if (entries.length > MOST_FILES)
    throw tooLarge(`${entries.length} files are more than the ${MOST_FILES} that it can hold`)
  const target = resolve(path)
  if (statSync(target, { throwIfNoEntry: false })) throw isThere(path)
  const making = `${target}.writing`
  try {
    rmSync(making, { force: true })
    const size = await write(making, entries, at)
    giveName(making, target, path)
    return size
  } catch (error) {
    throw explain(error, path)
  } finally {
    rmSync(making, { force: true })
  }
}

async function write(making: string, entries: readonly ZipEntry[], at: Date): Promise<number> {
  const descriptor = openSync(making, 'wx', 0o600)
  let size = 0
  let failure: Error | null = null
  const zip = new Zip((error, bytes) => {
    failure ??= error
    for (let from = 0; from < bytes.length;)
      from += writeSync(descriptor, bytes, from, bytes.length - from)
    size += bytes.length
  })
  try {
    for (const { path, parts } of entries) {
      const file = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
      file.mtime = at
      zip.add(file)
      for await (const part of parts) {
        file.push(Uint8Array.from(part))
        if (size > MOST_BYTES) throw tooLarge('it is larger than 4 GB')
      }
      file.push(new Uint8Array(0), true)
    }
    zip.end()
    if (failure) throw failure
    if (size > MOST_BYTES) throw tooLarge('it is larger than 4 GB')
    fsyncSync(descriptor)
    return size
  } finally {
    closeSync(descriptor)
  }
}

function giveName(making: string, target: string, path: string): void {
  try {
    linkSync(making, target)
  } catch (error) {
    if (statSync(target, { throwIfNoEntry: false })) throw isThere(path)
    if (codeOf(error) === 'ENOSPC') throw error
    renameSync(making, target) // some disks know no links
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const isThere = (path: string): VigilError =>
  new VigilError('usage', `${path} is there already, and is not written over. Choose another name.`)

const tooLarge = (why: string): VigilError =>
  new VigilError(
    'input-too-large',
    `This does not fit into one archive: ${why}. Choose fewer documents, and make several.`,
  )

function explain(error: unknown, path: string): unknown {
  if (error instanceof VigilError || codeOf(error) === '') return error
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))
    ? new VigilError(
        'disk-full',
        `There is no room to write ${path}, and nothing was kept of it. Make room, or choose another disk.`,
        { cause: error },
      )
    : new VigilError(
        'usage',
        `${path} cannot be written: ${writingReason(error)}. Choose another place.`,
        { cause: error },
      )
}
