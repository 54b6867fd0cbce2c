/** A place in a text, from a place in the page: the element that says where it starts, and the offset in it. */
function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const segment = element?.closest<HTMLElement>('[data-start]')
  if (!segment) return offsetOfBlock(node, offset)
  const before = document.createRange()
  before.setStart(segment, 0)
  before.setEnd(node, offset)
  return Number(segment.dataset['start']) + before.toString().length
}

// A selection may end between two segments, on their block: the next segment's beginning, or the last one's end.
function offsetOfBlock(node: Node, offset: number): number | undefined {
  const next = node.childNodes[offset]
  const segments = (within: Node | undefined) =>
    within instanceof HTMLElement
      ? [
          ...(within.matches('[data-start]') ? [within] : []),
          ...within.querySelectorAll<HTMLElement>('[data-start]'),
        ]
      : []
  const first = segments(next)[0]
  if (first) return Number(first.dataset['start'])
  const last = segments(node).at(-1)
  return last && Number(last.dataset['start']) + (last.textContent?.length ?? 0)
}

/** The words selected in a text, as offsets, without white space around them; undefined where none are. */
export function selectedSpan(root: HTMLElement | null, text: string): [number, number] | undefined {
  const selection = getSelection()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === undefined || end === undefined) return undefined
  return trimSpan(text, [start, end])
}

/** A stretch of a text without the white space at its ends; undefined where nothing is left. */
export function trimSpan(
  text: string,
  [start, end]: readonly [number, number],
): [number, number] | undefined {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? [from, to] : undefined
}

/** Every place where a text says these words, taking any white space for any other. */
export function placesOf(text: string, words: string): readonly [number, number][] {
  const parts = words.trim().split(/\s+/u).filter(Boolean)
  if (parts.length === 0) return []
  const pattern = parts
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\s+`)
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(match => [
    match.index,
    match.index + match[0].length,
  ])
}
