import { columnLetters } from '../../codebook/index.ts'
import { walkXml } from '../sheet/walk-xml.ts'

/** What is written into the shapes that lie over a sheet, each with the cell in which it begins. */
export function textBoxes(drawing: string): { readonly cell: string; readonly text: string }[] {
  const boxes: { cell: string; text: string }[] = []
  const place = { column: 0, row: 0 }
  let within = ''
  let isStart = false
  let text = ''
  walkXml(drawing, {
    open(tag) {
      if (tag === 'from') isStart = true
      if (tag.endsWith('Anchor')) text = ''
      within = tag
    },
    text(words) {
      if (isStart && within === 'col') place.column = Number(words) || 0
      else if (isStart && within === 'row') place.row = Number(words) || 0
      else if (within === 't') text += words
    },
    close(tag) {
      within = ''
      if (tag === 'from') isStart = false
      else if (tag === 'p') text += '\n'
      else if (tag.endsWith('Anchor') && text.trim() !== '')
        boxes.push({
          cell: `${columnLetters(place.column + 1)}${place.row + 1}`,
          text: text.trim(),
        })
    },
  })
  return boxes
}
