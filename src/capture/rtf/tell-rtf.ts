import { VigilError } from '../../codebook/index.ts'
import { tellStory, type Style, type Unit } from '../story/story.ts'
import { decodePage, pageOfCharset, SYMBOLS } from './code-pages.ts'
import { CHARACTERS, DESTINATIONS, KNOWN_STARRED, type Group } from './groups.ts'
import { rtfTokens, type Token } from './tokens.ts'

/** Groups nest some twenty deep; so deep they are made to hurt. */
const DEEPEST = 5000

type Told = {
  readonly units: readonly Unit[]
  readonly info: ReadonlyMap<string, string>
  readonly notes: readonly string[]
}

/** The story of an RTF file, and what it says of itself. */
export function tellRtf(bytes: Uint8Array, name: string): Told {
  const story = tellStory()
  const fonts = new Map<number, number>()
  const styles = new Map<number, string>()
  const info = new Map<string, string>()
  const count = { hidden: 0, comments: 0, notes: 0 }
  const stack: Group[] = []
  let group: Group = { destination: 'text', bold: false, silent: false, font: -1, fallback: 1 }
  let page = 1252
  let entry = -1
  let pending: number[] = []
  let toSkip = 0
  let starred = false
  let inTable = false
  let table: { row: boolean } | undefined
  let style: Style = {}
  let begun = false

  const charset = () => fonts.get(group.font)
  const codePage = () => pageOfCharset(charset() ?? 0) ?? page
  function flush() {
    if (pending.length === 0) return
    const bytesOfText = pending
    pending = []
    write(
      charset() === SYMBOLS && group.destination === 'text'
        ? ' '
        : decodePage(bytesOfText, codePage()),
    )
  }
  function write(text: string) {
    const { destination } = group
    if (destination === 'text' || destination === 'note' || destination === 'box') {
      if (group.silent) {
        count.hidden += text.length
        return
      }
      begin()
      story.addText(text, group.bold)
    } else if (destination === 'styles') styles.set(entry, `${styles.get(entry) ?? ''}${text}`)
    else if (destination === 'title' || destination === 'author')
      info.set(destination, `${info.get(destination) ?? ''}${text}`.slice(0, 1000))
  }
  /** Opens the table, row, cell and paragraph that text needs to stand in. */
  function begin() {
    const isStory = group.destination === 'text'
    if (isStory && inTable && !table) {
      story.startTable()
      table = { row: false }
    }
    if (isStory && !inTable) endTable()
    if (isStory && table && !table.row) {
      story.startRow()
      story.startCell()
      table.row = true
    }
    if (begun) return
    story.startParagraph(style)
    begun = true
  }
  function endTable() {
    if (!table) return
    if (table.row) story.endCell()
    story.endTable()
    table = undefined
    begun = false
  }
  function endParagraph() {
    story.endParagraph()
    begun = false
  }
  function open() {
    flush()
    if (stack.length >= DEEPEST)
      throw new VigilError(
        'input-unreadable',
        `${name} is an RTF document with groups more than ${DEEPEST} deep: it is damaged, or made to hurt. Nothing was stored.`,
      )
    stack.push(group)
    starred = false
    toSkip = 0
  }
  function close() {
    flush()
    toSkip = 0
    const { destination } = group
    group = stack.pop() ?? group
    if (destination === group.destination) return
    if (destination === 'note') {
      story.endNote()
      begun = true
    } else if (destination === 'box') {
      story.endBox()
      begun = true
    }
  }
  function enter(word: string) {
    const known = DESTINATIONS[word]
    if (starred && known === undefined && !KNOWN_STARRED.has(word))
      group = { ...group, destination: 'skip' }
    else if (known !== undefined && group.destination !== 'skip') {
      if (word === 'annotation') count.comments++
      if (known === 'note') {
        begin()
        story.startNote(String(++count.notes))
        begun = false
      } else if (known === 'box') {
        begin()
        story.startBox()
        begun = false
      } else if (known === 'mark' && style.kind !== 'heading')
        style = { ...style, kind: 'item', level: style.level ?? 1 }
      // Word processors may say twice who wrote it: once in a code page, once in Unicode.
      const isSaid = (known === 'title' || known === 'author') && info.has(known)
      group = { ...group, destination: isSaid ? 'skip' : known }
    }
  }
  const words: Readonly<Record<string, (number: number | undefined) => void>> = {
    ansicpg: number => (page = number ?? page),
    mac: () => (page = 10000),
    f: number => {
      group = { ...group, font: number ?? -1 }
      if (group.destination === 'fonts') entry = number ?? -1
    },
    deff: number => (group = { ...group, font: number ?? -1 }),
    fcharset: number => group.destination === 'fonts' && fonts.set(entry, number ?? 0),
    s: number => {
      if (group.destination === 'styles') entry = number ?? -1
      else style = { ...style, ...named(styles.get(number ?? -1) ?? '') }
    },
    uc: number => (group = { ...group, fallback: Math.min(20, Math.max(0, number ?? 1)) }),
    u: number => {
      write(String.fromCharCode((number ?? 0x3f) & 0xffff))
      toSkip = group.fallback
    },
    b: number => (group = { ...group, bold: number !== 0 }),
    v: number => (group = { ...group, silent: number !== 0 }),
    deleted: number => (group = { ...group, silent: number !== 0 }),
    plain: () => (group = { ...group, bold: false, silent: false }),
    pard: () => {
      style = {}
      inTable = false
    },
    intbl: () => (inTable = true),
    outlinelevel: number => {
      if (number !== undefined && number >= 0 && number < 9)
        style = { kind: 'heading', level: number + 1 }
    },
    ilvl: number => {
      if (style.kind !== 'heading')
        style = { ...style, level: 1 + Math.max(0, Math.min(8, number ?? 0)) }
    },
    par: endParagraph,
    sect: endParagraph,
    page: endParagraph,
    nestcell: endParagraph,
    cell: () => {
      inTable = true
      begin()
      story.endCell()
      story.startCell()
      begun = false
    },
    row: () => {
      if (!table?.row) return
      story.endCell()
      table.row = false
      begun = false
    },
    yr: number => dated(number, ''),
    mo: number => dated(number, '-'),
    dy: number => dated(number, '-'),
  }
  function dated(number: number | undefined, mark: string) {
    const { destination } = group
    if (destination === 'created' || destination === 'modified')
      info.set(
        destination,
        `${info.get(destination) ?? ''}${mark}${String(number ?? 0).padStart(2, '0')}`,
      )
  }
  function tellWord({ word, number }: Extract<Token, { type: 'word' }>) {
    if (word === '*') starred = true
    else if (word === '-') return
    else if (Object.hasOwn(CHARACTERS, word)) write(CHARACTERS[word] ?? '')
    else if (starred || Object.hasOwn(DESTINATIONS, word)) {
      enter(word)
      starred = false
    } else if (Object.hasOwn(words, word) && !['skip', 'mark'].includes(group.destination))
      words[word]?.(number)
  }

  for (const token of rtfTokens(bytes)) {
    if (token.type === 'open') open()
    else if (token.type === 'close') close()
    else if (toSkip > 0) toSkip--
    else if (token.type === 'byte') {
      if (token.byte !== 0) pending.push(token.byte)
      if (group.destination === 'skip') pending = []
    } else {
      flush()
      tellWord(token)
    }
  }
  flush()
  endTable()
  return { units: story.end(), info, notes: notesOf(count) }
}

function named(style: string): Style {
  const name = style.toLowerCase().replace(/;.*$/s, '').trim()
  const [, level] = /^(?:heading|заголовок|überschrift|titre) ?(\d)/.exec(name) ?? []
  if (level !== undefined) return { kind: 'heading', level: Math.max(1, Number(level)) }
  if (name === 'title') return { kind: 'title' }
  if (name === 'caption') return { kind: 'caption' }
  return name === 'quote' || name === 'intense quote' ? { kind: 'quote' } : {}
}

function notesOf({ hidden, comments }: { readonly hidden: number; readonly comments: number }) {
  return [
    ...(hidden > 0
      ? [
          `${hidden} characters that were hidden or struck out were left out; the original keeps them`,
        ]
      : []),
    ...(comments > 0 ? [`${comments} comments were left out; the original keeps them`] : []),
  ]
}
