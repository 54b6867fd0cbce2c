import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { cleanWords } from '../html/clean-words.ts'
import { styleResources } from './style-resources.ts'

/** What a page shows beside its words, by whole addresses; each once, in the order of the page. */
export type PageResources = {
  readonly title: string
  readonly styles: readonly string[]
  readonly images: readonly string[]
  /** How many scripts, frames, recordings it has, which are not fetched. */
  readonly left: { readonly scripts: number; readonly frames: number; readonly recordings: number }
  /** Where the page sends its readers on by itself. */
  readonly refresh: string | undefined
}

const WANTED = new Set(
  'src srcset href xlink:href rel style poster background data-src data-srcset content http-equiv type'.split(
    ' ',
  ),
)
/** Longer values hold their data themselves. */
const LONGEST = 8_000

type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** Finds what a page needs to be looked at as it was. Nothing of it is run, and only http and https are followed. */
export function pageResources(html: string, address: string): PageResources {
  const gathered = gatherer(address)
  let tag = { name: '', attributes: {} as Record<string, string> }
  let attribute = ''
  let value = ''
  let inside = ''
  const open = () => {
    inside = tag.name
    gathered.tag(tag)
  }
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => gathered.text(inside, html.slice(start, end)),
    ontextentity: code => gathered.text(inside, String.fromCodePoint(code)),
    onopentagname(start, end) {
      tag = { name: html.slice(start, end).toLowerCase(), attributes: {} }
    },
    onattribname(start, end) {
      attribute = end - start > 40 ? '' : html.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata(start, end) {
      if (WANTED.has(attribute) && value.length <= LONGEST)
        value += html.slice(start, Math.min(end, start + LONGEST + 1))
    },
    onattribentity(code) {
      if (WANTED.has(attribute)) value += String.fromCodePoint(code)
    },
    onattribend(quote) {
      if (!WANTED.has(attribute) || attribute in tag.attributes || value.length > LONGEST) return
      tag.attributes[attribute] = quote === QuoteType.NoValue ? '' : value.trim()
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag: () => {
      inside = ''
    },
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
    isInForeignContext: () => false,
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  return gathered.resources()
}

const nothing = () => undefined

function gatherer(address: string) {
  const styles = new Set<string>()
  const images = new Set<string>()
  const left = { scripts: 0, frames: 0, recordings: 0 }
  let base: string | undefined
  let title = ''
  let refresh: string | undefined
  const whole = (written: string) => webAddress(written, base ?? address)
  const add = (to: Set<string>, written: string | undefined) => {
    const url = written === undefined ? undefined : whole(written)
    if (url !== undefined) to.add(url)
  }
  const addStyle = (css: string) => {
    const found = styleResources(css)
    for (const written of found.styles) add(styles, written)
    for (const written of found.images) add(images, written)
  }
  const TAGS: Readonly<Record<string, (attributes: Tag['attributes']) => void>> = {
    base: ({ href }) => (base ??= href === undefined ? undefined : webAddress(href, address)),
    link: ({ rel = '', href }) => {
      if (/(?:^|\s)stylesheet(?:\s|$)/i.test(rel)) add(styles, href)
      else if (/(?:^|\s)(?:icon|apple-touch-icon)(?:\s|$)/i.test(rel)) add(images, href)
    },
    script: ({ src }) => void (left.scripts += src === undefined ? 0 : 1),
    iframe: ({ src }) => void (left.frames += src === undefined ? 0 : 1),
    frame: ({ src }) => void (left.frames += src === undefined ? 0 : 1),
    video: ({ poster }) => {
      left.recordings += 1
      add(images, poster)
    },
    audio: () => void (left.recordings += 1),
    meta: ({ 'http-equiv': equiv = '', content = '' }) => {
      const to = /^\s*\d[\d.]*\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content)?.[1]
      if (equiv.toLowerCase() === 'refresh' && to !== undefined) refresh ??= whole(to.trim())
    },
    image: ({ href, 'xlink:href': link }) => add(images, href ?? link),
  }
  const addPictures = ({ name, attributes }: Tag) => {
    if (name === 'img' || name === 'input') {
      add(images, attributes.src)
      add(images, attributes['data-src'])
    }
    if (name === 'img' || name === 'source')
      for (const set of [attributes.srcset, attributes['data-srcset']])
        for (const one of candidates(set ?? '')) add(images, one)
    add(images, attributes.background)
  }
  return {
    tag(tag: Tag) {
      TAGS[tag.name]?.(tag.attributes)
      addPictures(tag)
      if (tag.attributes.style?.includes('url(')) addStyle(tag.attributes.style)
    },
    text(inside: string, words: string) {
      if (inside === 'style') addStyle(words)
      else if (inside === 'title' && title.length < 1_000) title += words
    },
    resources: (): PageResources => ({
      title: cleanWords(title).replace(/\s+/g, ' '),
      styles: [...styles],
      images: [...images],
      left,
      refresh,
    }),
  }
}

/** A whole address for the web without its fragment; undefined for what is none, or holds its data itself. */
export function webAddress(written: string, base: string): string | undefined {
  if (written === '' || written.length > LONGEST || !URL.canParse(written, base)) return undefined
  const url = new URL(written, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  url.hash = ''
  return url.href
}

/** The addresses of a srcset: "a.jpg 1x, b.jpg 2x". */
function candidates(set: string): string[] {
  return [...set.matchAll(/([^\s,]\S{0,2000})(?:\s[^,]{0,40})?(?:,|$)/g)].map(([, url = '']) =>
    url.replace(/,+$/, ''),
  )
}
