import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { archiveText, findPages } from './archived-pages.ts'
import { readWarc } from './read-warc.ts'

/** A web archive (WARC), compressed or not: each web page, PDF and other document in it is a document. */
export const warc: Format = {
  mediaType: 'application/warc',
  extractor: 'warc/2',
  wordless: true,
  parse: parseWarc,
}

async function parseWarc(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const { name, limits } = context
  const { answers, records, damage } = await readWarc(bytes, limits.unpacked)
  const found = await findPages(answers, [], limits.bytes)
  if (found.pages.length + found.lost.length === 0) throw noPages(name, records, damage)
  const notes = damage === undefined ? [] : [`${name}: ${damage}; what comes before was read`]
  return archiveText(found, context, notes)
}

/** Says that there is nothing to read in a web archive. */
export function noPages(name: string, records: number, damage: string | undefined): VigilError {
  const why =
    damage ?? `there is no web page and no PDF or other document among its ${records} records`
  return new VigilError('input-unreadable', `${name}, a web archive: ${why}. Nothing was stored.`)
}
