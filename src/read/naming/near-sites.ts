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
  for (let site = nextAfter(sites, source, 0); site; site = nextAfter(sites, source, done)) {
    const from = startOf(source, site.index, done)
    done = endOf(source, site.index)
    const words = source.slice(from, done)
    let found = nextAfter(pattern, words, 0)
    for (; found; found = pattern.exec(words)) all.push({ found, at: from + found.index })
  }
  return all
}

/** The first match from a place on; `matchAll` would make a new pattern each time. */
function nextAfter(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
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
