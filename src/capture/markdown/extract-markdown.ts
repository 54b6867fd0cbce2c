import { layOut, type Extract, type Piece, type ExtractContext } from '../extract.ts'
import { cleanPreformatted, cleanWords } from '../html/clean-words.ts'
import { plainWords } from '../plain-words.ts'
import { readFrontMatter } from './front-matter.ts'
import { inlineWords, pictureWords } from './inline.ts'

/** Markdown without its marks: headings, lists, quotes, tables and captions as blocks, front matter as metadata. */
export function extractMarkdown(text: string, context: ExtractContext): Extract {
  const { metadata, notes, body } = readFrontMatter(text)
  const pieces = markdownPieces(text.slice(body))
  const stated = context.title ?? metadata.title?.value
  const at = titleAt(pieces, stated)
  const titled = pieces.map((piece, i): Piece =>
    i === at ? { kind: 'title', text: piece.text } : piece,
  )
  const heading = pieces[at]
  return {
    ...layOut(titled),
    metadata: {
      ...(heading && {
        title: { value: heading.text.replace(/\s+/g, ' '), from: 'its first heading' },
      }),
      ...metadata,
    },
    notes,
  }
}

function titleAt(pieces: readonly Piece[], stated: string | undefined): number {
  const known = stated === undefined ? undefined : plainWords(stated)
  const same = pieces.findIndex((piece, i) => i < 12 && plainWords(piece.text) === known)
  if (same >= 0) return same
  return pieces.findIndex((piece, i) => i < 3 && piece.kind === 'heading' && piece.level === 1)
}

/** Cuts Markdown into pieces, line by line. */
export function markdownPieces(markdown: string): Piece[] {
  const pieces: Piece[] = []
  let open: { kind: Piece['kind']; lines: string[]; level?: number } | undefined
  let fence: string | undefined
  let row = 0
  const flush = () => {
    if (open === undefined) return
    const { kind, lines, level } = open
    const words = kind === 'preformatted' ? cleanPreformatted(lines.join('\n')) : joined(lines)
    if (words !== '') pieces.push({ kind, text: words, ...(level === undefined ? {} : { level }) })
    open = undefined
  }
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const fenced = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (fenced?.startsWith(fence)) fence = undefined
      else open?.lines.push(line)
      if (fence === undefined) flush()
      continue
    }
    const read = readLine(line, open?.kind)
    if (fenced !== undefined) {
      flush()
      fence = fenced
      open = { kind: 'preformatted', lines: [] }
    } else if (read.is === 'underline' && open?.kind === 'paragraph' && open.lines.length === 1) {
      open = { ...open, kind: 'heading', level: read.level }
      flush()
    } else if (read.is === 'more') {
      open ??= { kind: 'paragraph', lines: [] }
      open.lines.push(read.words)
    } else if (read.is === 'cells') {
      flush()
      row++
      for (const cell of read.cells) pieces.push({ kind: 'cell', text: joined([cell]), row })
    } else {
      flush()
      if (read.is === 'block') {
        open = {
          kind: read.kind,
          lines: [read.words],
          ...(read.level === undefined ? {} : { level: read.level }),
        }
        if (read.kind === 'heading' || read.kind === 'caption') flush()
      }
    }
  }
  flush()
  return pieces
}

type Read =
  | {
      readonly is: 'block'
      readonly kind: Piece['kind']
      readonly words: string
      readonly level?: number
    }
  | { readonly is: 'more'; readonly words: string }
  | { readonly is: 'cells'; readonly cells: readonly string[] }
  | { readonly is: 'underline'; readonly level: number }
  | { readonly is: 'nothing' }

function readLine(line: string, open: Piece['kind'] | undefined): Read {
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  const words = line.trim()
  if (words === '') return { is: 'nothing' }
  if (/^(?:=+|-{2,})$/.test(words) && open === 'paragraph')
    return { is: 'underline', level: words.startsWith('=') ? 1 : 2 }
  if (/^(?:[-*_][ \t]?){3,}$/.test(words)) return { is: 'nothing' }
  if (/^\[[^[\]]{1,200}\]:\s+\S+/.test(words) && !words.startsWith('[^')) return { is: 'nothing' }
  const heading = /^(#{1,6})\s+(.*)$/.exec(words)
  if (heading) {
    const text = (heading[2] ?? '').replace(/\s#+$/, '')
    return { is: 'block', kind: 'heading', words: text, level: heading[1]?.length ?? 1 }
  }
  const picture = pictureWords(words)
  if (picture !== undefined) {
    const told = picture.split(/\s+/).length >= 5
    return told ? { is: 'block', kind: 'caption', words: picture } : { is: 'nothing' }
  }
  const item = /^(?:[-*+•]|\d{1,9}[.)])\s+(.*)$/.exec(words)
  if (item) {
    const text = (item[1] ?? '').replace(/^\[[ xX]\]\s+/, '')
    return {
      is: 'block',
      kind: 'item',
      words: text,
      level: 1 + Math.min(5, Math.floor(indent / 2)),
    }
  }
  if (words.startsWith('>')) {
    const text = words.replace(/^(?:>\s?)+/, '')
    return open === 'quote' && text !== ''
      ? { is: 'more', words: text }
      : { is: 'block', kind: 'quote', words: text }
  }
  if (words.startsWith('|')) return cellsOf(words)
  return open === undefined
    ? { is: 'block', kind: 'paragraph', words: rest(line) }
    : { is: 'more', words: rest(line) }
}

/** Two spaces or a backslash at a line's end are a line break. */
function rest(line: string): string {
  const words = line.trim().replace(/^\[\^[^[\]\s]{1,40}\]:\s*/, '')
  if (words.endsWith('\\')) return `${words.slice(0, -1)}\n`
  return line.endsWith('  ') ? `${words}\n` : words
}

function cellsOf(words: string): Read {
  if (/^\|?[\s:|-]+\|?$/.test(words)) return { is: 'nothing' }
  const inner = words.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return { is: 'cells', cells: inner.split(/(?<!\\)\|/).map(cell => cell.replaceAll('\\|', '|')) }
}

function joined(lines: readonly string[]): string {
  return cleanWords(
    inlineWords(lines.map(line => (line.endsWith('\n') ? line : `${line} `)).join('')),
  )
}
