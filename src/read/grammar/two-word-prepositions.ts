import { wordValues } from '../text/scan.ts'

/** Prepositions of two words, by the id of the first. */
export const TWO_WORDS = wordValues<string>([
  ['according', 'to'],
  ['because', 'of'],
  ['due', 'to'],
  ['along', 'with'],
  ['together', 'with'],
  ['instead', 'of'],
  ['ahead', 'of'],
  ['outside', 'of'],
  ['inside', 'of'],
  ['prior', 'to'],
  ['up', 'to'],
  ['as', 'of'],
  ['such', 'as'],
  ['out', 'of'],
  ['away', 'from'],
  ['next', 'to'],
  ['thanks', 'to'],
  ['bordering', 'on'],
  ['belonging', 'to'],
  ['on', 'board'],
])
