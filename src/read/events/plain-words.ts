const CONSTRUCTIONS: readonly (readonly [start: string, words: string])[] = [
  ['active', 'the verb, with who did it before it'],
  ['passive', 'the verb in the passive, said of what stands before it'],
  ['reduced-passive', 'a participle said of the noun before it'],
  ['relative', 'the verb of a clause with “who” or “which”'],
  ['shared', 'a verb that shares its subject with the verb before it'],
  ['participle', 'an -ing form said of the subject'],
  ['adjunct', 'an -ing form under a word such as “after” or “for”'],
  ['control', 'an infinitive under a verb that says it was done'],
  ['nominal-quoted', 'the verb of saying, with who is quoted before it'],
  ['nominal-gerund', 'an -ing form that names the event'],
  ['nominal-figure', 'a number of people, with what befell them'],
  ['nominal', 'a noun that names the event'],
  ['possessive', 'a noun that names the event, with whom it concerns before it'],
  ['governed', 'a noun that its verb says took place'],
  ['elliptic', 'an entry in note form'],
  ['entry', 'an entry of a list: whom it is about, then what was imposed'],
  ['profile', 'a line of a case sheet that is about one person'],
  ['adjourned', 'a hearing that is still to come, with its day'],
  ['inverted-passive', 'the verb in the passive, with whom it befell after it'],
  ['stem', 'the line above the list, repeated for this item'],
]

const known = new Map<string, string>()

/** How a construction tells an event, for a monitor to read. */
export function constructionInWords(construction: string): string {
  const there = known.get(construction)
  if (there !== undefined) return there
  const words = CONSTRUCTIONS.find(([start]) => construction.startsWith(start))?.[1] ?? construction
  known.set(construction, words)
  return words
}

const DATES: Readonly<Record<string, string>> = {
  noun: 'the date beside the noun',
  clause: 'the date in the same clause',
  sentence: 'the date of the sentence',
  shared: 'the date of the clause it is joined to',
  label: 'the date that heads the passage',
  period: 'the period in the heading',
  'the same': 'the date of what “the same” points to',
  'told on the same day': 'the date told just before',
  'until then': 'the date at which what came before ended',
  'counted from the event it names': 'counted from the day of the event that it names',
  'counted from the day beside it': 'counted from the day told beside it',
  'the line above the list': 'the date of the line above the list',
  'in the entry': 'the date within the entry',
  'the day of the report': 'the day that the report opens with',
}
const UNDATED: Readonly<Record<string, string>> = {
  apart: 'the date in the sentence belongs to something else',
  'past perfect': 'told as earlier, with no date of its own',
}

/** "an assembly", "a charge". */
export function kindInWords(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}

/** Where a date comes from, or why there is none. */
export function dateInWords(when: string | null, via: string): string {
  const [base = '', more] = via.split(', ')
  if (when === null) return `no date: ${UNDATED[base] ?? 'none is stated'}`
  return `when ${when}, ${DATES[base] ?? base}${more ? ` (${more})` : ''}`
}

const REASONS: ReadonlyMap<string, string> = new Map(
  [
    ['no not never nobody', 'is said not to have happened'],
    ['if unless whether', 'is only a condition here'],
    ['may might could can possible', 'is only possible here'],
    ['would should must ought', 'is only supposed or called for here'],
    [
      'will shall plan intend prepare due expect hope aim promise vow want wish',
      'is only planned or expected here',
    ],
    [
      'demand urge call ask request require appeal order instruct encourage tell need seek propose',
      'is only demanded here',
    ],
    ['fear threaten warn', 'is only feared or threatened here'],
    ['try attempt fail', 'was only attempted here'],
    ['refuse decline forbid prevent oppose', 'was refused or prevented here'],
    ['allow permit agree offer consider decide pledge', 'is only allowed or considered here'],
    ['to', 'is only an aim here'],
  ]
    .flatMap(([words = '', reason = '']) => words.split(' ').map(word => [word, reason] as const))
    .toReversed(),
)

/** Why words that could tell an event are no fact here: "“detain” is only demanded here (“urge”)". */
export function unrealInWords(trigger: string, word: string): string {
  const [first = ''] = word.split(' ')
  const reason = REASONS.get(first)
  return `“${trigger}” ${reason ?? 'is not told as a fact here'} (“${word}”)`
}
