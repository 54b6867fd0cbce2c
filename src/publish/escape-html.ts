const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Marks that turn the direction of the text around them. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g

/** Whether a character has a place in a page: control characters other than tab and new line have none. */
const isWanted = (mark: string) =>
  mark >= ' ' ? mark !== '\u007F' : mark === '\n' || mark === '\t'

/** Text as text within HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return Array.from(text.replace(TURNS, ''))
    .filter(isWanted)
    .join('')
    .replace(/[&<>"']/g, mark => MARKS[mark] ?? mark)
}
