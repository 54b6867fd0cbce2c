import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { decode } from '../decode.ts'
import { extractHtml } from '../html/extract-html.ts'
import { declaredEncoding } from '../recognise.ts'
import { savedPictures } from './saved-pictures.ts'
import { decodedBody, mimeParts, partOf, type MimePart } from './mime-parts.ts'

/** A web page that a browser saved in one file: read like the page itself. */
export const mhtml: Format = {
  mediaType: 'multipart/related',
  extractor: 'mhtml/1',
  parse: parseMhtml,
}

async function parseMhtml(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const { headers } = partOf(bytes)
  const parts = mimeParts(bytes)
  const pages = parts.filter(({ headers: own }) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(own.get('content-type') ?? ''),
  )
  const page = pages.find(part => isStart(part, headers)) ?? pages[0]
  if (page === undefined)
    throw new VigilError(
      'input-unreadable',
      `${context.name} is a saved web page without a page in it. Nothing was stored. Save the page again.`,
    )
  const html = await htmlOf(page, context.name)
  const extract = extractHtml(html, context)
  const address =
    webAddress(headers.get('snapshot-content-location')) ?? webAddress(locationOf(page))
  const url = extract.metadata.url ?? (address && { value: address, from: 'Content-Location' })
  const saved = headers.get('date')
  const pictures = await savedPictures(parts)
  return {
    ...extract,
    members: pictures.members,
    metadata: { ...extract.metadata, ...(url && { url }) },
    notes: [
      ...(saved === undefined ? [] : [`the page was saved ${saved}`]),
      ...(pages.length > 1 ? [framesNote(pages.length - 1)] : []),
      ...pictures.notes,
      ...extract.notes,
    ],
  }
}

/** The page itself is named by `start`, or by the address of the whole; else it is the first. */
function isStart({ headers }: MimePart, whole: MimePart['headers']): boolean {
  const start = /\bstart\s*=\s*"?([^";\s]+)/i.exec(whole.get('content-type') ?? '')?.[1]
  const snapshot = whole.get('snapshot-content-location')
  return (
    (start !== undefined && headers.get('content-id') === start) ||
    (snapshot !== undefined && headers.get('content-location') === snapshot)
  )
}

const locationOf = ({ headers }: MimePart) => headers.get('content-location')

function webAddress(location: string | undefined): string | undefined {
  return location !== undefined && /^https?:\/\/[^/\s]/i.test(location) && URL.canParse(location)
    ? location
    : undefined
}

async function htmlOf(page: MimePart, name: string): Promise<string> {
  const bytes = await decodedBody(page)
  const charset = /\bcharset\s*=\s*"?([\w.:-]+)/i.exec(page.headers.get('content-type') ?? '')?.[1]
  return decode({ bytes, name, declared: charset ?? declaredEncoding(bytes) }).text
}

const framesNote = (frames: number) =>
  `${frames} other page${frames === 1 ? '' : 's'} in the file (frames, mostly advertisements) were not read; the original keeps them`
