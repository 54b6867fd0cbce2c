import { ALWAYS_ASK, NOTHING, type Term } from './comparison.ts'
import type { GroupName } from './group-words.ts'

/** Bodies and matters of states, of which each country has its own. */
const OF_STATES = new Set(
  'ministry court police prosecutor parliament government army ombudsman akimat state colony customs tax security'.split(
    ' ',
  ),
)

/** "Бас прокуратура" and "Baş Prokurorluq" are of two countries, where neither says of which and nothing has a name of its own. */
export function tonguesApart(left: GroupName, right: GroupName): Term {
  const apart = left.tongue !== null && right.tongue !== null && left.tongue !== right.tongue
  return apart && isOfAnyState(left) && isOfAnyState(right)
    ? { factor: 1, ceiling: ALWAYS_ASK, reasons: ['in the languages of two countries'] }
    : NOTHING
}

const isOfAnyState = ({ words }: GroupName) =>
  words.some(({ term }) => OF_STATES.has(term)) &&
  words.every(({ kind }) => kind !== 'name' && kind !== 'country' && kind !== 'number')
