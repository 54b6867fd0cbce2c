/**
 * What offences are about, each sort with the beginnings of the words that name it. Codes call one deed by several names,
 * so a word may belong to several sorts ("incitement" is charged as extremism too): only what shares none is another deed.
 */
const SORTS: readonly (readonly [sort: string, words: RegExp])[] = [
  [
    'state',
    /\b(?:extremis|terroris|separatis|sedit|subver|treason|espionage|spying|mutin|insurrection|rebellion|coup|overthrow|seiz\p{L}+ (?:of )?power|state secrets?|undermin|constitutional|banned|undesirable|foreign agents?|incit|hatred|enmity|discord|calls? (?:for|to)\b)/u,
  ],
  ['riot', /\b(?:riot|mass (?:disorder|disturbance|unrest)|public disorder|hooligan)/u],
  [
    'assembly',
    /\b(?:assembl|rall(?:y|ies)|picket|demonstration|protest|gathering|march|procession|hooligan|petty)/u,
  ],
  ['police', /\b(?:disobe|disobedien|resist|obstruct|insubordinat|hooligan|petty)/u],
  [
    'speech',
    /\b(?:false|fake|disinformation|misinformation|rumou?rs?|discredit|insult|defam|slander|libel|offen(?:d|sive)|disrespect|blasphem|incit|hatred|enmity|discord|extremis|calls? (?:for|to)\b|propaganda|denial|glorif|justif)/u,
  ],
  [
    'money',
    /\b(?:fraud|embezzl|misappropriat|launder|tax|bribe|corrupt|extort|theft|steal|stole|swindl|abus\p{L}+ of (?:office|power)|financ|donations|illegal business|entrepreneur)/u,
  ],
  ['violence', /\b(?:murder|kill|homicid|manslaughter|assault|beat|bodily|violen|injur|hooligan)/u],
  ['drugs', /\b(?:drug|narcotic|heroin|cannabis|marijuana)/u],
  ['weapons', /\b(?:weapon|firearm|explosive|ammunition|arms\b)/u],
  ['sexual', /\b(?:rape|sexual|pornograph|paedophil|pedophil|indecent)/u],
  ['border', /\b(?:border|smuggl|migra|deport|passport|document forg|forg)/u],
]

/** "and other crimes": what else it may be is not told. */
const MORE = /\b(?:other|among|including|several|various|number of|also)\b/u

/** Whether a wording leaves open what else somebody is accused of. */
export const tellsMore = (offence: string) => MORE.test(offence.toLowerCase())

const sortsOf = (offence: string): readonly string[] =>
  SORTS.flatMap(([sort, words]) => (words.test(offence) ? [sort] : []))

/** Whether two wordings tell of deeds that have nothing in common: "incitement to hatred" beside "fraud". */
export function areOtherDeeds(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  if (MORE.test(left) || MORE.test(right)) return false
  const [one, other] = [sortsOf(left), sortsOf(right)]
  return one.length > 0 && other.length > 0 && !one.some(sort => other.includes(sort))
}
