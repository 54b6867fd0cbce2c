import type { Block, BlockPlace } from './document.ts'

/** Seconds as hours, minutes and seconds: "00:12:34". */
export function printSeconds(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(part => String(part).padStart(2, '0'))
    .join(':')
}

/** Where in its original a block stands, in words: "page 3", "sheet Fines, cell B7"; empty where its format has no places. */
export function printPlace(at: BlockPlace | undefined): string {
  if (!at) return ''
  const { page, chapter, paragraph, message, sheet, cell, image, field, second } = at
  const told = [
    page !== undefined && `page ${page}`,
    chapter !== undefined && `chapter ${chapter}`,
    paragraph !== undefined && `paragraph ${paragraph}`,
    message !== undefined && `message ${message}`,
    sheet !== undefined && `sheet ${sheet}`,
    cell !== undefined && `cell ${cell}`,
    image !== undefined && `image ${image}`,
    field !== undefined && `field ${field}`,
    second !== undefined && `at ${printSeconds(second)}`,
  ]
  return told.filter(word => word !== false).join(', ')
}

/** Where in its original the words stand that begin at an offset of a document's text; a form's field by its label. */
export function printPlaceAt(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  offset: number,
): string {
  const at = blocks.find(({ start, end }) => start <= offset && offset < end)?.at
  if (at?.field === undefined) return printPlace(at)
  const label = blocks.find(
    ({ kind, at: other }) => kind === 'heading' && other?.field === at.field,
  )
  return printPlace({ ...at, field: label ? `“${text.slice(label.start, label.end)}”` : at.field })
}
