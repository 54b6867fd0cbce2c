import { datesAgree, type Draft } from './draft.ts'
import { namesOf, textsOf } from './party-texts.ts'

/** "was ambushed by masked men who opened fire on the car": what they did, told of them again. */
export function isDoneWithIt(a: Draft, b: Draft): boolean {
  if (a.kind !== 'violence' || a.sentence !== b.sentence) return false
  const by = textsOf(b.actor)
  // "swooped on the sit-in, using batons to push them back"
  const isWith = b.rule.startsWith('violence.weapons.participle') && namesOf(b.target).length === 0
  if (isWith && by.length > 0 && textsOf(a.actor).join() === by.join()) return true
  if (!b.rule.endsWith('.relative-active')) return false
  return by.length > 0 && namesOf(b.target).length === 0 && textsOf(a.actor).join() === by.join()
}

/** "broke into the office and set fires": what the same people did to nobody else. */
export function isSameRaid(a: Draft, b: Draft): boolean {
  if (a.kind !== 'intimidation' || a.sentence !== b.sentence) return false
  // "left a dead dog with a note that read “You are next”"
  if (b.rule.startsWith('intimidation.message-read.')) return true
  const by = textsOf(a.actor)
  if (by.length === 0 || by.join() !== textsOf(b.actor).join()) return false
  return a.target.parties.length === 0 || b.target.parties.length === 0
}

/** "Her flat was searched. Officers took two laptops.": what was taken in the search told just before. */
export const isTakenInSearch = (a: Draft, b: Draft): boolean =>
  a.kind === 'search' &&
  a.block === b.block &&
  b.sentence - a.sentence === 1 &&
  b.rule.startsWith('search.seize.') &&
  !a.rule.startsWith('search.seize.') &&
  b.target.parties.length === 0 &&
  datesAgree(a.when, b.when)

/** "The troops came under attack and fired into the air": who was hit in the one hits in the other. */
export function isReturned(a: Draft, b: Draft): boolean {
  if (a.kind !== 'violence') return false
  const hit = (one: Draft, other: Draft): boolean =>
    one.target.parties.some(({ name }) => other.actor.parties.some(doer => doer.name === name))
  return hit(a, b) || hit(b, a)
}

/** "marched to parliament, blocking the avenue", "refused the notice, offering a stadium instead": what is said with it of the same crowd, or of the same answer. */
export function isDoneByIt(a: Draft, b: Draft): boolean {
  if (a.kind !== 'assembly' && a.kind !== 'permission') return false
  if (a.sentence !== b.sentence || !b.rule.endsWith('.participle-active')) return false
  if (a.kind === 'permission') return a.attributes.decision === 'refused' && OFFERED.test(b.rule)
  const by = textsOf(b.actor)
  return by.length > 0 && textsOf(a.actor).join() === by.join()
}

const OFFERED = /^permission\.refused\./
