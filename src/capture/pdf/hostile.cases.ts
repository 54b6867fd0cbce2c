import { deflateSync } from 'node:zlib'
import { latin1, laughs, nested, noise, type Hostile } from '../hostile.cases.ts'
import { assemble } from './fixture.ts'

const WORDS = 'Police detained twelve people in Orvik on 8 August 2024, witnesses said.'
const stream = (body: string, more = '') =>
  `<< /Length ${body.length} ${more} >>\nstream\n${body}\nendstream`
const flate = (body: string | Buffer) => deflateSync(body).toString('latin1')
const shown = `BT /F1 10 Tf 60 700 Td (${WORDS}) Tj ET`
const PAGE = '/Type /Page /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >>'
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

/** A PDF of one page, in which objects can be replaced. */
function pdf(
  objects: readonly (readonly [number, string])[] = [],
  trailer = '/Root 1 0 R',
): Uint8Array {
  const all = new Map([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, `<< ${PAGE} /Parent 2 0 R /Contents 4 0 R >>`],
    [4, stream(shown)],
    [5, FONT],
    ...objects,
  ])
  return assemble(all, trailer)
}

/** One that does no harm. */
export const good = pdf()
const goodText = good.toString()
const replaced = (from: string | RegExp, to: string) =>
  latin1(Buffer.from(good).toString('latin1').replace(from, to))
const bomb = Buffer.alloc(64 * 1024 * 1024)

/** PDFs made to hurt. */
export const PDFS: Hostile = [
  [
    'a table of places that leads to itself',
    () =>
      replaced(
        /trailer\n<<[^]*>>/,
        `trailer\n<< /Size 6 /Root 1 0 R /Prev ${goodText.lastIndexOf('xref\n0')} >>`,
      ),
  ],
  ['a start that leads nowhere', () => replaced(/startxref\n\d+/, 'startxref\n999999999')],
  ['a start before the file', () => replaced(/startxref\n\d+/, 'startxref\n-5')],
  ['no table of places', () => replaced(/xref\n0[^]*$/, '')],
  ['a table with wrong places', () => replaced(/0000000\d\d\d 00000 n/g, '0000000007 00000 n')],
  [
    'a page tree that is its own child',
    () => pdf([[2, '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1 >>']]),
  ],
  [
    'two page trees in each other',
    () =>
      pdf([
        [2, '<< /Type /Pages /Kids [6 0 R] /Count 9 >>'],
        [6, '<< /Type /Pages /Kids [2 0 R] /Count 9 /Parent 2 0 R >>'],
      ]),
  ],
  [
    'a thousand million pages',
    () => pdf([[2, '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>']]),
  ],
  ['fewer pages than none', () => pdf([[2, '<< /Type /Pages /Kids [3 0 R] /Count -7 >>']])],
  [
    'a page count that is a word',
    () => pdf([[2, '<< /Type /Pages /Kids [3 0 R] /Count (many) >>']]),
  ],
  [
    'the same page a thousand times',
    () => pdf([[2, `<< /Type /Pages /Kids [${'3 0 R '.repeat(1000)}] /Count 1000 >>`]]),
  ],
  ['no pages', () => pdf([[2, '<< /Type /Pages /Kids [] /Count 0 >>']])],
  ['no catalog', () => pdf([], '')],
  ['a catalog that is a number', () => pdf([[1, '7']])],
  [
    'a stream with a length of its own',
    () => pdf([[4, '<< /Length 4 0 R >>\nstream\nx\nendstream']]),
  ],
  [
    'a stream longer than the file',
    () => pdf([[4, `<< /Length 999999999 >>\nstream\n${shown}\nendstream`]]),
  ],
  [
    'a stream of length less than none',
    () => pdf([[4, `<< /Length -1 >>\nstream\n${shown}\nendstream`]]),
  ],
  [
    'contents that are their own page',
    () => pdf([[3, `<< ${PAGE} /Parent 2 0 R /Contents 3 0 R >>`]]),
  ],
  [
    'a hundred thousand contents',
    () => pdf([[3, `<< ${PAGE} /Parent 2 0 R /Contents [${'4 0 R '.repeat(100_000)}] >>`]]),
  ],
  ['64 MB out of a small stream', () => pdf([[4, stream(flate(bomb), '/Filter /FlateDecode')]])],
  [
    'a stream packed twenty times',
    () =>
      pdf([
        [
          4,
          stream(
            Array.from({ length: 20 }).reduce<string>(flate, shown),
            `/Filter [${'/FlateDecode '.repeat(20)}]`,
          ),
        ],
      ]),
  ],
  ['a filter nobody knows', () => pdf([[4, stream(shown, '/Filter /Nothing')]])],
  [
    'a JBIG2 picture of rubbish',
    () =>
      pdf([
        [
          3,
          `<< /Type /Page /MediaBox [0 0 595 842] /Parent 2 0 R /Resources << /XObject << /I 6 0 R >> >> /Contents 4 0 R >>`,
        ],
        [4, stream('q 595 0 0 842 0 0 cm /I Do Q')],
        [
          6,
          stream(
            '\0\0\0\0\x30\0\x01\0\0\0\x13'.repeat(50),
            '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode',
          ),
        ],
      ]),
  ],
  [
    'a picture of 10 gigapixels',
    () =>
      pdf([
        [
          3,
          `<< /Type /Page /MediaBox [0 0 595 842] /Parent 2 0 R /Resources << /XObject << /I 6 0 R >> >> /Contents 4 0 R >>`,
        ],
        [4, stream('q 595 0 0 842 0 0 cm /I Do Q')],
        [
          6,
          stream(
            flate(bomb),
            '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode',
          ),
        ],
      ]),
  ],
  [
    'arrays a hundred thousand deep',
    () => pdf([[4, stream(`${nested('[', ']', 100_000)} TJ ${shown}`)]]),
  ],
  [
    'an object of a hundred thousand dictionaries in each other',
    () => pdf([[6, nested('<< /A ', '>>', 100_000)]], '/Root 1 0 R /Info 6 0 R'),
  ],
  ['a hundred thousand states kept', () => pdf([[4, stream('q '.repeat(100_000) + shown)]])],
  [
    'a form that draws itself',
    () =>
      pdf([
        [
          3,
          `<< /Type /Page /MediaBox [0 0 595 842] /Parent 2 0 R /Resources 7 0 R /Contents 4 0 R >>`,
        ],
        [4, stream('/X Do')],
        [6, stream('/X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 7 0 R')],
        [7, '<< /XObject << /X 6 0 R >> >>'],
      ]),
  ],
  ['a string without an end', () => pdf([[4, stream(`BT /F1 10 Tf (${'('.repeat(50_000)}`)]])],
  [
    'a million letters each by itself',
    () => pdf([[4, stream(`BT /F1 10 Tf 60 700 Td ${'(a) Tj '.repeat(200_000)} ET`)]]),
  ],
  [
    'a font of ten thousand points',
    () => pdf([[4, stream(`BT /F1 99999 Tf 60 700 Td (${WORDS}) Tj ET`)]]),
  ],
  [
    'a page without size',
    () =>
      pdf([
        [
          3,
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 0] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
        ],
      ]),
  ],
  [
    'a page turned by 37 degrees',
    () => pdf([[3, `<< ${PAGE} /Rotate 37 /Parent 2 0 R /Contents 4 0 R >>`]]),
  ],
  [
    'a map of letters that leads to itself',
    () =>
      pdf([
        [
          5,
          '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 6 0 R /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
        ],
        [6, stream('/CIDInit usecmap', '/Type /CMap /UseCMap 6 0 R')],
      ]),
  ],
  [
    'a map of two thousand million letters',
    () =>
      pdf([
        [5, `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>`],
        [
          6,
          stream(
            'begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <7fffffff> <0041> endbfrange endcmap',
          ),
        ],
      ]),
  ],
  [
    'objects in a stream of objects that is in itself',
    () =>
      pdf([[6, stream('6 0 << /Type /ObjStm >>', '/Type /ObjStm /N 1 /First 4 /Extends 6 0 R')]]),
  ],
  [
    'a script that runs when it opens',
    () =>
      pdf([
        [
          1,
          '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /JavaScript 7 0 R >> >>',
        ],
      ]),
  ],
  [
    'XMP with entities in each other',
    () =>
      pdf([
        [1, '<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>'],
        [
          6,
          stream(
            laughs('<x:xmpmeta><rdf:RDF><dc:title>&i;</dc:title></rdf:RDF></x:xmpmeta>'),
            '/Type /Metadata /Subtype /XML',
          ),
        ],
      ]),
  ],
  [
    'a title of a million letters',
    () => pdf([[6, `<< /Title (${'a'.repeat(1_000_000)}) >>`]], '/Root 1 0 R /Info 6 0 R'),
  ],
  ['a head and nothing else', () => latin1('%PDF-1.7\n')],
  ['a head and a megabyte of noise', () => Buffer.concat([latin1('%PDF-1.7\n'), noise(1_000_000)])],
  ['text that only looks like one', () => latin1(`%PDF-1.7\n${'1 0 obj '.repeat(100_000)}`)],
]
