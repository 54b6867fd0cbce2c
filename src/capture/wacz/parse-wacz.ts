import { createHash } from 'node:crypto'
import { z } from 'zod'
import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { printBytes } from '../limits.ts'
import { showName } from '../show-name.ts'
import { archiveText, findPages, type ListedPage } from '../warc/archived-pages.ts'
import { noPages } from '../warc/parse-warc.ts'
import { readWarc, type WarcAnswer } from '../warc/read-warc.ts'
import { UnpackedTooMuch, unzip, type ZipEntry } from '../zip/unzip.ts'

/** A web archive with its list of pages (WACZ 1.1): of one page, its text; of several, a document each. */
export const wacz: Format = {
  mediaType: 'application/wacz',
  extractor: 'wacz/2',
  wordless: true,
  parse: parseWacz,
}

async function parseWacz(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const { name, limits } = context
  const { entries, left } = await unpacked(bytes, context)
  const answers: WarcAnswer[] = []
  const notes = left.map(({ path, why }) => `${name}: ${showName(path)}: ${why}`)
  const doubts = doubtfulFiles(entries)
  notes.push(...(doubts === undefined ? [undescribed(name)] : doubtNotes(name, doubts)))
  let records = 0
  let damage: string | undefined
  for (const { path, bytes: archive } of entries.filter(one => isArchive(one.path))) {
    const reading = await readWarc(archive, limits.unpacked)
    const doubt = doubts?.has(path)
      ? `it lay in ${showName(path)}, which ${doubts.get(path) ?? ''}`
      : undefined
    answers.push(...reading.answers.map(answer => ({ ...answer, doubt })))
    records += reading.records
    if (reading.damage === undefined) continue
    damage = reading.damage
    notes.push(`${name}: ${showName(path)}: ${damage}; what comes before was read`)
  }
  const found = await findPages(answers, entries.flatMap(listedPages), limits.bytes)
  if (found.pages.length + found.lost.length === 0) throw noPages(name, records, damage)
  return archiveText(found, context, notes)
}

const isArchive = (path: string) => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(path)
const isList = (path: string) => /^pages\/[^/]+\.jsonl$/i.test(path)

async function unpacked(bytes: Uint8Array, { name, limits }: ParseContext) {
  try {
    return await unzip(bytes, limits)
  } catch (error) {
    if (!(error instanceof UnpackedTooMuch)) throw error
    throw new VigilError(
      'input-too-large',
      `${name}, a web archive, holds more than ${printBytes(limits.unpacked)} or ${limits.members} files. Nothing was stored. Archive fewer pages at once.`,
    )
  }
}

const pageSchema = z.object({ url: z.string().min(1), ts: z.string().optional() })

/** The pages that a list names; its first line says what it is, and `extraPages.jsonl` lists those that were met. */
function listedPages({ path, bytes }: ZipEntry): ListedPage[] {
  if (!isList(path)) return []
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .flatMap(line => {
      const page = pageSchema.safeParse(jsonOf(line))
      return page.success ? [{ url: page.data.url, at: page.data.ts }] : []
    })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const digestSchema = z.object({ hash: z.string() })
const packageSchema = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string() })),
})

const undescribed = (name: string) => `${name} has no description (datapackage.json) to check it by`

const doubtNotes = (name: string, doubts: ReadonlyMap<string, string>) =>
  [...doubts].map(([path, why]) => `${name}: ${showName(path)} ${why}`)

const CHANGED = 'is not what the archive says of it by its hash: it was changed or damaged'

/** The files that are not, in the archive, as its own description says by hash; undefined where it has none. */
function doubtfulFiles(entries: readonly ZipEntry[]): ReadonlyMap<string, string> | undefined {
  const files = new Map(entries.map(({ path, bytes }) => [path, bytes]))
  const json = (path: string) => jsonOf(new TextDecoder().decode(files.get(path)))
  const described = packageSchema.safeParse(json('datapackage.json'))
  if (!described.success) return undefined
  const own = digestSchema.safeParse(json('datapackage-digest.json'))
  const due = [
    ...described.data.resources,
    ...(own.success ? [{ path: 'datapackage.json', hash: own.data.hash }] : []),
  ]
  const known = new Set(due.map(({ path }) => path))
  const added = entries.filter(({ path }) => /^(?:archive|pages)\//.test(path) && !known.has(path))
  return new Map([
    ...due.flatMap(({ path, hash }): [string, string][] => {
      const bytes = files.get(path)
      if (bytes === undefined) return [[path, 'is listed by it and not in it']]
      return fits(bytes, hash) ? [] : [[path, CHANGED]]
    }),
    ...added.map(({ path }): [string, string] => [
      path,
      'is not in its description: it was put in later, or by another program',
    ]),
  ])
}

/** Hashes of other kinds are not checked. */
function fits(bytes: Uint8Array, hash: string): boolean {
  const [, algorithm = '', digest = ''] = /^(sha256|md5):([0-9a-f]+)$/i.exec(hash) ?? []
  if (digest === '') return true
  return createHash(algorithm.toLowerCase()).update(bytes).digest('hex') === digest.toLowerCase()
}
