/** Numbers up to nineteen. */
export const ONES =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/)

/** Twenty to ninety. */
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** First to nineteenth. */
export const ORDINAL_ONES =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/)

/** Twentieth to ninetieth. */
export const ORDINAL_TENS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

/** What a number before it is multiplied with. */
export const SCALES: readonly (readonly [string, number])[] = [
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['lakhs', 100_000],
  ['million', 1_000_000],
  ['mln', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
  ['bln', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]

/** Letters that stand for a scale right after digits: "10m", "5bn". */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['bn', 1_000_000_000],
  ['b', 1_000_000_000],
])

/** Numbers that only say how few they are at least. */
export const VAGUE: readonly (readonly [string, number])[] = [
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2_000_000],
  ['billions', 2_000_000_000],
  ['tens of thousands', 20_000],
  ['dozens of thousands', 24_000],
  ['hundreds of thousands', 200_000],
  ['tens of millions', 20_000_000],
  ['hundreds of millions', 200_000_000],
  ['tens', 20],
  ['several', 3],
  ['a few', 3],
  ['a handful', 3],
  ['several dozen', 24],
  ['a few dozen', 24],
  ['several hundred', 200],
  ['a few hundred', 200],
  ['several thousand', 2000],
  ['a few thousand', 2000],
  ['several million', 2_000_000],
]

/** Numbers of more than one word, or with an article. */
export const FIXED: readonly (readonly [string, number])[] = [
  ['a dozen', 12],
  ['half a dozen', 6],
  ['half-a-dozen', 6],
  ['a half dozen', 6],
  ['a hundred', 100],
  ['a thousand', 1000],
  ['a million', 1_000_000],
  ['a billion', 1_000_000_000],
  ['half a million', 500_000],
  ['half a billion', 500_000_000],
  ['a couple', 2],
  ['a pair', 2],
  ['a trio', 3],
]

export type Bound = 'above' | 'min' | 'max' | 'below' | 'approx'

/** Words before a number that say which side of it the truth lies on. */
export const BOUNDS: readonly (readonly [string, Bound])[] = [
  ['more than', 'above'],
  ['over', 'above'],
  ['upwards of', 'above'],
  ['in excess of', 'above'],
  ['just over', 'above'],
  ['well over', 'above'],
  ['exceeding', 'above'],
  ['above', 'above'],
  ['at least', 'min'],
  ['no fewer than', 'min'],
  ['not fewer than', 'min'],
  ['no less than', 'min'],
  ['not less than', 'min'],
  ['a minimum of', 'min'],
  ['minimum', 'min'],
  ['up to', 'max'],
  ['as many as', 'max'],
  ['as much as', 'max'],
  ['as long as', 'max'],
  ['no more than', 'max'],
  ['not more than', 'max'],
  ['no longer than', 'max'],
  ['at most', 'max'],
  ['a maximum of', 'max'],
  ['maximum', 'max'],
  ['fewer than', 'below'],
  ['less than', 'below'],
  ['under', 'below'],
  ['below', 'below'],
  ['about', 'approx'],
  ['around', 'approx'],
  ['some', 'approx'],
  ['approximately', 'approx'],
  ['approx', 'approx'],
  ['approx.', 'approx'],
  ['roughly', 'approx'],
  ['nearly', 'approx'],
  ['almost', 'approx'],
  ['circa', 'approx'],
  ['ca.', 'approx'],
  ['an estimated', 'approx'],
  ['estimated', 'approx'],
  ['close to', 'approx'],
  ['just under', 'approx'],
  ['in the region of', 'approx'],
  ['~', 'approx'],
]
