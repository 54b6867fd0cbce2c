import { VigilError } from '../../codebook/index.ts'
import type { ParseContext } from '../apart/format.ts'
import { printBytes } from '../limits.ts'
import { UnpackedTooMuch, unzip } from '../zip/unzip.ts'

/** The parts of a word processor's file that are wanted, and the names of all. */
export type StoryFiles = {
  readonly file: (path: string) => Uint8Array | undefined
  readonly names: readonly string[]
}

/** The text of a book has not more than this many times the bytes that a plain text may have. */
const MARKUP = 3

/** Unpacks what is wanted of a word processor's file; one that unpacks to more than a document is refused. */
export async function unzipStory(
  bytes: Uint8Array,
  { name, limits }: ParseContext,
  wants: (path: string) => boolean,
): Promise<StoryFiles> {
  const unpacked = Math.min(limits.bytes * MARKUP, limits.unpacked)
  const names: string[] = []
  try {
    const { entries, left } = await unzip(bytes, { members: limits.members, unpacked }, path => {
      if (names.length < limits.members) names.push(path)
      return wants(path)
    })
    const [broken] = left
    if (broken)
      throw new VigilError(
        'input-unreadable',
        `${name} could not be unpacked: ${broken.path}: ${broken.why}. Nothing was stored. Get it again from where it came, or open it and save it as PDF.`,
      )
    const files = new Map(entries.map(entry => [entry.path, entry.bytes]))
    return { file: path => files.get(path), names }
  } catch (error) {
    if (!(error instanceof UnpackedTooMuch)) throw error
    throw new VigilError(
      'input-too-large',
      `${name} unpacks to more than ${printBytes(unpacked)} of text, which no document has: it is damaged, or made to hurt. Nothing was stored.`,
    )
  }
}
