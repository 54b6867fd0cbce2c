import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { layOut, type Piece } from '../extract.ts'
import { imageSize } from './image-size.ts'
import { readEmbedded, type Embedded } from './embedded.ts'
import { readIptc, type Iptc } from './iptc.ts'
import { imageComments } from './comments.ts'
import { pngTexts, type PngTexts } from './png-texts.ts'

/** An image: what its caption, headline and place say; the picture itself has no words. */
const image = (mediaType: string, readable: boolean): Format => ({
  mediaType,
  extractor: 'image/2',
  wordless: true,
  parse: (bytes, context) => parseImage(bytes, context, readable),
})

export const jpeg = image('image/jpeg', true)
export const png = image('image/png', true)
export const webp = image('image/webp', true)
export const tiff = image('image/tiff', true)
export const gif = image('image/gif', false)
export const bmp = image('image/bmp', true)
/** Programs that read letters off pictures do not open HEIC and AVIF. */
export const heic = image('image/heic', false)
export const avif = image('image/avif', false)

async function parseImage(
  bytes: Uint8Array,
  context: ParseContext,
  readable: boolean,
): Promise<Parsed> {
  const iptc = readIptc(bytes)
  const embedded = await readEmbedded(bytes)
  const size = imageSize(bytes)
  const texts = pngTexts(bytes)
  const said = sayings({ iptc, embedded, texts, comments: imageComments(bytes) })
  const at = { image: context.name }
  const pieces: Piece[] = [
    ...(said.headline ? [{ kind: 'title' as const, text: said.headline, at }] : []),
    ...said.captions.map(text => ({ kind: 'caption' as const, text, at })),
    ...(said.place ? [{ kind: 'caption' as const, text: said.place, at }] : []),
  ]
  const scan =
    readable && context.scans ? [{ ...(size ?? { width: 0, height: 0 }), image: bytes }] : []
  return {
    ...layOut(pieces),
    metadata: {
      ...(said.headline && { title: { value: said.headline, from: 'the headline in the image' } }),
      ...(said.author && { author: { value: said.author, from: 'the byline in the image' } }),
      ...(said.publisher && {
        publisher: { value: said.publisher, from: 'the credit in the image' },
      }),
    },
    scans: scan,
    notes: [
      size
        ? `an image of ${size.width} × ${size.height} pixels`
        : 'an image whose size could not be read',
      ...(embedded === undefined
        ? ['what its EXIF and XMP say is damaged and could not be read']
        : []),
      ...(said.taken
        ? [
            `taken ${said.taken} by the clock of the camera; that is not taken as the day of publication`,
          ]
        : []),
      ...(said.copyright ? [`copyright as the image states it: ${said.copyright}`] : []),
      ...(embedded?.located
        ? [
            'the file holds the coordinates of where it was taken; they are not in the text: take them out of any copy that leaves your hands',
          ]
        : []),
    ],
  }
}

/** What cameras and programs write where a caption should stand. */
const NO_CAPTION =
  /^(?:OLYMPUS DIGITAL CAMERA|SONY DSC|MINOLTA DIGITAL CAMERA|KODAK Digital Still Camera|SAMSUNG(?: CAMERA PICTURES)?|DCIM\S*|IMG_\S*|Screenshot|Created with.*|default|untitled)$/i

type Sources = {
  readonly iptc: Iptc
  readonly embedded: Embedded | undefined
  readonly texts: PngTexts
  readonly comments: readonly string[]
}

const isCaption = (text: string | undefined): text is string =>
  text !== undefined && /\p{L}/u.test(text) && !NO_CAPTION.test(text)

function sayings({ iptc, embedded, texts, comments }: Sources) {
  const get = (block: string, field: string) => embedded?.get(block, field)
  const all = (block: string, field: string) => embedded?.all(block, field) ?? []
  const captions = [
    iptc.caption,
    ...all('dc', 'description'),
    ...all('Iptc4xmpCore', 'AltTextAccessibility'),
    ...all('Iptc4xmpCore', 'ExtDescrAccessibility'),
    get('ifd0', 'ImageDescription'),
    get('ifd0', 'XPSubject'),
    get('ifd0', 'XPComment'),
    get('comment', 'user'),
    texts.get('Description'),
    texts.get('Comment'),
    ...comments,
  ].filter(isCaption)
  const headline =
    iptc.headline ??
    get('photoshop', 'Headline') ??
    [get('dc', 'title'), get('ifd0', 'XPTitle'), texts.get('Title')].find(isCaption)
  const place = [
    iptc.sublocation ?? get('Iptc4xmpCore', 'Location'),
    iptc.city ?? get('photoshop', 'City'),
    iptc.state ?? get('photoshop', 'State'),
    iptc.country ?? get('photoshop', 'Country'),
  ].filter(Boolean)
  return {
    headline: headline && captions.includes(headline) ? undefined : headline,
    captions: [...new Set(captions)],
    place: place.length > 0 ? place.join(', ') : undefined,
    author: iptc.byline ?? get('dc', 'creator') ?? get('ifd0', 'Artist') ?? texts.get('Author'),
    publisher:
      iptc.credit ?? get('photoshop', 'Credit') ?? iptc.source ?? get('photoshop', 'Source'),
    copyright: iptc.copyright ?? get('dc', 'rights') ?? get('ifd0', 'Copyright'),
    taken: takenAt(get('exif', 'DateTimeOriginal') ?? iptc.created),
  }
}

/** "2024:08:08 14:03:22" is 2024-08-08 14:03. */
function takenAt(written: string | undefined): string | undefined {
  const [, year, month, day, time] =
    /^(\d{4})[:-]?(\d{2})[:-]?(\d{2})(?:[ T](\d{2}:\d{2}))?/.exec(written ?? '') ?? []
  if (year === undefined || year === '0000') return undefined
  return `${year}-${month}-${day}${time ? ` ${time}` : ''}`
}
