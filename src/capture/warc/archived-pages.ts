import type { FetchRecord } from '../../codebook/index.ts'
import type { LostMember, Member, ParseContext, Parsed } from '../apart/format.ts'
import { layOut, type Extract, type Piece } from '../extract.ts'
import { contentType, header } from '../fetcher.ts'
import { UnpacksTooFar } from '../fetch/unpack-body.ts'
import { extractHtml } from '../html/extract-html.ts'
import { printBytes } from '../limits.ts'
import { showName } from '../show-name.ts'
import { decodeReadable } from '../text-formats.ts'
import { archivedContent } from './http-message.ts'
import { isPage, type WarcAnswer } from './read-warc.ts'

/** A page that an archive lists: its address, and when it was visited where that is said. */
export type ListedPage = { readonly url: string; readonly at: string | undefined }

/** A page as it was archived: its bytes unpacked, and how it had come. */
export type ArchivedPage = {
  readonly path: string
  readonly url: string
  readonly date: string
  readonly mediaType: string
  readonly charset: string | undefined
  readonly bytes: Uint8Array
  readonly fetched: FetchRecord | undefined
  /** What is doubtful of the file that it lay in. */
  readonly doubt: string | undefined
}

export type FoundPages = {
  readonly pages: readonly ArchivedPage[]
  readonly lost: readonly LostMember[]
}

/** The pages of an archive: those that it lists, or every web page and PDF in it where it lists none. */
export async function findPages(
  answers: readonly WarcAnswer[],
  listed: readonly ListedPage[],
  limit: number,
): Promise<FoundPages> {
  const pages: ArchivedPage[] = []
  const lost: LostMember[] = []
  const seen = new Set<string>()
  for (const { url, answer } of listed.length > 0 ? wanted(answers, listed) : all(answers)) {
    const path = `${stamp(answer?.date ?? '')}/${answer?.url ?? url}`
    if (seen.has(path)) continue
    seen.add(path)
    const found =
      answer === undefined
        ? 'its record is not in the archive'
        : await pageOf(answers, { path, answer, limit })
    if (typeof found === 'string')
      lost.push({ path: answer === undefined ? url : path, why: found })
    else pages.push(found)
  }
  return { pages, lost }
}

type Wanted = { readonly url: string; readonly answer: WarcAnswer | undefined }

const all = (answers: readonly WarcAnswer[]): Wanted[] =>
  answers.filter(isPage).map(answer => ({ url: answer.url, answer }))

/** For each listed page the answer nearest to its time, at the end of its redirects. */
function wanted(answers: readonly WarcAnswer[], listed: readonly ListedPage[]): Wanted[] {
  const byUrl = new Map<string, WarcAnswer[]>()
  for (const answer of answers) {
    const key = bare(answer.url)
    byUrl.set(key, [...(byUrl.get(key) ?? []), answer])
  }
  const nearest = (url: string, at: string | undefined) =>
    (byUrl.get(bare(url)) ?? []).toSorted((a, b) => distance(a.date, at) - distance(b.date, at))[0]
  return listed.map(({ url, at }) => {
    let answer = nearest(url, at)
    for (let hop = 0; answer && hop < 10; hop += 1) {
      const to = header(answer, 'location')
      if (answer.status < 300 || answer.status >= 400 || to === undefined) break
      answer = URL.canParse(to, answer.url) ? nearest(new URL(to, answer.url).href, at) : undefined
    }
    return { url, answer }
  })
}

const bare = (url: string) => url.replace(/#.*$/, '')
const distance = (a: string, b: string | undefined) =>
  b === undefined ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) || 0
const stamp = (date: string) => date.replace(/\D/g, '').slice(0, 14).padEnd(14, '0')

async function pageOf(
  answers: readonly WarcAnswer[],
  { path, answer, limit }: { path: string; answer: WarcAnswer; limit: number },
): Promise<ArchivedPage | string> {
  if (answer.status !== 200) return `the server had answered ${answer.status}`
  if (answer.broken !== undefined) return answer.broken
  const kept = answer.repeats ? original(answers, answer) : answer
  if (kept?.body === undefined)
    return answer.repeats
      ? 'its record refers to an earlier one, which is not in the archive'
      : `it is ${contentType(answer).mediaType || 'of no named type'}, not a page`
  try {
    const { url, date } = answer
    return {
      path,
      url,
      date,
      ...contentType(kept),
      bytes: await archivedContent({ ...kept, body: kept.body }, limit),
      fetched: fetchRecord(answer),
      doubt: answer.doubt ?? kept.doubt,
    }
  } catch (error) {
    if (error instanceof UnpacksTooFar) return `it unpacks to more than ${printBytes(limit)}`
    if (error instanceof Error) return error.message
    throw error
  }
}

/** The record that a repeated one refers to: the same bytes by their digest, else the address that it names. */
function original(answers: readonly WarcAnswer[], repeated: WarcAnswer): WarcAnswer | undefined {
  const whole = answers.filter(one => !one.repeats && one.body !== undefined)
  return (
    whole.find(one => one.payload !== undefined && one.payload === repeated.payload) ??
    whole.find(one => one.url === repeated.refersTo)
  )
}

/** Undefined where the archive does not say when. */
function fetchRecord({ url, date, status, headers }: WarcAnswer): FetchRecord | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(date) || Number.isNaN(Date.parse(date)))
    return undefined
  // What archivers cannot keep as it was, they keep under another name.
  const asSent = headers.map(
    ([name, value]) => [name.replace(/^x-(?:archive-)?orig-/, ''), value] as const,
  )
  return { asked: url, url, redirects: [], at: date, status, headers: asSent }
}

/**
 * An archive of one web page reads as that page; one of several is kept with a list of them, each a document of its own.
 */
export function archiveText(
  { pages, lost }: FoundPages,
  context: ParseContext,
  notes: readonly string[],
): Parsed {
  const [page, ...others] = pages
  if (page && others.length === 0 && isWebPage(page))
    return { ...onePage(page, context, notes), lost, fetched: page.fetched }
  return {
    ...pageList(context.name, pages),
    notes,
    members: pages.map(memberOf),
    lost,
    language: 'zxx',
  }
}

const isWebPage = ({ mediaType }: ArchivedPage) => /html/.test(mediaType)

function onePage(
  { url, bytes, charset }: ArchivedPage,
  { name, title, limits }: ParseContext,
  notes: readonly string[],
): Extract {
  const shown = showName(name)
  const { text, note } = decodeReadable(bytes, shown, charset)
  const extract = extractHtml(text, { name: shown, title, limits, base: url })
  const wordless = /[\p{L}\p{N}]/u.test(extract.text)
    ? []
    : [
        `${shown} shows no words without running its scripts, which Vigil does not: save it by hand in a browser too`,
      ]
  const read = note === undefined ? [] : [`${shown} ${note}`]
  return { ...extract, notes: [...notes, ...wordless, ...read, ...extract.notes] }
}

function pageList(name: string, pages: readonly ArchivedPage[]) {
  const rows = pages.map(({ url, date, mediaType, bytes }) => [
    showName(url),
    date,
    mediaType,
    printBytes(bytes.length),
  ])
  const cells = [['Address', 'Taken', 'Type', 'Size'], ...rows].flatMap((row, at) =>
    row.map((text): Piece => ({ kind: 'cell', text, row: at })),
  )
  return { ...layOut([{ kind: 'title', text: showName(name) }, ...cells]), metadata: {} }
}

function memberOf({ path, bytes, charset, fetched, doubt }: ArchivedPage): Member {
  return { path, bytes, charset, fetched, remarks: doubt === undefined ? [] : [doubt] }
}
