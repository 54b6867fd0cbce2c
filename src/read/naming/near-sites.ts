/** What no name has within it: a text is looked at between two of these. */
const ENDS = '.;:?\n\r"“”«»–—'

const endings = new Uint8Array(0x2020)
for (let i = 0; i < ENDS.length; i++) endings[ENDS.charCodeAt(i)] = 1

const isEnd = (unit: number): boolean => endings[unit] === 1

/** A match, and where it starts in the whole text. */
export type Found = { readonly found: RegExpExecArray; readonly at: number }

/**
 * What `source.matchAll(pattern)` finds, looked for only around the `sites`, of which each match has one within it. No
 * match may have an end of a clause within it.
 */
export function foundNear(source: string, sites: RegExp, pattern: RegExp): Found[] {
  const all: Found[] = []
  let done = 0
  for (const { index } of source.matchAll(sites)) {
    if (index < done) continue
    const from = startOf(source, index, done)
    done = endOf(source, index)
    for (const found of source.slice(from, done).matchAll(pattern))
      all.push({ found, at: from + found.index })
  }
  return all
}

function startOf(source: string, site: number, least: number): number {
  let from = site
  while (from > least && !isEnd(source.charCodeAt(from - 1))) from--
  return from
}

function endOf(source: string, site: number): number {
  let to = site + 1
  while (to < source.length && !isEnd(source.charCodeAt(to))) to++
  return to
}
