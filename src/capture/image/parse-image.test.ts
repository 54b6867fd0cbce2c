import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { encodeGrey } from '../pdf/encode-grey.ts'
import { captureBytes, type Captured } from '../index.ts'
import { exifWords } from './exif-words.ts'
import { makeJpeg, makeTiff } from './fixture.ts'

const capture = (bytes: Uint8Array, name = 'photo.jpg') => captureBytes({ name, bytes })
const outline = ({ document: { text, blocks } }: Captured) =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
const CAPTION = 'Police lead the baker Pavel Horak out of the court of Orvik.'
const SIZE = 'an image of 640 × 480 pixels'

describe('an image', () => {
  test('gives headline, caption and place of IPTC, in whatever letters', async () => {
    const captured = await capture(
      makeJpeg({
        iptc: [
          [105, 'The baker is led away'],
          [120, CAPTION],
          [90, 'Orvik'],
          [101, 'Kravia'],
          [80, 'Lena Marek'],
          [110, 'Orvik Watch'],
          [55, '20240808'],
          [116, '© Lena Marek'],
        ],
      }),
    )
    expect(outline(captured)).toEqual([
      'title: The baker is led away',
      `caption: ${CAPTION}`,
      'caption: Orvik, Kravia',
    ])
    expect(captured.document).toMatchObject({
      title: 'The baker is led away',
      source: 'Orvik Watch',
      published: null,
      mediaType: 'image/jpeg',
    })
    expect(captured.document.blocks[1]?.at).toEqual({ image: 'photo.jpg' })
    expect(captured.metadata.author).toEqual({
      value: 'Lena Marek',
      from: 'the byline in the image',
    })
    expect(captured.notes).toEqual([
      SIZE,
      'taken 2024-08-08 by the clock of the camera; that is not taken as the day of publication',
      'copyright as the image states it: © Lena Marek',
    ])
  })

  test('a caption in windows-1251 is read', async () => {
    const words = 'Полиция выводит пекаря из здания городского суда'
    const letters = Array.from(words, letter => {
      const code = letter.charCodeAt(0)
      return code >= 0x410 ? code - 0x410 + 0xc0 : code
    })
    const captured = await capture(makeJpeg({ iptc: [[120, Uint8Array.from(letters)]] }))
    expect(outline(captured)).toEqual([`caption: ${words}`])
  })

  test('EXIF gives the description and when it was taken; coordinates are named and not told', async () => {
    const exif = makeTiff([
      [0x010e, CAPTION],
      [0x8769, [[0x9003, '2024:08:08 14:03:22']]],
      [
        0x8825,
        [
          [1, 'N'],
          [2, { offset: 8 }],
          [3, 'E'],
          [4, { offset: 8 }],
        ],
      ],
    ])
    const captured = await capture(makeJpeg({ exif }))
    expect(outline(captured)).toEqual([`caption: ${CAPTION}`])
    expect(captured.notes).toEqual([
      SIZE,
      'taken 2024-08-08 14:03 by the clock of the camera; that is not taken as the day of publication',
      'the file holds the coordinates of where it was taken; they are not in the text: take them out of any copy that leaves your hands',
    ])
  })

  test('XMP gives caption and headline', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="Led away"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${CAPTION}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`
    expect(outline(await capture(makeJpeg({ xmp })))).toEqual([
      'title: Led away',
      `caption: ${CAPTION}`,
    ])
  })

  test.each(['OLYMPUS DIGITAL CAMERA', 'SAMSUNG', 'DCIM100MEDIA'])(
    '%s is no caption',
    async words => {
      const { document, notes } = await capture(makeJpeg({ exif: makeTiff([[0x010e, words]]) }))
      expect(document).toMatchObject({ text: '', language: null })
      expect(notes).toEqual([SIZE, expect.stringContaining('vigil transcribe')])
    },
  )

  test('damaged particulars are named and the image is kept', async () => {
    const { notes } = await capture(
      makeJpeg({ exif: Buffer.from('II*\0\xff\xff\xff\x7f', 'latin1') }),
    )
    expect(notes[0]).toBe(SIZE)
  })

  test('a PNG, a TIFF, a WebP and a HEIC are taken in', async () => {
    const png = encodeGrey({ width: 2, height: 3, kind: 1, data: new Uint8Array(3) })
    expect((await capture(png, 'a.png')).notes[0]).toBe('an image of 2 × 3 pixels')
    const tiff = makeTiff([[0x010e, CAPTION]])
    expect(outline(await capture(tiff, 'a.tif'))).toEqual([`caption: ${CAPTION}`])
    const chunk = Buffer.concat([Buffer.from('EXIF\0\0\0\0', 'latin1'), tiff])
    chunk.writeUInt32LE(tiff.length, 4)
    const vp8x = Buffer.from('VP8X\x0a\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0', 'latin1')
    const webp = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), vp8x, chunk])
    const photo = await capture(webp, 'a.webp')
    expect(outline(photo)).toEqual([`caption: ${CAPTION}`])
    expect(photo.notes[0]).toBe(SIZE)
    const heic = Buffer.from(
      '\0\0\0\x18ftypheic\0\0\0\0heicmif1\0\0\0\x14ispe\0\0\0\0\0\0\x02\x80\0\0\x01\xe0',
      'latin1',
    )
    expect((await capture(heic, 'a.heic')).notes[0]).toBe(SIZE)
  })
})

describe('words in images that stand elsewhere than usual', () => {
  const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${CAPTION}</rdf:li><rdf:li xml:lang="ru">У суда в Орвике</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`
  const heic = (...parts: readonly Uint8Array[]) =>
    Buffer.concat([
      Buffer.from(
        '\0\0\0\x18ftypheic\0\0\0\0heicmif1\0\0\0\x14ispe\0\0\0\0\0\0\x02\x80\0\0\x01\xe0',
        'latin1',
      ),
      ...parts,
    ])

  test('a caption in two languages is two captions', async () =>
    expect(outline(await capture(makeJpeg({ xmp: XMP })))).toEqual([
      `caption: ${CAPTION}`,
      'caption: У суда в Орвике',
    ]))

  test('XMP and EXIF of a HEIC', async () => {
    expect(outline(await capture(heic(Buffer.from(XMP)), 'a.heic'))).toEqual([
      `caption: ${CAPTION}`,
      'caption: У суда в Орвике',
    ])
    const exif = heic(Buffer.alloc(4), makeTiff([[0x010e, CAPTION]]))
    expect(outline(await capture(exif, 'a.heic'))).toEqual([`caption: ${CAPTION}`])
  })

  const pngWith = (kind: string, body: Buffer) => {
    const png = Buffer.from(encodeGrey({ width: 2, height: 3, kind: 1, data: new Uint8Array(3) }))
    const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(kind), body, Buffer.alloc(4)])
    chunk.writeUInt32BE(body.length)
    return Buffer.concat([png.subarray(0, -12), chunk, png.subarray(-12)])
  }

  test.each([
    ['tEXt', Buffer.from(`Description\0${CAPTION}`)],
    ['zTXt', Buffer.concat([Buffer.from('Description\0\0'), deflateSync(CAPTION)])],
    ['iTXt', Buffer.from(`Description\0\0\0en\0\0${CAPTION}`)],
    ['iTXt', Buffer.concat([Buffer.from('Description\0\x01\0\0\0'), deflateSync(CAPTION)])],
  ])('%s of a PNG, behind the picture', async (kind, body) =>
    expect(outline(await capture(pngWith(kind, body), 'a.png'))).toEqual([`caption: ${CAPTION}`]),
  )

  test('a PNG whose text does not unpack is kept', async () =>
    expect(
      (await capture(pngWith('zTXt', Buffer.from('Description\0\0xyz')), 'a.png')).document.text,
    ).toBe(''))

  test('comments of a JPEG and of a GIF', async () => {
    const jpeg = Buffer.from(makeJpeg({}))
    const size = Buffer.from([0xff, 0xfe, 0, CAPTION.length + 2])
    const commented = Buffer.concat([
      jpeg.subarray(0, 2),
      size,
      Buffer.from(CAPTION),
      jpeg.subarray(2),
    ])
    expect(outline(await capture(commented))).toEqual([`caption: ${CAPTION}`])
    const gif = Buffer.concat([
      Buffer.from('GIF89a\x02\0\x03\0\0\0\0!\xfe', 'latin1'),
      Buffer.from([CAPTION.length]),
      Buffer.from(`${CAPTION}\0;`),
    ])
    const captured = await capture(gif, 'a.gif')
    expect(outline(captured)).toEqual([`caption: ${CAPTION}`])
    expect(captured.notes).toEqual(['an image of 2 × 3 pixels'])
  })

  test('several bylines', async () => {
    const { metadata } = await capture(
      makeJpeg({
        iptc: [
          [80, 'Lena Marek'],
          [80, 'Ivo Kral'],
        ],
      }),
    )
    expect(metadata.author?.value).toBe('Lena Marek, Ivo Kral')
  })

  test('what Windows and users write into EXIF, in either byte order', () => {
    const wide = Buffer.from('У суда\0', 'utf16le')
    expect(exifWords(wide)).toBe('У суда')
    const named = (words: Buffer) => exifWords(Buffer.concat([Buffer.from('UNICODE\0'), words]))
    expect(named(wide)).toBe('У суда')
    expect(named(Buffer.from('У суда', 'utf16le').swap16())).toBe('У суда')
    expect(exifWords(Buffer.from('ASCII\0\0\0Led away\0\0'))).toBe('Led away')
  })
})

test('a BMP is kept, and images of rarer kinds are named with what to do', async () => {
  const bmp = Buffer.alloc(60)
  bmp.write('BM')
  bmp.writeInt32LE(640, 18)
  bmp.writeInt32LE(-480, 22)
  expect((await capture(bmp, 'a.bmp')).notes[0]).toBe(SIZE)
  const jp2 = Buffer.from('\0\0\0\x0cjP  \r\n\x87\n', 'latin1')
  await expect(capture(jp2, 'a.jp2')).rejects.toThrow(
    'a.jp2 is a JPEG 2000 image, which Vigil does not read. Nothing was stored. Open it in a picture program',
  )
})
