import type { Parsed, ParseContext } from '../apart/format.ts'
import type { Metadata } from '../captured.ts'
import { layOut, type Piece } from '../extract.ts'
import { headsEntry, isDateline, parsePageDate } from '../page-date.ts'
import { plainWords } from '../plain-words.ts'
import type { Unit } from './story.ts'

const LONGEST_HEADING = 110
/** How many paragraphs from the top a title or a line with the date may stand. */
const TOP = 10

/** The text of a word processor's document, each block with the number of its paragraph. */
export function layOutStory(
  told: readonly Unit[],
  said: { readonly metadata: Metadata; readonly notes: readonly string[] },
  context: ParseContext,
): Parsed {
  const units = told.map(withoutBullet)
  const titles = [context.title, said.metadata.title?.value].filter(title => title !== undefined)
  const title = titleAt(units, titles)
  const words = units.map(({ text }) => text)
  const dated = units.findIndex(
    ({ kind, text }, at) =>
      at < TOP &&
      at !== title &&
      kind === 'paragraph' &&
      isDateline(text) &&
      !headsEntry(words, at),
  )
  let paragraph = 1
  const pieces = units.map((unit, at): Piece => {
    const place = { paragraph }
    paragraph += unit.paragraphs
    const { text, row, level } = unit
    if (at === title) return { kind: 'title', text, at: place }
    if (at === dated) return { kind: 'dateline', text, at: place }
    if (isHeading(unit)) return { kind: 'heading', text, level: level ?? 2, at: place }
    const kind = unit.kind === 'title' || unit.kind === 'heading' ? 'paragraph' : unit.kind
    return { kind, text, level: kind === 'item' ? (level ?? 1) : undefined, row, at: place }
  })
  const day = parsePageDate(units[dated]?.text ?? '')
  const heading = units[title]?.text
  return {
    ...layOut(pieces),
    metadata: {
      ...said.metadata,
      ...(heading && { title: { value: heading, from: 'its first lines' } }),
      ...(day && { published: { value: day, from: `the line “${units[dated]?.text}”` } }),
    },
    notes: said.notes,
  }
}

/** Headings by style, and short lines all in bold, which is how people make them without. */
function isHeading({ kind, text, bold }: Unit): boolean {
  if (kind === 'heading' || kind === 'title') return text.length <= LONGEST_HEADING * 3
  return (
    kind === 'paragraph' &&
    bold &&
    text.length <= LONGEST_HEADING &&
    !/[.!?…,;؟۔]["'”’»)]?$/u.test(text)
  )
}

function titleAt(units: readonly Unit[], titles: readonly string[]): number {
  const top = units.slice(0, TOP)
  const styled = top.findIndex(({ kind }) => kind === 'title')
  if (styled >= 0) return styled
  const known = titles.map(plainWords).filter(words => words !== '')
  const named = top.findIndex(
    ({ kind, text }) => kind !== 'cell' && known.includes(plainWords(text)),
  )
  if (named >= 0) return named
  const first = top.findIndex(isHeading)
  const isFirst = top.slice(0, first).every(({ text }) => isDateline(text))
  return first >= 0 && isFirst && units.length > 1 ? first : -1
}

const BULLET = /^[•▪■●◦‣▫◽◾◻◼🔹🔸🔺🔻▶►➡👉]\uFE0F?\s+/u

/** A paragraph that begins with a bullet somebody typed, or a program wrote, is an item. */
function withoutBullet(unit: Unit): Unit {
  if (unit.kind !== 'paragraph' || !BULLET.test(unit.text)) return unit
  return { ...unit, kind: 'item', text: unit.text.replace(BULLET, '') }
}
