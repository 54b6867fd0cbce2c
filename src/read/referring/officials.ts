import type { Doc, NameMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'

/** Offices whose holders a text tells of as those who decide or speak, hardly ever as those it was done to. */
const OFFICES = new Set(
  `judge magistrate justice prosecutor investigator spokesman spokeswoman spokesperson ombudsman ombudsperson
  rapporteur commissioner inspector detective bailiff`.split(/\s+/),
)

/** Of these, who acts for the state in court, and what may stand before. */
const IN_COURT = new Set(['judge', 'magistrate', 'prosecutor'])
const RANKS = new Set(
  'the a an additional deputy assistant public state chief senior special district regional court county'.split(
    ' ',
  ),
)

/** "said Tapan Pal, Additional Public Prosecutor of the court": an office right behind a name that ends before token `to`. */
export function actsInCourt({ tokens }: Doc, to: number): boolean {
  const word = (at: number): string => wordOf(tokens.word[at] ?? 0)
  if (word(to) !== ',') return false
  let at = to + 1
  while (RANKS.has(word(at))) at++
  return IN_COURT.has(word(at))
}

/** Those who speak for somebody else: "him" in their words is another. */
const SPEAKERS_FOR = new Set(
  `lawyer attorney counsel advocate defender spokesman spokeswoman spokesperson mother father brother sister wife
  husband son daughter widow widower uncle aunt cousin relative judge magistrate prosecutor`.split(
    /\s+/,
  ),
)

/** Whether the words about a person name an office: "Judge", "presiding judge", never "former judge". */
export function isOffice(role: string): boolean {
  const words = role.toLowerCase().split(/[\s-]+/)
  if (words.includes('former') || words.includes('ex')) return false
  return words.some(word => OFFICES.has(word)) || isPoliceRank(words)
}

const POLICE_RANKS = new Set(
  'chief boss spokesman spokeswoman spokesperson commander superintendent commissioner director head'.split(
    ' ',
  ),
)

/** "police chief", "county police boss": who speaks for the police. */
const isPoliceRank = (words: readonly string[]): boolean =>
  words.some((word, i) => word === 'police' && POLICE_RANKS.has(words[i + 1] ?? ''))

/** Whether somebody speaks for another: "his lawyer", "Marta Dole, the lawyer of Ilyas Wentz". */
export function speaksForAnother(phrase: NounPhrase): boolean {
  const said = [phrase.lemma, phrase.apposition?.lemma ?? '', ...rolesOf(phrase.name)]
  return said.some(word => SPEAKERS_FOR.has(word))
}

/** "human rights defender Petro Vans" speaks for himself. */
const OF_RIGHTS =
  /\b(?:rights|land|environment(?:al)?|water|forest|river|freedom) (?:defender|advocate)\b/

function rolesOf(name: NameMention | null): readonly string[] {
  return name?.as?.toLowerCase().replace(OF_RIGHTS, '').split(' ') ?? []
}

/** "The chairman condemned his detention": that of another. */
const CONDEMNING = new Set([
  'condemn',
  'denounce',
  'deplore',
  'decry',
  'criticise',
  'criticize',
  'slam',
])

export const isCondemned = (clause: Clause | null): boolean =>
  CONDEMNING.has(clause?.verb.lemma ?? '')

const MEETING = new Set('learn hear receive face await evade escape avoid flee'.split(' '))

/** "left after learning of an arrest warrant against him": their own. */
export const isMetWith = ({
  clause,
  construction,
}: {
  readonly clause: Clause | null
  readonly construction: string
}): boolean => construction.startsWith('nominal') && MEETING.has(clause?.verb.lemma ?? '')
