import { fathersAgree } from './compare-fathers.ts'
import { ALWAYS_ASK, NOTHING, type Term } from './comparison.ts'
import { readSound } from './fold-name.ts'
import { givenNameTie, isGivenName } from './name-groups.ts'
import type { Parted } from './take-apart.ts'

/**
 * Family name first or last is usage; given names in another order are a question ("Ahmed Salem al-Masri" is perhaps
 * the father of "Salem Ahmed al-Masri"), as are names that are all given names.
 */
export function order(left: Parted, right: Parted): Term {
  const places = left.words
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ sound, stem, written }) => {
      const at = right.words.findIndex(
        word =>
          readSound(word.sound) === readSound(sound) ||
          givenNameTie(word.stem.forms, stem.forms) === 'form',
      )
      return at < 0 ? [] : [{ at: right.words[at]?.at ?? 0, sound, written }]
    })
  const inOrder = places.map(({ at }) => at)
  const allGiven = places.every(({ sound }) => isGivenName(sound))
  const sons = left.sonOf.length > 0 && left.sonOf.join() === right.sonOf.join()
  if (fathersAgree(left, right)) return NOTHING
  if (sons || descents(inOrder) === 0 || (!allGiven && isTurned(inOrder))) return NOTHING
  return {
    factor: 1,
    ceiling: ALWAYS_ASK,
    reasons: [`${places.map(({ written }) => `“${written}”`).join(', ')}: in another order`],
  }
}

const descents = (list: readonly number[]) =>
  list.filter((place, i) => i > 0 && place < (list[i - 1] ?? 0)).length

/** Whether the last words have come first, or all are the other way round. */
const isTurned = (list: readonly number[]) =>
  (descents(list) === 1 && (list.at(-1) ?? 0) < (list[0] ?? 0)) ||
  descents(list) === list.length - 1
