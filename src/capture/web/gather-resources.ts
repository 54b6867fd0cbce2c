import { VigilError } from '../../codebook/index.ts'
import { contentType, type Fetched, type Fetcher } from '../fetcher.ts'
import { webAddress, type PageResources } from './page-resources.ts'
import { styleResources } from './style-resources.ts'

/** How much is fetched for the sake of how one page looks. */
export type PageLimits = {
  /** Images, styles and fonts. */
  readonly resources: number
  /** Bytes of one of them, and of all together. */
  readonly each: number
  readonly all: number
  /** Milliseconds for each, and for all together. */
  readonly time: number
  readonly allTime: number
}

const MEBIBYTE = 1024 * 1024

export const PAGE_LIMITS: PageLimits = {
  resources: 250,
  each: 16 * MEBIBYTE,
  all: 48 * MEBIBYTE,
  time: 30_000,
  allTime: 120_000,
}

/** What was not kept of how a page looks, and why. */
export type NotKept = { readonly url: string; readonly why: string }

export type Gathered = {
  readonly kept: readonly Fetched[]
  readonly notKept: readonly NotKept[]
}

/** How many are fetched at once. */
const AT_ONCE = 6
/** A style may ask for a style may ask for a style. */
const DEPTH = 3
/** Characters of a style in which addresses are looked for. */
const LONGEST_STYLE = 2 * MEBIBYTE

type Wanted = { readonly url: string; readonly kind: 'image' | 'style'; readonly depth: number }

/** Fetches the images, styles and fonts of a page, and what the styles ask for; what fails is told, and the rest goes on. */
export async function gatherResources(
  fetcher: Fetcher,
  page: PageResources,
  options: { readonly limits: PageLimits; readonly progress?: (done: number, of: number) => void },
): Promise<Gathered> {
  const { limits, progress } = options
  const waiting: Wanted[] = []
  const known = new Set<string>()
  const kept: Fetched[] = []
  const notKept: NotKept[] = []
  const end = performance.now() + limits.allTime
  let bytes = 0
  const want = (urls: readonly string[], kind: Wanted['kind'], depth: number) => {
    for (const url of urls) {
      if (known.has(url)) continue
      known.add(url)
      if (known.size > limits.resources)
        notKept.push({ url, why: `the page has more than ${limits.resources} images and styles` })
      else waiting.push({ url, kind, depth })
    }
  }
  const fetchOne = async ({ url, kind, depth }: Wanted) => {
    const time = Math.min(limits.time, end - performance.now())
    const room = Math.min(limits.each, limits.all - bytes)
    if (time <= 0) return notKept.push({ url, why: 'the time for one page was over' })
    if (room <= 0) return notKept.push({ url, why: 'the room for one page was full' })
    try {
      const fetched = await fetcher.fetch(url, { accept: kind, bytes: room, time })
      bytes += fetched.answer.body.length
      kept.push(fetched)
      if (fetched.answer.status >= 300)
        notKept.push({ url, why: `the server answered ${fetched.answer.status}` })
      else if (kind === 'style' && depth < DEPTH) {
        const found = resourcesOfStyle(fetched)
        want(found.styles, 'style', depth + 1)
        want(found.images, 'image', depth + 1)
      }
    } catch (error) {
      if (!(error instanceof VigilError)) throw error
      notKept.push({ url, why: error.message })
    }
  }
  want(page.styles, 'style', 0)
  want(page.images, 'image', 0)
  let done = 0
  while (waiting.length > 0) {
    const some = waiting.splice(0, AT_ONCE)
    await Promise.all(some.map(fetchOne))
    done += some.length
    progress?.(done, done + waiting.length)
  }
  return { kept, notKept }
}

function resourcesOfStyle({ answer, content }: Fetched) {
  const { mediaType } = contentType(answer)
  if (mediaType !== '' && !mediaType.includes('css')) return { styles: [], images: [] }
  const found = styleResources(new TextDecoder().decode(content.subarray(0, LONGEST_STYLE)))
  const whole = (urls: readonly string[]) =>
    urls.flatMap(written => webAddress(written, answer.url) ?? [])
  return { styles: whole(found.styles), images: whole(found.images) }
}
