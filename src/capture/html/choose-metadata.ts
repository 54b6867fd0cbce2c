import type { Metadata, Stated } from '../captured.ts'
import { languageTag } from '../language-tag.ts'
import { parsePageDate } from '../page-date.ts'
import { isPerson, type Statements } from './page-metadata.ts'

/** What the text itself shows: its title, and a line with nothing but the date. */
export type Shown = { readonly title: string | undefined; readonly dateline: string | undefined }

/** Chooses, for each field, the first statement that holds water. */
export function chooseMetadata(said: Statements, shown: Shown, base?: string): Metadata {
  const publisher = said.publisher.find(({ value }) => value.length < 200)
  const url = said.url.flatMap(({ value, from }) => {
    const whole = wholeAddress(value, base)
    return whole === undefined ? [] : [{ value: whole, from }]
  })[0]
  const dated = (statements: readonly Stated[]) =>
    statements.flatMap(({ value, from }) => {
      const day = parsePageDate(sinceEpoch(value))
      return day === undefined || day === NO_DAY
        ? []
        : [{ value: day, from: day === value ? from : `${from} “${value}”` }]
    })[0]
  const line = shown.dateline === undefined ? [] : [{ value: shown.dateline, from: 'the line' }]
  const published = dated([...said.published, ...line]) ?? dayOfAddress(url)
  const title =
    shown.title === undefined
      ? said.title
          .map(stated => withoutSite(stated, publisher?.value))
          .find(({ value }) => value !== '')
      : { value: shown.title, from: 'the heading of the page' }
  const author = said.author.find(({ value }) => isPerson(value) && value.length < 200)
  const modified = dated(said.modified)
  const language = said.language.flatMap(({ value, from }) => {
    const tag = languageTag(value)
    return tag === undefined ? [] : [{ value: tag, from }]
  })[0]
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(url && { url }),
    ...(language && { language }),
  }
}

/** What programs write where nobody gave a day: the beginning of their count. */
const NO_DAY = '1970-01-01'

const DAY = 86_400_000
/** Where a day is stated for programs to read; lines that are shown may be of anything. */
const STATED = /^(?:JSON-LD|itemprop|RDFa|<meta>)/

/** Says where a page states days of publication that lie further apart than time zones. */
export function dayNotes({ published }: Statements): string[] {
  const days = new Map<string, string>()
  for (const { value, from } of published) {
    const day = STATED.test(from) ? parsePageDate(sinceEpoch(value)) : undefined
    if (day?.length === 10 && day !== NO_DAY && !days.has(day)) days.set(day, from)
  }
  const [first = '', ...others] = [...days.keys()]
  const far = others.filter(day => Math.abs(Date.parse(day) - Date.parse(first)) > DAY)
  if (far.length === 0) return []
  const told = [first, ...far].map(day => `${day} (${days.get(day)})`)
  return [
    `the page states more than one day of publication: ${told.join(', ')}; the first was taken, a sidecar with “published” outweighs it`,
  ]
}

/** Some publishers count the seconds or milliseconds since 1970, in UTC. */
const sinceEpoch = (value: string) =>
  /^1\d{9}(?:\d{3})?$/.test(value) ? new Date(Number(value.padEnd(13, '0'))).toISOString() : value

/** An address as it stands where it is whole, else led on from where the page was fetched. */
function wholeAddress(value: string, base: string | undefined): string | undefined {
  if (/^https?:\/\/[^/\s]+/i.test(value) && URL.canParse(value)) return value
  if (value === '' || base === undefined || !URL.canParse(value, base)) return undefined
  const { href } = new URL(value, base)
  return /^https?:/.test(href) ? href : undefined
}

/** "/2024/08/08/" in the address is the day a blog published. */
function dayOfAddress(url: Stated | undefined): Stated | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(url?.value ?? '') ?? []
  const value = year === undefined ? undefined : parsePageDate(`${year}-${month}-${day}`)
  return value === undefined ? undefined : { value, from: 'the day in its address' }
}

/** "Headline | Site" and "Headline – Site" without the site's name. */
function withoutSite({ value, from }: Stated, publisher: string | undefined): Stated {
  const parts = value.split(/\s+[|–—»:·-]\s+/)
  const last = parts.at(-1)
  if (parts.length < 2 || last === undefined) return { value, from }
  const isSite = publisher !== undefined && last.toLowerCase() === publisher.toLowerCase()
  const cut = isSite || (/\s[|»]\s/.test(value) && last.length < 40)
  return cut
    ? { value: value.slice(0, value.lastIndexOf(last)).replace(/\s+[|–—»:·-]\s+$/, ''), from }
    : { value, from }
}
