import { tellStory, type Style, type Unit } from '../story/story.ts'
import { walkXml } from '../story/walk-xml.ts'

type StyleFound = { parent: string; bold: boolean | undefined; hidden: boolean | undefined }

/** How words look where the reader stands. */
type Look = { readonly bold: boolean; readonly hidden: boolean }
const PLAIN: Look = { bold: false, hidden: false }
type Styles = Map<string, StyleFound>

/** Styles are based on styles; more than this many steps are a circle. */
const STEPS = 12

function readStyles(bytes: Uint8Array, into: Styles): void {
  let current: StyleFound | undefined
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'style') {
        current = {
          parent: attributes.get('parent-style-name') ?? '',
          bold: undefined,
          hidden: undefined,
        }
        into.set(attributes.get('name') ?? '', current)
      } else if (current && name === 'text-properties') {
        const weight = attributes.get('font-weight')
        const display = attributes.get('display')
        if (weight !== undefined) current.bold = /bold|[6-9]00/.test(weight)
        if (display !== undefined) current.hidden = display === 'none'
      }
    },
    close: name => {
      if (name === 'style') current = undefined
    },
    text: () => undefined,
  })
}

function chain(styles: Styles, name: string): string[] {
  const names = [name]
  for (let at = styles.get(name)?.parent; at && names.length < STEPS; at = styles.get(at)?.parent)
    names.push(at)
  return names
}

/** "Text_20_body" is how a style's name with a space is written. */
function styleOf(names: readonly string[]): Style {
  const plain = names.map(name => name.replaceAll('_20_', ' ').toLowerCase())
  if (plain.includes('title')) return { kind: 'title' }
  if (plain.includes('subtitle')) return { kind: 'heading', level: 2 }
  if (plain.includes('caption') || plain.includes('illustration')) return { kind: 'caption' }
  if (plain.includes('quotations')) return { kind: 'quote' }
  const heading = plain.map(name => /^heading (\d+)$/.exec(name)?.[1]).find(Boolean)
  return heading ? { kind: 'heading', level: Number(heading) } : {}
}

/** Elements whose words are none of the text: comments, what was struck out, descriptions of pictures. */
const SILENT = new Set(
  'annotation tracked-changes title desc note-citation table-of-content forms automatic-styles font-face-decls ruby-text hidden-text hidden-paragraph binary-data'.split(
    ' ',
  ),
)

/** The story of `content.xml`, and what was left out of it. */
export function tellContent(
  bytes: Uint8Array,
  styleBytes: Uint8Array | undefined,
): { readonly units: readonly Unit[]; readonly notes: readonly string[] } {
  const styles: Styles = new Map()
  if (styleBytes) readStyles(styleBytes, styles)
  readStyles(bytes, styles)
  const story = tellStory()
  const count = { struck: 0, comments: 0, contents: 0, hidden: 0 }
  const looks: Look[] = []
  const lookOf = (name: string, around: Look): Look => {
    const found = chain(styles, name).map(one => styles.get(one))
    return {
      bold: found.map(one => one?.bold).find(one => one !== undefined) ?? around.bold,
      hidden: found.map(one => one?.hidden).find(one => one !== undefined) ?? around.hidden,
    }
  }
  let silent = 0
  let lists = 0
  let inParagraph = 0
  let marks = 0

  const paragraph = (attributes: ReadonlyMap<string, string>, heading: boolean) => {
    const name = attributes.get('style-name') ?? ''
    const level = Number(attributes.get('outline-level')) || 1
    const item = lists > 0 ? ({ kind: 'item', level: lists } as const) : {}
    const style = styleOf(chain(styles, name))
    story.startParagraph(heading ? { kind: 'heading', level } : { ...item, ...style })
    looks.push(lookOf(name, PLAIN))
    inParagraph++
  }
  const ended = () => {
    story.endParagraph()
    looks.pop()
    inParagraph--
  }
  const opened: Readonly<Record<string, (attributes: ReadonlyMap<string, string>) => void>> = {
    p: attributes => paragraph(attributes, false),
    h: attributes => paragraph(attributes, true),
    span: attributes => {
      looks.push(lookOf(attributes.get('style-name') ?? '', looks.at(-1) ?? PLAIN))
    },
    list: () => void lists++,
    s: attributes => story.addText(' '.repeat(Math.min(10, Number(attributes.get('c')) || 1))),
    tab: () => story.addText('\t'),
    'line-break': () => story.addText('\n'),
    note: () => story.startNote(String(++marks)),
    'text-box': () => void story.startBox(),
    table: story.startTable,
    'table-row': () => void story.startRow(),
    'table-cell': story.startCell,
  }
  const closed: Readonly<Record<string, () => void>> = {
    p: ended,
    h: ended,
    span: () => void looks.pop(),
    list: () => void lists--,
    note: story.endNote,
    'text-box': story.endBox,
    table: story.endTable,
    'table-cell': story.endCell,
  }
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'deletion') count.struck++
      if (SILENT.has(name)) {
        if (name === 'annotation') count.comments++
        if (name === 'table-of-content') count.contents++
        silent++
      } else if (silent === 0 && Object.hasOwn(opened, name)) opened[name]?.(attributes)
    },
    close: name => {
      if (SILENT.has(name)) silent--
      else if (silent === 0 && Object.hasOwn(closed, name)) closed[name]?.()
    },
    text: text => {
      if (silent > 0 || inParagraph === 0) return
      const { bold, hidden } = looks.at(-1) ?? PLAIN
      if (hidden) count.hidden += text.length
      else story.addText(text.replace(/\s+/g, ' '), bold)
    },
  })
  return {
    units: story.end(),
    notes: [
      ...(count.struck > 0
        ? [
            `changes were being tracked: ${count.struck} passages that were struck out were left out; the original keeps them`,
          ]
        : []),
      ...(count.comments > 0
        ? [`${count.comments} comments were left out; the original keeps them`]
        : []),
      ...(count.hidden > 0
        ? [`${count.hidden} characters of hidden text were left out; the original keeps them`]
        : []),
      ...(count.contents > 0 ? ['a table of contents was left out'] : []),
    ],
  }
}
