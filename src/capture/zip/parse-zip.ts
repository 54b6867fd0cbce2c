import { createHash } from 'node:crypto'
import { VigilError } from '../../codebook/index.ts'
import type { Format, Member, ParseContext, Parsed } from '../apart/format.ts'
import { layOut, type Piece } from '../extract.ts'
import { printBytes } from '../limits.ts'
import { showName } from '../show-name.ts'
import { UnpackedTooMuch, unzip, type Unzipped } from './unzip.ts'

/** A ZIP archive: each of its files is a document; the archive itself is kept with a list of what it holds. */
export const zip: Format = { mediaType: 'application/zip', extractor: 'zip/2', parse: parseZip }

async function parseZip(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const { entries, left } = await unpack(bytes, context)
  const members = entries.filter(({ path }) => !isSystemFile(path))
  if (members.length + left.length === 0)
    throw new VigilError(
      'input-unreadable',
      `${context.name} is an empty archive. Nothing was stored.`,
    )
  return inventory(context.name, members, left)
}

async function unpack(bytes: Uint8Array, { name, limits }: ParseContext): Promise<Unzipped> {
  try {
    return await unzip(bytes, limits)
  } catch (error) {
    if (!(error instanceof UnpackedTooMuch)) throw error
    throw new VigilError(
      'input-too-large',
      `${name} unpacks to more than ${printBytes(limits.unpacked)} or ${limits.members} files. Nothing was stored. Unpack it and add its files in parts.`,
    )
  }
}

/** What systems put into archives for themselves. */
const isSystemFile = (path: string) =>
  /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.[^/]*$)/.test(path)

/** The list of what an archive holds, a row a file, as the text of the archive; and the files as its members. */
export function inventory(
  name: string,
  members: readonly Member[],
  lost: Parsed['lost'] = [],
): Parsed {
  const rows = members.map(({ path, bytes }) => [
    showName(path),
    printBytes(bytes.length),
    createHash('sha256').update(bytes).digest('hex'),
  ])
  const cells = [['File', 'Size', 'SHA-256'], ...rows].flatMap((row, at) =>
    row.map((text): Piece => ({ kind: 'cell', text, row: at })),
  )
  const { text, blocks } = layOut([{ kind: 'title', text: showName(name) }, ...cells])
  return { text, blocks, metadata: {}, notes: [], members, lost, language: 'zxx' }
}
