import { diffArrays } from 'diff'

/** A paragraph of a difference: as it stayed, gone, come, or changed within. */
export type DifferentParagraph =
  | { readonly change: 'same' | 'gone' | 'come'; readonly text: string }
  | { readonly change: 'within'; readonly words: readonly DifferentWords[] }

/** A stretch of words of a changed paragraph. */
export type DifferentWords = {
  readonly change: 'same' | 'gone' | 'come'
  readonly text: string
}

/** Milliseconds for one comparison; beyond them paragraphs count as gone and come. */
const TIME = 2_000
/** Paragraphs with fewer of their words in common are told as gone and come. */
const ALIKE = 0.5

/** How one text became another: by paragraphs, and by words within those that were changed. */
export function textDifference(before: string, after: string): readonly DifferentParagraph[] {
  const old = paragraphs(before)
  const young = paragraphs(after)
  const parts = diffArrays(old, young, { timeout: TIME })
  if (!parts)
    return [
      ...old.map(text => ({ change: 'gone' as const, text })),
      ...young.map(text => ({ change: 'come' as const, text })),
    ]
  return parts.flatMap(({ removed, added, value }, at) => {
    const next = parts[at + 1]
    if (removed && next?.added) return paired(value, next.value)
    if (added && parts[at - 1]?.removed) return []
    return value.map(
      text => ({ change: removed ? 'gone' : added ? 'come' : 'same', text }) as const,
    )
  })
}

const paragraphs = (text: string) => text.split(/\n+/).filter(line => line.trim() !== '')

/** Paragraphs in the place of others: each beside the one that it stands for, where they are alike. */
function paired(gone: readonly string[], come: readonly string[]): DifferentParagraph[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => {
    const [old, young] = [gone[at], come[at]]
    if (old !== undefined && young !== undefined) {
      const words = wordsBetween(old, young)
      if (words) return [{ change: 'within' as const, words }]
    }
    return [
      ...(old === undefined ? [] : [{ change: 'gone' as const, text: old }]),
      ...(young === undefined ? [] : [{ change: 'come' as const, text: young }]),
    ]
  }).flat()
}

/** Words of any script, the spaces between them, and every sign by itself. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gu) ?? []

function wordsBetween(old: string, young: string): readonly DifferentWords[] | undefined {
  const parts = diffArrays(wordsOf(old), wordsOf(young), { timeout: TIME })
  if (!parts) return undefined
  const same = parts.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.join('').length),
    0,
  )
  if (same < Math.max(old.length, young.length) * ALIKE) return undefined
  return parts.map(({ added, removed, value }) => ({
    change: removed ? 'gone' : added ? 'come' : 'same',
    text: value.join(''),
  }))
}
