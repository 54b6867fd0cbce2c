import {
  SURROUNDING_HEADINGS,
  SURROUNDING_LINES,
  SURROUNDING_OPENINGS,
} from '../rules/en/surroundings.ts'

const MAX_LINE = 60

function bare(words: string): string {
  return words.toLowerCase().replace(/[\s:.…>»→|-]+$/, '')
}

/** Whether a line belongs to the page around a text: a menu entry, a share button, a notice of rights. */
export function isSurrounding(words: string): boolean {
  if (words.length <= MAX_LINE && SURROUNDING_LINES.has(bare(words))) return true
  const opening = words.slice(0, 40).toLowerCase()
  return SURROUNDING_OPENINGS.some(line => opening.startsWith(line))
}

/** Whether a line is a heading under which only surroundings follow: "Related articles", "About the author". */
export function opensSurroundings(words: string): boolean {
  return words.length <= MAX_LINE && SURROUNDING_HEADINGS.has(bare(words))
}
