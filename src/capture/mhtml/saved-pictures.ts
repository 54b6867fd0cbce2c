import type { Member } from '../apart/format.ts'
import { freeName } from '../mail/attachments.ts'
import { showName } from '../show-name.ts'
import { decodedBody, type MimePart } from './mime-parts.ts'

/** Pictures made of dots, and how their names end. */
const PICTURES: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
}
/** Bytes below which a picture is a sign, a line or a counter. */
const SMALL = 4096
const MOST = 100
const WEB = /^https?:\/\//i

/** The pictures that were saved with a page, each once: photographs and documents shown there are evidence too. */
export async function savedPictures(
  parts: readonly MimePart[],
): Promise<{ readonly members: readonly Member[]; readonly notes: readonly string[] }> {
  const pictures = parts.filter(part => endingOf(part) !== undefined)
  const members: Member[] = []
  const taken = new Set<string>()
  const seen = new Set<string>()
  for (const part of pictures) {
    const location = part.headers.get('content-location') ?? ''
    if (members.length >= MOST || (location !== '' && seen.has(location))) continue
    seen.add(location)
    const bytes = await decodedBody(part)
    if (bytes.length < SMALL) continue
    const path = freeName(nameOf(location, endingOf(part) ?? '', members.length + 1), taken)
    const url = WEB.test(location) && URL.canParse(location) ? location : undefined
    members.push({
      path,
      bytes,
      ...(url && { metadata: { url: { value: url, from: 'Content-Location' } } }),
    })
  }
  const left = pictures.length - members.length
  return {
    members,
    notes:
      left > 0
        ? [
            `${left} pictures in the file are small, there twice or more than ${MOST}: they were not taken out; the original keeps them`,
          ]
        : [],
  }
}

const endingOf = ({ headers }: MimePart): string | undefined =>
  PICTURES[(headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '']

/** The last part of its address, as a name that leads nowhere. */
function nameOf(location: string, ending: string, number: number): string {
  const last =
    WEB.test(location) && URL.canParse(location)
      ? (new URL(location).pathname.split('/').at(-1) ?? '')
      : ''
  const name = showName(last).trim().slice(0, 100)
  if (name === '' || /^\.+$/.test(name)) return `picture-${number}.${ending}`
  return /\.(?:jpe?g|png|gif|webp|avif)$/i.test(name) ? name : `${name}.${ending}`
}
