import type { Block } from '../../codebook/index.ts'
import type { Parsed, Scan } from '../apart/format.ts'
import { layOut } from '../extract.ts'
import { imageSize } from '../image/image-size.ts'
import { readTable, type OcrPage } from './read-table.ts'
import { OcrFailed, tesseractLanguages, tesseractTable, type Look } from './tesseract.ts'

/** Below this many per cent a page is named: its words need to be compared one by one. */
const DOUBTFUL = 75

type ReadScan = OcrPage & { readonly scan: Scan }

/** What was parsed, with the words of its scans read by the system's Tesseract and set in where their pages stand. */
export async function readScans(parsed: Parsed, name: string): Promise<Parsed> {
  const { scans = [] } = parsed
  if (scans.length === 0) return parsed
  const languages = await tesseractLanguages()
  const read: ReadScan[] = []
  const failed: string[] = []
  for (const scan of scans) {
    const page = await readScan(scan, languages, name)
    if (page instanceof OcrFailed) failed.push(`${whereOf(scan, name)}: ${page.message}`)
    else read.push({ ...page, scan })
  }
  return {
    ...setIn(parsed, read),
    notes: [...parsed.notes, ...notesOf(read, { languages, name }), ...failedNote(failed)],
  }
}

async function readScan(
  scan: Scan,
  languages: readonly string[],
  name: string,
): Promise<OcrPage | OcrFailed> {
  const size = imageSize(scan.image)
  const place =
    scan.page === undefined
      ? { image: name, scale: 1 }
      : { page: scan.page, scale: size ? scan.width / size.width : 1 }
  const look = async (how: Look): Promise<OcrPage | OcrFailed> => {
    try {
      return readTable(await tesseractTable(scan.image, languages, how), place)
    } catch (error) {
      if (error instanceof OcrFailed) return error
      throw error
    }
  }
  const page = await look('as it lies')
  if (page instanceof OcrFailed || (page.sure >= DOUBTFUL && page.pieces.length > 0)) return page
  // A telephone keeps a picture as it was held, and writes beside it how to turn it.
  const turned = await look('turned')
  return turned instanceof OcrFailed || turned.sure <= page.sure ? page : turned
}

/** Words of a page come before those of the first later page. */
function setIn(parsed: Parsed, read: readonly ReadScan[]): Parsed {
  let result: Pick<Parsed, 'text' | 'blocks'> = parsed
  for (const { scan, pieces } of read) {
    const { page } = scan
    const next = result.blocks.findIndex(({ at }) => page !== undefined && (at?.page ?? 0) > page)
    result = insert(result, layOut(pieces), next < 0 ? result.blocks.length : next)
  }
  return { ...parsed, ...result }
}

function insert(
  { text, blocks }: Pick<Parsed, 'text' | 'blocks'>,
  added: ReturnType<typeof layOut>,
  index: number,
): Pick<Parsed, 'text' | 'blocks'> {
  if (added.text === '') return { text, blocks }
  const at = blocks[index]?.start ?? text.length
  const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at)]
  const head = before === '' ? '' : `${before}\n\n`
  const tail = after === '' ? '' : `\n\n${after}`
  const moved = head.length + added.text.length + (tail === '' ? 0 : 2) - at
  return {
    text: head + added.text + tail,
    blocks: [
      ...blocks.slice(0, index),
      ...added.blocks.map(block => shift(block, head.length)),
      ...blocks.slice(index).map(block => shift(block, moved)),
    ],
  }
}

const shift = (block: Block, by: number): Block => ({
  ...block,
  start: block.start + by,
  end: block.end + by,
})

const whereOf = ({ page }: Scan, name: string) => (page === undefined ? name : `page ${page}`)

function notesOf(
  read: readonly ReadScan[],
  { languages, name }: { readonly languages: readonly string[]; readonly name: string },
): string[] {
  const withWords = read.filter(({ pieces }) => pieces.length > 0)
  if (withWords.length === 0) return ['Tesseract found no words on it']
  const sure = withWords.reduce((sum, page) => sum + page.sure, 0) / withWords.length
  const doubtful = withWords.filter(page => page.sure < DOUBTFUL)
  const unsure = read.reduce((sum, page) => sum + page.unsure, 0)
  return [
    `words of ${withWords.length} ${withWords.length === 1 ? 'picture' : 'pictures'} were read by Tesseract (${languages.join(', ')}), sure of them to ${Math.round(sure)} %: compare names, dates and numbers with the original`,
    ...(doubtful.length > 0
      ? [
          `hard to read: ${doubtful.map(page => `${whereOf(page.scan, name)} (${page.sure} %)`).join(', ')}`,
        ]
      : []),
    ...(unsure > 0
      ? [`${unsure} paragraphs of which hardly anything could be read were left out`]
      : []),
  ]
}

const failedNote = (failed: readonly string[]) =>
  failed.length > 0 ? [`Tesseract gave up on ${failed.join('; ')}`] : []
