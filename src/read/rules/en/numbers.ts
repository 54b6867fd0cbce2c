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
  ['mn', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
  ['bln', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['tn', 1_000_000_000_000],
  ['crores', 10_000_000],
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
  ['several dozens', 24],
  ['several scores', 60],
  ['a few score', 60],
  ['many dozens', 24],
  ['many hundreds', 200],
  ['hundreds and hundreds', 200],
  ['hundreds if not thousands', 200],
  ['several hundreds', 200],
  ['several thousands', 2000],
  ['tens and tens', 20],
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
  ['dozen', 12],
  ['half dozen', 6],
  ['a baker’s dozen', 13],
  ['a couple of dozen', 24],
  ['a couple dozen', 24],
  ['a couple of hundred', 200],
  ['a couple hundred', 200],
  ['a couple of thousand', 2000],
  ['a lakh', 100_000],
  ['a crore', 10_000_000],
  ['a trillion', 1_000_000_000_000],
  ['half a dozen', 6],
  ['half-a-dozen', 6],
  ['a half dozen', 6],
  ['a hundred', 100],
  ['a thousand', 1000],
  ['a million', 1_000_000],
  ['a billion', 1_000_000_000],
  ['half a million', 500_000],
  ['a quarter of a million', 250_000],
  ['three quarters of a million', 750_000],
  ['half a billion', 500_000_000],
  ['a couple', 2],
  ['a score of', 20],
  ['two score', 40],
  ['three score', 60],
  ['four score', 80],
  ['a pair', 2],
  ['a trio', 3],
]

export type Bound = 'above' | 'min' | 'max' | 'below' | 'approx' | 'exact'

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
  ['comfortably over', 'above'],
  ['a little over', 'above'],
  ['a little more than', 'above'],
  ['slightly over', 'above'],
  ['slightly more than', 'above'],
  ['far more than', 'above'],
  ['well above', 'above'],
  ['north of', 'above'],
  ['as few as', 'min'],
  ['a good', 'min'],
  ['at the very least', 'min'],
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
  ['at the most', 'max'],
  ['not exceeding', 'max'],
  ['not longer than', 'max'],
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
  ['roughly', 'approx'],
  ['nearly', 'approx'],
  ['almost', 'approx'],
  ['circa', 'approx'],
  ['an estimated', 'approx'],
  ['estimated', 'approx'],
  ['close to', 'approx'],
  ['close on', 'approx'],
  ['perhaps', 'approx'],
  ['maybe', 'approx'],
  ['more or less', 'approx'],
  ['a little under', 'approx'],
  ['slightly under', 'approx'],
  ['slightly less than', 'approx'],
  ['slightly fewer than', 'approx'],
  ['a little less than', 'approx'],
  ['just short of', 'approx'],
  ['just shy of', 'approx'],
  ['just below', 'approx'],
  ['very nearly', 'approx'],
  ['something like', 'approx'],
  ['just under', 'approx'],
  ['in the region of', 'approx'],
  ['~', 'approx'],
  ['≈', 'approx'],
  ['>', 'above'],
  ['anywhere', 'exact'],
  ['somewhere', 'exact'],
  ['a total of', 'exact'],
  ['a combined total of', 'exact'],
  ['a combined', 'exact'],
  ['exactly', 'exact'],
  ['a group of', 'exact'],
  ['a crowd of', 'exact'],
  ['a team of', 'exact'],
  ['a gang of', 'exact'],
  ['a band of', 'exact'],
  ['a delegation of', 'exact'],
  ['a busload of', 'exact'],
  ['a batch of', 'exact'],
  ['a party of', 'exact'],
  ['a mob of', 'exact'],
  ['a family of', 'exact'],
  ['a convoy of', 'exact'],
]

/** Words with a full stop of their own that say "about": "approx. 60", "ca. 400". */
export const STOPPED_APPROX = 'approx. ca. c.'

/** Endings of a number in words or digits that leave it open upwards: "twenty-odd", "200-plus". */
export const OPEN_ENDINGS: ReadonlySet<string> = new Set(['odd', 'some', 'plus'])

/** Halves and quarters that are one character. */
export const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }
