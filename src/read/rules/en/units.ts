/** Units of time: what they are called here, how many of the codebook's unit one is, and how they are written. */
export const TIME_UNITS = [
  ['minutes', 1, 'minute minutes min mins'],
  ['hours', 1, 'hour hours hr hrs'],
  ['days', 1, 'day days'],
  ['days', 7, 'week weeks'],
  ['days', 14, 'fortnight fortnights'],
  ['months', 1, 'month months mth mths'],
  ['years', 1, 'year years yr yrs'],
  ['years', 10, 'decade decades'],
] as const

/** Words between a number and its unit: "15 calendar days", "two full years". */
export const UNIT_ADJECTIVES =
  'calendar working full whole consecutive straight business long more additional further extra successive solid'
