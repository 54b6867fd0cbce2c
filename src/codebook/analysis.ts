/** What is counted. They are never added to each other: one person may be detained three times and charged once. */
export const UNITS = [
  'incidents',
  'people',
  'detentions',
  'charges',
  'convictions',
  'deaths',
  'documents',
] as const
export type Unit = (typeof UNITS)[number]

/** By what counts are broken down. */
export const GROUPINGS = [
  'month',
  'year',
  'kind',
  'place',
  'actor',
  'provision',
  'occupation',
  'bearing',
] as const
export type Grouping = (typeof GROUPINGS)[number]

/** What authorities decide on whose decisions are set side by side: leave to assemble, to exist, to report. */
export const DECIDED_KINDS = ['permission', 'registration', 'accreditation'] as const
export type DecidedKind = (typeof DECIDED_KINDS)[number]

/** By what decisions on requests are grouped. */
export const PERMIT_GROUPINGS = [
  'authority',
  'place',
  'month',
  'year',
  'applicant',
  'pretext',
] as const
export type PermitGrouping = (typeof PERMIT_GROUPINGS)[number]

/**
 * How two claims about one thing stand to each other: both can be true ("over 200" and 227: the second is narrower;
 * "100 to 200" and "150 to 300": compatible), or not.
 */
export const RELATIONS = ['compatible', 'narrower', 'contradicts'] as const
export type Relation = (typeof RELATIONS)[number]
