import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { entryNames } from './entry-names.ts'

/** A file of an archive, unpacked. */
export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array }

/** What an archive held: its files in order, and those that were left, each with the reason. */
export type Unzipped = {
  readonly entries: readonly ZipEntry[]
  readonly left: readonly { readonly path: string; readonly why: string }[]
}

export type UnzipLimits = {
  /** Files, and bytes of all of them together, unpacked. */
  readonly members: number
  readonly unpacked: number
}

/** Thrown where an archive unpacks to more than it may: a bomb, or a collection. */
export class UnpackedTooMuch extends Error {}

const open = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer)

/**
 * Unpacks an archive in memory. Sizes are counted while unpacking, whatever the archive says of them; what is encrypted,
 * has a name that leads out of its folder, or is damaged is left with the reason.
 */
export async function unzip(
  bytes: Uint8Array,
  limits: UnzipLimits,
  wants: (path: string) => boolean = () => true,
): Promise<Unzipped> {
  const nameOf = entryNames(await listed(await opened(bytes), limits.members))
  const file = await opened(bytes)
  const entries: ZipEntry[] = []
  const left: { path: string; why: string }[] = []
  let unpacked = 0
  for await (const entry of entriesOf(file)) {
    const path = nameOf(entry)
    if (path.endsWith('/') || !wants(path)) continue
    if (entries.length + left.length >= limits.members)
      throw new UnpackedTooMuch(`more than ${limits.members} files`)
    if (yauzl.validateFileName(path) !== null) {
      left.push({ path, why: 'its name leads out of the archive, as no honest one does' })
      continue
    }
    if (entry.isEncrypted()) {
      left.push({ path, why: 'it is encrypted: unpack it with its password and add the files' })
      continue
    }
    const content = await contentOf(file, entry, limits.unpacked - unpacked)
    if (content instanceof Error) left.push({ path, why: whyOf(content.message) })
    else {
      unpacked += content.length
      entries.push({ path, bytes: content })
    }
  }
  return { entries, left }
}

const opened = (bytes: Uint8Array): Promise<ZipFile> =>
  open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    // Names are looked at one by one: an archive is not refused for one that leads out of it.
    decodeStrings: false,
  })

/** The first entries of an archive, as many as may be looked at. */
async function listed(file: ZipFile, most: number): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of entriesOf(file)) {
    if (entries.length >= most) break
    entries.push(entry)
  }
  return entries
}

async function* entriesOf(file: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((found, failed) => {
      const done = () => {
        file.off('entry', onEntry).off('end', onEnd).off('error', onError)
      }
      const onEntry = (next: Entry) => {
        done()
        found(next)
      }
      const onEnd = () => {
        done()
        found(undefined)
      }
      const onError = (error: Error) => {
        done()
        failed(error)
      }
      file.on('entry', onEntry).on('end', onEnd).on('error', onError)
      file.readEntry()
    })
    if (!entry) return
    yield entry
  }
}

async function contentOf(file: ZipFile, entry: Entry, room: number): Promise<Uint8Array | Error> {
  const parts: Buffer[] = []
  let size = 0
  try {
    const stream = await promisify<Entry, NodeJS.ReadableStream>((one, done) =>
      file.openReadStream(one, done),
    )(entry)
    for await (const part of stream) {
      const chunk = Buffer.from(part)
      size += chunk.length
      if (size > room) throw new UnpackedTooMuch('more than it may unpack to')
      parts.push(chunk)
    }
  } catch (error) {
    if (error instanceof UnpackedTooMuch || !(error instanceof Error)) throw error
    return error
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** Deflate and nothing are what every program packs with; 7-Zip and others offer more. */
function whyOf(message: string): string {
  return /unsupported compression method/.test(message)
    ? 'it is packed in a way that Vigil does not read: unpack the archive, pack it again as a usual ZIP (Deflate), or add its files'
    : `it is damaged (${message})`
}
