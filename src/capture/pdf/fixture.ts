import { deflateSync } from 'node:zlib'

/** Words on a page: `x` and `y` in points from the left top; `font` 1 is Helvetica, 2 Helvetica bold, 3 Times. */
export type Words = readonly [
  x: number,
  y: number,
  text: string,
  style?: { readonly size?: number; readonly font?: 1 | 2 | 3 },
]

export type MadePage = {
  readonly words: readonly Words[]
  readonly scan?: boolean
  /** By how many degrees it is shown turned. */
  readonly rotate?: number
  /** Annotations, as they stand in the file. */
  readonly notes?: readonly string[]
}

const HEIGHT = 842

/** A PDF written by hand: A4 pages with words in standard fonts, and pages that are a picture. */
export function makePdf(
  pages: readonly MadePage[],
  { info = '', extra = '', trailer = '' }: Readonly<Record<string, string>> = {},
): Uint8Array {
  const fonts = ['Helvetica', 'Helvetica-Bold', 'Times-Roman'].map(
    name => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
  )
  const kids = pages.map((_, at) => `${10 + at * 2} 0 R`).join(' ')
  const image = deflateSync(Buffer.alloc(600 * 800, 200)).toString('latin1')
  const objects = new Map([
    [1, `<< /Type /Catalog /Pages 2 0 R ${extra} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    ...fonts.map((font, at): [number, string] => [3 + at, font]),
    [6, `<< ${info} >>`],
    [
      7,
      `<< /Type /XObject /Subtype /Image /Width 600 /Height 800 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${image.length} >>\nstream\n${image}\nendstream`,
    ],
    ...pages.flatMap((page, at) => pageObjects(page, 10 + at * 2)),
  ])
  return assemble(objects, `/Root 1 0 R /Info 6 0 R ${trailer}`)
}

function pageObjects(
  { words, scan = false, rotate = 0, notes = [] }: MadePage,
  number: number,
): [number, string][] {
  const content = [
    ...(scan ? ['q 595 0 0 842 0 0 cm /Im Do Q'] : []),
    ...words.map(
      ([x, y, text, { size = 10, font = 1 } = {}]) =>
        `BT /F${font} ${size} Tf ${x} ${HEIGHT - y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
    ),
  ].join('\n')
  const resources = '<< /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> /XObject << /Im 7 0 R >> >>'
  return [
    [
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Rotate ${rotate} /Resources ${resources} /Annots [${notes.join(' ')}] /Contents ${number + 1} 0 R >>`,
    ],
    [number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
  ]
}

/** Objects by number, as a file with its table of places. */
export function assemble(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = new Map<number, number>()
  for (const [number, body] of objects) {
    places.set(number, file.length)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const size = Math.max(...objects.keys()) + 1
  const table = Array.from({ length: size }, (_, at) => {
    const place = places.get(at)
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  return Buffer.from(
    `${file}xref\n0 ${size}\n${table.join('')}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}

/** A text set in lines of one width, as a page setter would. */
export function setLines(
  text: string,
  {
    x,
    y,
    letters,
    leading = 13,
    ...style
  }: {
    readonly x: number
    readonly y: number
    readonly letters: number
    readonly leading?: number
    readonly size?: number
    readonly font?: 1 | 2 | 3
  },
): Words[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, at): Words => [x, y + at * leading, line, style])
}
