import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import type { Metadata } from '../captured.ts'
import { decode } from '../decode.ts'
import { layOut, type Piece } from '../extract.ts'
import { cleanWords } from '../html/clean-words.ts'
import { parseComponents, type Component } from './content-lines.ts'
import { dayOf, whenOf } from './when.ts'

/** A calendar or an invitation: each entry with when, where, who asks whom, and what is said of it. */
export const ics: Format = { mediaType: 'text/calendar', extractor: 'ics/1', parse: parseIcs }

const ENTRIES: Readonly<Record<string, string>> = {
  VEVENT: 'event',
  VTODO: 'task',
  VJOURNAL: 'note',
}
const MOST_ENTRIES = 10_000
const MOST_PEOPLE = 500

function parseIcs(bytes: Uint8Array, { name }: ParseContext): Parsed {
  const { text: source, note } = decode({ bytes, name })
  const calendars = parseComponents(source)
  const all = calendars
    .flatMap(one => [one, ...one.components])
    .filter(one => Object.hasOwn(ENTRIES, one.name))
  if (all.length === 0)
    throw new VigilError(
      'input-unreadable',
      `${name} is a calendar without an event, a task or a note. Nothing was stored.`,
    )
  const entries = all.slice(0, MOST_ENTRIES)
  const [calendar] = calendars
  const [only, other] = entries
  const single = other ? undefined : only
  const called = single ? valueOf(single, 'SUMMARY') : calendar && valueOf(calendar, 'X-WR-CALNAME')
  const metadata = metadataOf(called, single, calendar)
  const pieces: Piece[] = [
    ...(called ? [{ kind: 'title', text: called } as const] : []),
    ...entries.flatMap(entry => entryPieces(entry, entry === single)),
  ]
  return {
    ...layOut(pieces),
    metadata,
    notes: [
      ...(note === undefined ? [] : [`${name} ${note}`]),
      ...(single ? [] : [`the calendar holds ${all.length} entries`]),
      ...(all.length > entries.length
        ? [`only the first ${MOST_ENTRIES} were read; the original keeps all`]
        : []),
    ],
  }
}

function metadataOf(
  title: string | undefined,
  single: Component | undefined,
  calendar: Component | undefined,
): Metadata {
  const author = single && personOf(single, 'ORGANIZER')
  // An invitation says when it was sent; of a calendar that is when it was written out.
  const isSent = calendar?.lines.some(({ name }) => name === 'METHOD') ?? false
  const stamp = single?.lines.find(({ name }) => name === 'DTSTAMP')
  const sent = isSent ? dayOf(stamp) : undefined
  const said = (value: string | undefined, from: string) => value && { value, from }
  return Object.fromEntries(
    Object.entries({
      title: said(title, single ? 'SUMMARY' : 'the name of the calendar'),
      author: said(author, 'ORGANIZER'),
      published: said(sent, `DTSTAMP “${stamp?.value.trim()}”`),
    }).filter(([, value]) => value),
  )
}

function entryPieces(entry: Component, isTitled: boolean): Piece[] {
  const uid = valueOf(entry, 'UID')
  const at = uid ? { message: uid } : undefined
  const line = (label: string, value: string | undefined): Piece[] =>
    value ? [{ kind: 'preformatted', text: `${label}: ${value}`, at }] : []
  const summary = valueOf(entry, 'SUMMARY') ?? `[${ENTRIES[entry.name] ?? ''} without a title]`
  const invited = entry.lines
    .filter(({ name }) => name === 'ATTENDEE')
    .slice(0, MOST_PEOPLE)
    .map(personIn)
  return [
    ...(isTitled ? [] : [{ kind: 'heading', level: 2, text: summary, at } as const]),
    ...line('When', whenOf(entry)),
    ...line('Repeats', valueOf(entry, 'RRULE')),
    ...line('Where', valueOf(entry, 'LOCATION')),
    ...line('Invited by', personOf(entry, 'ORGANIZER')),
    ...line('Invited', invited.filter(Boolean).join('; ')),
    ...line('State', valueOf(entry, 'STATUS')?.toLowerCase()),
    ...line('Address', valueOf(entry, 'URL')),
    ...wordsOf(entry).map((text): Piece => ({ kind: 'paragraph', text, at })),
  ]
}

/** What is said of an entry, by paragraphs; some programs write it as HTML. */
function wordsOf(entry: Component): string[] {
  return entry.lines
    .filter(({ name }) => name === 'DESCRIPTION' || name === 'COMMENT')
    .flatMap(({ value }) => unescaped(value).split(/\n+/))
    .map(words => cleanWords(words.replace(/<br\s*\/?>|<\/?[a-z][^<>]{0,500}>/gi, ' ')))
    .filter(words => words !== '')
}

function valueOf(component: Component, name: string): string | undefined {
  const found = component.lines.find(line => line.name === name)
  return (
    found && (cleanWords(unescaped(found.value)).replace(/\n/g, ' ').slice(0, 1000) || undefined)
  )
}

const personOf = (component: Component, name: string): string | undefined => {
  const found = component.lines.find(line => line.name === name)
  return found && personIn(found)
}

/** "Ina Varro <ina@harbour.example>" */
function personIn({ value, parameters }: Component['lines'][number]): string | undefined {
  const name = cleanWords(parameters.get('CN') ?? '')
  const address = cleanWords(value.replace(/^mailto:/i, ''))
  if (name === '' || name === address) return address || undefined
  return address === '' ? name : `${name} <${address}>`
}

const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
