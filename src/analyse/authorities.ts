import { nameOf, type Party } from '../codebook/index.ts'

/** Who decides and acts for a state, each sort by its words; where several fit, the first. */
const SORTS: readonly (readonly [sort: string, words: RegExp])[] = [
  ['court', /\b(?:courts?|judges?|tribunal)\b/iu],
  ['prosecution', /\bprosecut(?:ors?|ion)\b/iu],
  ['police', /\bpolice(?:man|men)?\b/iu],
  ['security', /\b(?:security|secret|intelligence) (?:services?|agency|police|committee)\b/iu],
  ['army', /\b(?:army|soldiers?|troops|military)\b/iu],
  ['parliament', /\b(?:parliament|lawmakers|deputies|senate|assembly)\b/iu],
  ['ministry', /\b(?:ministry|ministries|minister)\b/iu],
  ['president', /\bpresident\b/iu],
  [
    'town',
    /\b(?:mayors?|mayor\u2019s|municipal\w*|akimats?|city (?:hall|council|administration))\b/iu,
  ],
  ['government', /\b(?:government|cabinet)\b/iu],
]

/** Whether two tellings name authorities of other sorts: "the government" beside "the Ministry of Culture". */
export function areOtherAuthorities(a: readonly Party[], b: readonly Party[]): boolean {
  const [left, right] = [a, b].map(parties =>
    parties.map(party => SORTS.find(([, words]) => words.test(nameOf(party)))?.[0]),
  )
  if (!left?.length || !right?.length || [...left, ...right].includes(undefined)) return false
  return !left.some(sort => right.includes(sort))
}
