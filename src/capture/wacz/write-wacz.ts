import { createHash } from 'node:crypto'
import { zipSync, type Zippable } from 'fflate'
import { stableId } from '../../codebook/index.ts'
import type { Exchange, Headers } from '../fetcher.ts'
import { writeWarc } from '../warc/write-warc.ts'

export type WaczContents = {
  /** Where the page was in the end, and when its answer came (ISO 8601, UTC). */
  readonly url: string
  readonly at: string
  readonly title: string
  /** Everything that was asked for the page's sake, the page's own way first. */
  readonly exchanges: readonly Exchange[]
  /** What else is to be known of the page, for the archive. */
  readonly about: Headers
}

const SOFTWARE = 'Vigil'
const utf8 = (text: string) => new TextEncoder().encode(text)

/** A page with all that belongs to it as a WACZ 1.1.1: one file that replayers of web archives open. */
export async function writeWacz(contents: WaczContents): Promise<Uint8Array> {
  const { url, at, title, exchanges, about } = contents
  const filename = 'data.warc.gz'
  const warc = await writeWarc({
    exchanges,
    filename,
    software: SOFTWARE,
    at,
    about: { url, fields: about },
  })
  const files: readonly (readonly [path: string, bytes: Uint8Array])[] = [
    [`archive/${filename}`, warc.bytes],
    ['indexes/index.cdx', utf8(warc.index.map(line => `${line}\n`).join(''))],
    ['pages/pages.jsonl', utf8(pagesOf(contents))],
  ]
  const description = utf8(
    JSON.stringify(
      {
        profile: 'data-package',
        wacz_version: '1.1.1',
        title,
        software: SOFTWARE,
        created: at,
        mainPageUrl: url,
        mainPageDate: at,
        resources: files.map(([path, bytes]) => ({
          name: path.split('/').at(-1),
          path,
          hash: digest(bytes),
          bytes: bytes.length,
        })),
      },
      null,
      2,
    ),
  )
  const signed = { path: 'datapackage.json', hash: digest(description) }
  return packed(
    [
      ...files,
      ['datapackage.json', description],
      ['datapackage-digest.json', utf8(JSON.stringify(signed))],
    ],
    at,
  )
}

const digest = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

function pagesOf({ url, at, title }: WaczContents): string {
  const lines = [
    { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' },
    { id: stableId(url, at), url, ts: at, title },
  ]
  return lines.map(line => `${JSON.stringify(line)}\n`).join('')
}

/** Nothing is compressed once more, so that a replayer can read a record by its offset. */
function packed(
  files: readonly (readonly [path: string, bytes: Uint8Array])[],
  at: string,
): Uint8Array {
  const entries: Zippable = {}
  for (const [path, bytes] of files) entries[path] = [bytes, { level: 0, mtime: at }]
  return zipSync(entries)
}
