import { open, stat } from 'node:fs/promises'
import { VigilError } from '../codebook/index.ts'
import { printBytes } from './limits.ts'
import { showName } from './show-name.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'its permissions do not let you read it',
  EPERM: 'its permissions do not let you read it',
  ELOOP: 'its links lead in a circle',
  ENOTDIR: 'part of its path is not a folder',
  ENAMETOOLONG: 'its name is too long for this system',
  EIO: 'the disk did not give it (read error)',
  EMFILE: 'too many files are open',
}

/** An error of the file system in the words of a monitor; anything else is a bug and rises. */
export function fileError(path: string, error: unknown): VigilError {
  if (error instanceof VigilError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined) throw error
  const reason = REASONS[code] ?? `the system says ${code}`
  const hint = path.includes('\ufffd') ? ' Its name may not be valid UTF-8: rename it first.' : ''
  return new VigilError(
    code === 'ENOENT' ? 'not-found' : 'input-unreadable',
    `${showName(path)} could not be read: ${reason}. Nothing was stored.${hint}`,
    { cause: error },
  )
}

/** The bytes of a file, if it is one and not larger than the limit. A pipe or a device is never opened. */
export async function readOriginal(path: string, limit: number): Promise<Uint8Array> {
  try {
    const about = await stat(path)
    if (!about.isFile()) throw noFile(path, about.isDirectory())
    if (about.size > limit) throw tooLarge(path, about.size, limit)
    return await readBounded(path, { size: about.size, limit })
  } catch (error) {
    throw fileError(path, error)
  }
}

/** Reads as far as the limit and one byte more: some files (of /proc, or still growing) are longer than they say. */
async function readBounded(
  path: string,
  { size, limit }: { readonly size: number; readonly limit: number },
): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const chunks: Uint8Array[] = []
    let total = 0
    for (;;) {
      const chunk = new Uint8Array(Math.min(Math.max(size - total, 0) + 4096, 8_388_608))
      const { bytesRead } = await file.read(chunk, 0, chunk.length, null)
      if (bytesRead === 0) break
      chunks.push(chunk.subarray(0, bytesRead))
      total += bytesRead
      if (total > limit) throw tooLarge(path, total, limit)
    }
    return new Uint8Array(Buffer.concat(chunks, total))
  } finally {
    await file.close()
  }
}

function noFile(path: string, folder: boolean): VigilError {
  return new VigilError(
    'input-unreadable',
    folder
      ? `${showName(path)} is a folder, not a file. Hand it to a command that takes folders.`
      : `${showName(path)} is neither a file nor a folder (a pipe, socket or device) and was not opened.`,
  )
}

/** Says that something is larger than may be, and what to do. */
export function tooLarge(path: string, size: number, limit: number): VigilError {
  return new VigilError(
    'input-too-large',
    `${showName(path)} has ${printBytes(size)}; one document may have ${printBytes(limit)}. Nothing was stored. Split it, or take out the part that matters.`,
  )
}
