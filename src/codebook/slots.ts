import type { Slots } from './record.ts'

/** What each slot holds that every kind of record has. */
export const SLOTS: Readonly<
  Record<keyof Slots, { readonly type: string; readonly about: string }>
> = {
  modality: { type: 'choice', about: 'how the text vouches for it' },
  actor: {
    type: 'parties',
    about: 'who did it, in the words of the text; of an assembly, who gathered or called for it',
  },
  target: {
    type: 'parties',
    about:
      'whom or what it was done to, each in the fullest form the document gives; the noun phrase where nobody is named',
  },
  count: { type: 'amount', about: 'how many targets, where the text says so or the names give it' },
  when: {
    type: 'date',
    about: 'when it happened, not when it was reported; null where the document does not say',
  },
  where: { type: 'list of words', about: 'places as named, the narrowest first' },
  attribution: { type: 'list of by and verb', about: 'who says so' },
  over: {
    type: 'words',
    about:
      'what a charge, conviction, detention, search or summons was for: the id of that record, or words',
  },
  bearing: {
    type: 'choice',
    about: 'what it means for the freedoms watched; proposed by rule, decided by a person',
  },
  approx: { type: 'flag', about: 'the text says about, some, roughly' },
}

/** How values are told apart in each choice among the slots. */
export const MODALITY_MEANINGS = {
  asserted: 'stated as fact by the source',
  alleged: 'told as somebody’s word: “reportedly”, a victim, a lawyer, an observer',
  denied: 'denied by somebody the source quotes',
  planned: 'announced for later',
} as const

/** What each bearing means. */
export const BEARING_MEANINGS = {
  violation: 'a freedom was restricted or somebody harmed for using it',
  accountability:
    'an official answers for such an act: never counted beside those prosecuted for their views',
  positive: 'a freedom was protected or a restriction lifted',
  context: 'background that is neither',
} as const

/** What each penalty type covers. */
export const PENALTY_MEANINGS = {
  prison: 'deprivation of liberty by a criminal court',
  detention: 'administrative arrest, and “jailed” for 30 days or less',
  restriction: 'restricted freedom: suspended terms, probation, house arrest as a sentence',
  fine: 'money; the unit is an ISO 4217 code, the amount the first currency stated',
  warning: 'an official warning',
  ban: 'from a profession, office or activity',
  labour: 'corrective, community or forced labour',
  life: 'life imprisonment',
  death: 'the death penalty',
} as const

/** The judgements that make two people code one text alike, each with its reason or an example. */
export const CODING_RULES = [
  'One occurrence is one record, however many people it struck. Where people were treated differently (one fined, one jailed), each treatment is a record.',
  'Each step of a proceeding is a record of its own: held, charged, tried, convicted, appealed, freed.',
  'What lies years back counts as well, under its own date.',
  'If headline, summary and body tell one thing three times, that is one record with three anchors.',
  'Habits are no occurrence: “permits are usually refused” is nothing; “31 permits were refused in May” is a record.',
  'An occurrence named only as a reason still happened: a fine over a picket makes a conviction and an assembly.',
  'A slot stays empty rather than guessed. Nobody’s health, belief, ethnicity or orientation is inferred.',
  'What may, should or is feared to happen is no record, nor is a penalty that a prosecutor asked for. A plan with a date is `planned` for assembly, trial, lawsuit, law and vote only.',
  'A sentence of some days under arrest is the penalty of a conviction, not another detention; being remanded or confined at home before trial is a detention.',
  'Being named a suspect, accused, booked or put on a wanted list is a charge. A dropped case is an acquittal.',
  'Only a higher instance makes an appeal; a milder penalty from the same court is a new conviction.',
  'A visit or warning by police is a summons; if they threatened, also an intimidation.',
  'A refused gathering that had a day or place of its own is a permission and a planned assembly with `permitted` no. The permission bears the day of the decision.',
  'Where somebody comes from is not where it happened. What a court did happened in the court’s town.',
  'Part of a month is written as the month; a season as three months; “later” as null. The day of publication never dates an event by itself.',
  'Names and places are written in the nominative; the words as found are in `spans`.',
  'Menus, related articles, author boxes and newsletters hold no records.',
] as const
