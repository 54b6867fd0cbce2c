/** Words that tell nothing of what somebody said. */
const FILLING = new Set(
  'this that these those with from have will would been were their there they what when which about into than then some'.split(
    ' ',
  ),
)

/** So many letters tell a word whatever its ending. */
const STEM = 6

function stemsOf(words: string): ReadonlySet<string> {
  const told =
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]{4,}/gu) ?? []
  return new Set(told.filter(word => !FILLING.has(word)).map(word => word.slice(0, STEM)))
}

/**
 * Whether two quotations may be two wordings of one sentence, as two translators have it: three longer words in common, three
 * in five of the shorter and half of the longer.
 */
export function areWordingsOfOne(one: string, other: string): boolean {
  const [left, right] = [stemsOf(one), stemsOf(other)]
  const [few, many] = left.size < right.size ? [left, right] : [right, left]
  const shared = [...few].filter(word => many.has(word)).length
  return shared >= 3 && shared * 5 >= few.size * 3 && shared * 2 >= many.size
}

/** What is left of a quotation when marks, case and spaces are taken off. */
const bare = (words: string) =>
  words
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ') ?? ''

/** Whether two wordings of one sentence are told with other words. */
export const areWordedOtherwise = (one: string, other: string): boolean =>
  areWordingsOfOne(one, other) && bare(one) !== bare(other)
