import { createHash } from 'node:crypto'
import { VigilError } from '../codebook/index.ts'
import type { Bytes } from './bytes.ts'

/** How a bundle begins. */
export const BUNDLE_LINE = 'vigil-bundle-1'

/** What stands in a bundle, one after the other: a letter, a length, and so many bytes. */
export const FRAMES = {
  /** What the bundle is: first. */
  manifest: 'M',
  entry: 'E',
  /** Salt and content of the entry before. */
  content: 'C',
  /** Number and size of an original that the content before names. */
  original: 'O',
  /** The next bytes of that original. */
  part: 'P',
  /** SHA-256 of everything before: last. */
  end: 'Z',
} as const

export type FrameKind = keyof typeof FRAMES
export type Frame = { readonly kind: FrameKind; readonly body: Buffer }

const MEBIBYTE = 1024 * 1024
const LONGEST: Readonly<Record<FrameKind, number>> = {
  manifest: MEBIBYTE,
  entry: MEBIBYTE,
  content: 1024 * MEBIBYTE,
  original: 1024,
  part: MEBIBYTE,
  end: 32,
}

const kinds: ReadonlyMap<string, FrameKind> = new Map([
  [FRAMES.manifest, 'manifest'],
  [FRAMES.entry, 'entry'],
  [FRAMES.content, 'content'],
  [FRAMES.original, 'original'],
  [FRAMES.part, 'part'],
  [FRAMES.end, 'end'],
])

/** Writes frames, and at the end the hash of all of them. */
export async function* writeFrames(frames: AsyncIterable<Frame>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const first = Buffer.from(`${BUNDLE_LINE}\n`)
  hash.update(first)
  yield first
  for await (const { kind, body } of frames) {
    const head = headOf(kind, body)
    hash.update(head).update(body)
    yield head
    yield body
  }
  const body = hash.digest()
  yield headOf('end', body)
  yield body
}

function headOf(kind: FrameKind, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(FRAMES[kind], 'latin1')
  head.writeUInt32BE(body.length, 1)
  return head
}

/** An error about a place in a bundle's own bytes. */
export const brokenAt = (place: number, what: string): VigilError =>
  new VigilError(
    'integrity-broken',
    `The bundle is damaged or was cut off: at byte ${place} ${what}. Nothing was changed; ask for it again.`,
  )

/** Reads the frames of a bundle; the hash at its end is checked, and that nothing follows it. */
export async function* readFrames(bytes: Bytes): AsyncGenerator<Frame> {
  const hash = createHash('sha256')
  const first = await bytes.line(BUNDLE_LINE.length)
  if (first !== BUNDLE_LINE)
    throw new VigilError(
      'input-unreadable',
      'The file is no bundle of Vigil, or its first line is damaged. "vigil exchange FILE --write" makes one.',
    )
  hash.update(`${BUNDLE_LINE}\n`)
  for (;;) {
    const place = bytes.taken()
    const head = await bytes.take(5)
    if (head.length < 5) throw brokenAt(place, 'its end is missing')
    const kind = kinds.get(head.toString('latin1', 0, 1))
    const length = head.readUInt32BE(1)
    if (!kind || length > LONGEST[kind])
      throw brokenAt(place, 'something stands that belongs in no bundle')
    const body = await bytes.take(length)
    if (body.length < length) throw brokenAt(place, 'its end is missing')
    if (kind === 'end') {
      if (!hash.digest().equals(body)) throw brokenAt(place, 'the hash of all before it differs')
      if ((await bytes.take(1)).length > 0) throw brokenAt(place, 'more follows on its end')
      return
    }
    hash.update(head).update(body)
    yield { kind, body }
  }
}
