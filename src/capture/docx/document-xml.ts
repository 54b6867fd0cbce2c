import { tellStory, type Story, type Style, type Unit } from '../story/story.ts'
import { walkXml } from '../story/walk-xml.ts'

export type DocumentParts = {
  readonly styles: (id: string) => Style
  readonly footnotes: ReadonlyMap<string, readonly string[]>
  readonly endnotes: ReadonlyMap<string, readonly string[]>
}

type Count = { struck: number; inserted: number; comments: number; hidden: number }

/** The story of `word/document.xml`, and what was left out of it. */
export function tellDocument(
  bytes: Uint8Array,
  parts: DocumentParts,
): { readonly units: readonly Unit[]; readonly notes: readonly string[] } {
  const story = tellStory()
  const count: Count = { struck: 0, inserted: 0, comments: 0, hidden: 0 }
  const ends = tell(bytes, { story, parts, count })
  const units = [...story.end(), ...ends]
  return { units, notes: notesOf(count, story.count.leftOut) }
}

/** Elements whose words are none of the text: struck out, moved away, a second drawing of the same box, how it is said. */
const SILENT = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'delInstrText',
  'rt',
])

type Telling = { readonly story: Story; readonly parts: DocumentParts; readonly count: Count }

/** Tells the story; gives the endnotes, which come after all. */
function tell(bytes: Uint8Array, { story, parts, count }: Telling): Unit[] {
  const endnotes: Unit[] = []
  let silent = 0
  let inWords = false
  let run = { bold: false, hidden: false }
  let inRun = false
  let styled: Style = {}
  const marks = { footnote: 0, endnote: 0 }
  const isOn = (attributes: ReadonlyMap<string, string>) =>
    !['0', 'false', 'off', 'none'].includes(attributes.get('val') ?? '')

  const opened: Readonly<Record<string, (attributes: ReadonlyMap<string, string>) => void>> = {
    p: () => {
      story.startParagraph()
      styled = {}
    },
    pStyle: attributes => {
      styled = parts.styles(attributes.get('val') ?? '')
      story.setStyle(styled)
    },
    outlineLvl: attributes => {
      const level = Number(attributes.get('val'))
      if (level >= 0 && level < 9) story.setStyle({ kind: 'heading', level: level + 1 })
    },
    ilvl: attributes => {
      const level = 1 + (Number(attributes.get('val')) || 0)
      if (styled.kind !== 'heading' && styled.kind !== 'title')
        story.setStyle({ kind: 'item', level })
    },
    numId: attributes => {
      // A list that is none takes a style's number away.
      if (attributes.get('val') === '0')
        story.setStyle({ ...styled, kind: styled.kind ?? 'paragraph' })
    },
    r: () => {
      run = { bold: false, hidden: false }
      inRun = true
    },
    b: attributes => {
      if (inRun) run.bold = isOn(attributes)
    },
    vanish: attributes => {
      if (inRun) run.hidden = isOn(attributes)
    },
    t: () => {
      inWords = true
    },
    tab: () => {
      if (inRun) story.addText('\t')
    },
    br: () => story.addText('\n'),
    cr: () => story.addText('\n'),
    noBreakHyphen: () => story.addText('-'),
    tbl: story.startTable,
    tr: () => void story.startRow(),
    tc: story.startCell,
    txbxContent: () => void story.startBox(),
    ins: () => void count.inserted++,
    moveTo: () => void count.inserted++,
    commentReference: () => void count.comments++,
    footnoteReference: attributes => {
      const words = parts.footnotes.get(attributes.get('id') ?? '')
      if (!words) return
      marks.footnote += 1
      story.startNote(String(marks.footnote))
      for (const text of words) {
        story.startParagraph()
        story.addText(text)
      }
      story.endNote()
    },
    endnoteReference: attributes => {
      const words = parts.endnotes.get(attributes.get('id') ?? '')
      if (!words) return
      marks.endnote += 1
      const mark = `[E${marks.endnote}]`
      story.addText(mark)
      const text = `${mark} ${words.join(' ')}`
      endnotes.push({ kind: 'paragraph', text, paragraphs: words.length, bold: false })
    },
  }
  const closed: Readonly<Record<string, () => void>> = {
    p: story.endParagraph,
    r: () => {
      inRun = false
    },
    t: () => {
      inWords = false
    },
    tc: story.endCell,
    tbl: story.endTable,
    txbxContent: story.endBox,
  }
  walkXml(bytes, {
    open: (name, attributes) => {
      if (SILENT.has(name)) {
        if (name === 'del' || name === 'moveFrom') count.struck++
        silent++
      } else if (silent === 0 && Object.hasOwn(opened, name)) opened[name]?.(attributes)
    },
    close: name => {
      if (SILENT.has(name)) silent--
      else if (silent === 0 && Object.hasOwn(closed, name)) closed[name]?.()
    },
    text: text => {
      if (!inWords || silent > 0) return
      if (run.hidden && inRun) count.hidden += text.length
      else story.addText(text, run.bold)
    },
  })
  return endnotes
}

/** The words of each note by its id; separators have none. */
export function readNotes(bytes: Uint8Array | undefined): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>()
  let paragraphs: string[] | undefined
  let inWords = false
  let silent = 0
  if (bytes)
    walkXml(bytes, {
      open: (name, attributes) => {
        if (SILENT.has(name)) silent++
        if (name === 'footnote' || name === 'endnote') {
          paragraphs = []
          notes.set(attributes.get('id') ?? '', paragraphs)
        } else if (name === 'p') paragraphs?.push('')
        inWords = name === 't'
      },
      close: name => {
        if (SILENT.has(name)) silent--
        if (name === 't') inWords = false
      },
      text: text => {
        if (inWords && silent === 0 && paragraphs && paragraphs.length > 0)
          paragraphs[paragraphs.length - 1] += text
      },
    })
  return new Map([...notes].filter(([, words]) => words.some(text => /[\p{L}\p{N}]/u.test(text))))
}

function notesOf({ struck, inserted, comments, hidden }: Count, contents: number): string[] {
  return [
    ...(struck + inserted > 0
      ? [
          `changes were being tracked: ${struck} passages that were struck out were left out, ${inserted} that were put in were kept; the original keeps both`,
        ]
      : []),
    ...(comments > 0 ? [`${comments} comments were left out; the original keeps them`] : []),
    ...(hidden > 0
      ? [`${hidden} characters of hidden text were left out; the original keeps them`]
      : []),
    ...(contents > 0 ? [`a table of contents of ${contents} lines was left out`] : []),
  ]
}
