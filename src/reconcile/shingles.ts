/** Words in a row that are looked at together, as is usual for finding copies. */
const SHINGLE = 5

/** Chinese, Japanese and Thai are written without spaces: each of their signs is taken for a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}])+/gu

/**
 * A hash for each run of five words of a text, in order, repeated ones repeated; case, marks, and how letters with
 * marks are coded (ё and е too) do not count.
 */
export function shinglesOf(text: string): number[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('\u00ad', '').replaceAll('ё', 'е')
  const words = plain.match(WORD) ?? []
  const hashes = words.map(hashOf)
  const runs: number[] = []
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let run = 0
    for (let j = i; j < i + SHINGLE; j++) run = Math.imul(run, 0x01000193) ^ (hashes[j] ?? 0)
    runs.push(mix(run, 0))
  }
  return runs
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Another hash for each row, out of one. */
export function mix(hash: number, row: number): number {
  let mixed = Math.imul(hash ^ Math.imul(row + 1, 0x9e3779b9), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
