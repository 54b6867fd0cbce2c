import { captureAll } from '../capture-bytes.ts'
import type { CaptureOptions, CaptureOutcome, Metadata } from '../captured.ts'
import {
  contentType,
  fetchRecord,
  type Exchange,
  type Fetched,
  type Fetcher,
  type Headers,
} from '../fetcher.ts'
import { failed } from '../fetch/fetch-failure.ts'
import { fileError } from '../read-original.ts'
import { recogniseText } from '../recognise.ts'
import { showName } from '../show-name.ts'
import { decodeReadable } from '../text-formats.ts'
import { writeWacz } from '../wacz/write-wacz.ts'
import { gatherResources, PAGE_LIMITS, type Gathered, type PageLimits } from './gather-resources.ts'
import { pageResources, type PageResources } from './page-resources.ts'

export type AddressOptions = CaptureOptions & {
  /** The page alone, without its images and styles. */
  readonly bare?: boolean | undefined
  /** What announced the address says of it: a feed. */
  readonly announced?: Metadata | undefined
  readonly page?: Partial<PageLimits> | undefined
  readonly progress?: ((done: number, of: number) => void) | undefined
}

/**
 * Fetches an address and takes in what comes: a web page with its images and styles as a web archive (WACZ), anything
 * else as it is. What fails is an outcome, not an error.
 */
export async function* captureAddress(
  fetcher: Fetcher,
  address: string,
  options: AddressOptions = {},
): AsyncGenerator<CaptureOutcome> {
  try {
    yield* captureFetched(fetcher, await fetcher.fetch(address), options)
  } catch (error) {
    yield { path: address, error: fileError(address, error) }
  }
}

/** Takes in what an address gave; for a page, what belongs to it is fetched too. */
export async function* captureFetched(
  fetcher: Fetcher,
  fetched: Fetched,
  options: AddressOptions = {},
): AsyncGenerator<CaptureOutcome> {
  const { asked, answer } = fetched
  const { announced } = options
  if (answer.status < 200 || answer.status >= 300) throw notAnswered(fetched)
  if (!isWebPage(fetched))
    return yield* captureAll(asked, { ...bareInput(fetched), announced }, options)
  const { bytes, notes } = await archived(fetcher, fetched, options)
  const input = {
    name: `${nameOf(answer.url)}.wacz`,
    bytes,
    fetched: fetchRecord(fetched),
    announced,
  }
  for await (const outcome of captureAll(asked, input, options)) {
    if (!('captured' in outcome)) yield outcome
    else {
      const captured = { ...outcome.captured, notes: [...notes, ...outcome.captured.notes] }
      yield { path: outcome.path, captured }
    }
  }
}

/** An answer as a document by itself, without what surrounds it. */
export function bareInput(fetched: Fetched) {
  const { mediaType, charset } = contentType(fetched.answer)
  const name = fileName(fetched.answer.url, mediaType)
  return { name, bytes: fetched.content, fetched: fetchRecord(fetched), charset }
}

/** Whether an answer is a web page: as its server says, or as it looks where that says nothing. */
export function isWebPage({ answer, content }: Fetched): boolean {
  const { mediaType } = contentType(answer)
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return content.length > 0
  if (mediaType !== '' && mediaType !== 'application/octet-stream') return false
  const start = Buffer.from(content.subarray(0, 2_000)).toString('latin1')
  return recogniseText(start, '') === 'html'
}

function notAnswered({ asked, answer }: Fetched) {
  const { status, statusText } = answer
  const meaning = MEANINGS[status] ?? ''
  return failed(
    asked,
    `the server answered ${`${status} ${showName(statusText)}`.trim()}${meaning}`,
  )
}

const MEANINGS: Readonly<Record<number, string>> = {
  401: ' (it wants a login: save the page by hand and add the file)',
  403: ' (it does not let this visitor in)',
  404: ' (there is no such page, or no longer)',
  410: ' (the page was taken away)',
  429: ' (it was asked too often: try again later)',
  451: ' (it is withheld for legal reasons: try through a proxy)',
}

async function archived(fetcher: Fetcher, fetched: Fetched, options: AddressOptions) {
  const { answer, content, redirects } = fetched
  const { charset } = contentType(answer)
  const { text } = decodeReadable(content, showName(answer.url), charset)
  const page = pageResources(text, answer.url)
  const limits = { ...PAGE_LIMITS, ...options.page }
  const { kept, notKept } = options.bare
    ? { kept: [], notKept: [] }
    : await gatherResources(fetcher, page, {
        limits,
        ...(options.progress && { progress: options.progress }),
      })
  const ways = kept.flatMap((one): Exchange[] => [...one.redirects, one.answer])
  const bytes = await writeWacz({
    url: answer.url,
    at: answer.at,
    title: page.title,
    exchanges: [...redirects, answer, ...ways],
    about: aboutPage(page, notKept, options.bare === true),
  })
  return { bytes, notes: notesOn(answer.url, page, notKept) }
}

/** What the archive itself says of what it lacks. */
function aboutPage(
  { left, refresh }: PageResources,
  notKept: Gathered['notKept'],
  bare: boolean,
): Headers {
  return [
    ...(bare ? [['images-and-styles', 'not asked for'] as const] : []),
    ...notKept.map(({ url, why }) => ['not-kept', `${url} ${why}`] as const),
    ['scripts-not-fetched', String(left.scripts)],
    ['frames-not-fetched', String(left.frames)],
    ['recordings-not-fetched', String(left.recordings)],
    ...(refresh === undefined ? [] : [['refresh-not-followed', refresh] as const]),
  ]
}

const NAMED = 3

function notesOn(url: string, { left, refresh }: PageResources, notKept: Gathered['notKept']) {
  const shown = showName(url)
  const notes: string[] = []
  if (notKept.length > 0) {
    const some = notKept.slice(0, NAMED).map(({ url: one, why }) => `${showName(one)} (${why})`)
    const more = notKept.length > NAMED ? `; and ${notKept.length - NAMED} more` : ''
    notes.push(
      `${shown}: ${notKept.length} of its images and styles could not be kept: ${some.join('; ')}${more}. The archive names them all`,
    )
  }
  if (left.frames + left.recordings > 0)
    notes.push(
      `${shown}: ${left.frames} frames and ${left.recordings} recordings in it were not fetched: add their addresses, or save them, where they matter`,
    )
  if (refresh !== undefined)
    notes.push(
      `${shown} sends its readers on to ${showName(refresh)}: add that address if it is the one you mean`,
    )
  return notes
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/csv': 'csv',
}

/** A file's name for what an address gave: the last part of its path, with an ending that says what it is. */
function fileName(url: string, mediaType: string): string {
  const last = decoded(new URL(url).pathname.split('/').at(-1) ?? '')
  const extension = EXTENSIONS[mediaType]
  const name = last === '' ? nameOf(url) : last
  return extension === undefined || /\.[a-z0-9]{1,5}$/i.test(name) ? name : `${name}.${extension}`
}

/** "courier.example-news-march" for https://www.courier.example/news/march.html. */
function nameOf(url: string): string {
  const { hostname, pathname, search } = new URL(url)
  const path = decoded(pathname).replace(/\.(?:x?html?|php|aspx?)$/i, '')
  const words = `${hostname.replace(/^www\./, '')}${path}${decoded(search)}`
  return words
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 120)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}
