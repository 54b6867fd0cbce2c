import { tieSounds } from './compared-words.ts'
import type { GroupName, GroupWord } from './group-words.ts'
import { endingsOff } from './word-endings.ts'

/** Letters that words of one root begin with. */
const ROOT = 3

const isTelling = ({ kind }: GroupWord) => kind === 'topic' || kind === 'name'

/**
 * “Қорған” and “Қорғау” are of one root and are two names: where one word tells an organisation from others, and the
 * names are in one script, it must be the same word, in whatever case.
 */
export function isDerived(left: GroupName, right: GroupName): boolean {
  const [one, ...ones] = left.words.filter(isTelling)
  const [other, ...others] = right.words.filter(isTelling)
  if (!one || !other || ones.length + others.length > 0 || left.script !== right.script)
    return false
  if (one.written === other.written || one.kind !== 'topic' || other.kind !== 'topic') return false
  if (one.written.slice(0, ROOT) !== other.written.slice(0, ROOT)) return false
  if (one.stem === other.stem || areInTwoLanguages(left, right)) return false
  if (isShort(one.written, other.written) || isShort(other.written, one.written)) return false
  const { how } = tieSounds(one.sound, other.sound, null)
  return how !== 'same' && how !== 'usage' && !areCases(one.written, other.written)
}

/** “Полит” of “ПолитКлиника”. */
const isShort = (short: string, long: string) => short.length > ROOT + 1 && long.startsWith(short)

function areCases(one: string, other: string): boolean {
  const forms = new Set([one, ...endingsOff(one)])
  return [other, ...endingsOff(other)].some(form => forms.has(form))
}

/** Other words that are written otherwise: «Союз», «одағы». */
function areInTwoLanguages(left: GroupName, right: GroupName): boolean {
  const written = ({ words }: GroupName) =>
    words.filter(word => !isTelling(word) && !word.fromForm).map(word => word.written)
  return written(left).toSorted().join(' ') !== written(right).toSorted().join(' ')
}
