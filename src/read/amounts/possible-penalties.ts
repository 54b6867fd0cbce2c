import { type Doc, mentionOver } from '../text/doc.ts'
import { FINING, POSSIBLE, SENTENCING } from './penalty-words.ts'
import { text } from './terms.ts'

/** "may" and "could", but not the month of "on 3 May". */
const maySay = (doc: Doc, i: number): boolean =>
  POSSIBLE.has(text(doc, i)) &&
  mentionOver(doc, i)?.type !== 'date' &&
  !(text(doc, i) === 'carry' && text(doc, i + 1) === 'out')

/** "faces up to ten years", "could be fined": said of a penalty that nobody got. */
export function isPossible(doc: Doc, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    const word = text(doc, i)
    if (SENTENCING.has(word) || FINING.has(word)) {
      for (let j = Math.max(from, i - 4); j < i; j++) if (maySay(doc, j)) return true
      return false
    }
    if (maySay(doc, i)) return true
    if (word === ';' || word === '.') return false
  }
  return false
}
