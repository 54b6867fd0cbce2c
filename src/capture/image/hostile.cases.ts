import { latin1, laughs, nested, type Hostile } from '../hostile.cases.ts'
import { makeJpeg, makeTiff, type Tag } from './fixture.ts'

const WORDS = 'Police detained twelve people in Orvik on 8 August 2024, witnesses said.'
const loop: readonly Tag[] = [
  [0x8769, { offset: 8 }],
  [0x8825, { offset: 8 }],
]
/** A WebP whose EXIF says that it is so long. */
export const riff = (size: number) => {
  const bytes = Buffer.concat([
    latin1('RIFF\0\0\0\0WEBPVP8X'),
    Buffer.alloc(14),
    latin1('EXIF\0\0\0\0'),
  ])
  bytes.writeUInt32LE(size, bytes.length - 4)
  return bytes
}
/** Images and recordings made to hurt. */
export const IMAGES: Hostile = [
  ['EXIF whose directory is its own', () => makeJpeg({ exif: makeTiff(loop) })],
  ['a TIFF whose directory is its own', () => makeTiff(loop)],
  ['EXIF that leads out of the file', () => makeJpeg({ exif: latin1('II*\0\xff\xff\xff\xff') })],
  ['EXIF of 65,535 tags and no bytes', () => makeJpeg({ exif: latin1('II*\0\x08\0\0\0\xff\xff') })],
  [
    'EXIF of a value of four gigabytes',
    () =>
      makeJpeg({
        exif: latin1('II*\0\x08\0\0\0\x01\0\x0e\x01\x02\0\xff\xff\xff\xff\x08\0\0\0\0\0\0\0'),
      }),
  ],
  [
    'IPTC longer than the file',
    () => makeJpeg({ iptc: [[120, WORDS]] }).map((byte, at) => (at > 30 && at < 34 ? 0xff : byte)),
  ],
  [
    'IPTC of ten thousand captions',
    () => makeJpeg({ iptc: Array.from({ length: 5000 }, () => [120, 'words'] as const) }),
  ],
  [
    'XMP with entities in each other',
    () =>
      makeJpeg({
        xmp: laughs(
          '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><dc:title>&i;</dc:title></rdf:RDF></x:xmpmeta>',
        ),
      }),
  ],
  [
    'XMP 5,000 elements deep',
    () =>
      makeJpeg({
        xmp: `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${nested('<a:b>', '</a:b>', 5000)}</rdf:RDF></x:xmpmeta>`,
      }),
  ],
  ['a JPEG of segments without length', () => latin1('\xff\xd8' + '\xff\xe1\0\0'.repeat(100_000))],
  ['a JPEG of one marker', () => latin1('\xff\xd8\xff')],
  ['a PNG of chunks longer than the file', () => latin1('\x89PNG\r\n\x1a\n\xff\xff\xff\xfftEXta')],
  [
    'a PNG of empty chunks',
    () => latin1('\x89PNG\r\n\x1a\n' + '\0\0\0\0tEXt\0\0\0\0'.repeat(100_000)),
  ],
  ['a WebP with a chunk of four gigabytes', () => riff(0xffff_ffff)],
  ['a WebP of chunks without length', () => riff(0)],
  [
    'a HEIC whose boxes are empty',
    () => latin1('\0\0\0\x18ftypheic' + '\0\0\0\0meta'.repeat(10_000)),
  ],
  ['a HEIC of a million sizes', () => latin1('\0\0\0\x18ftypheic' + 'ispe'.repeat(1_000_000))],
  [
    'an MP4 whose boxes have no size',
    () => latin1('\0\0\0\x18ftypisom' + '\0\0\0\0moov'.repeat(10_000)),
  ],
  [
    'an MP4 of boxes of 16 exabytes',
    () =>
      latin1(
        '\0\0\0\x18ftypisom\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01moov\xff\xff\xff\xff\xff\xff\xff\xff',
      ),
  ],
  ['a WAV without a rate', () => latin1('RIFF\0\0\0\0WAVEdata\xff\xff\xff\xff')],
  ['an OGG of page marks', () => latin1('OggS'.repeat(100_000))],
]
