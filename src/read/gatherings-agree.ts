import type { Draft } from './draft.ts'
import { fold, textsOf } from './party-texts.ts'
import type { Fillers } from './referring/memory.ts'

/** "carrying placards they marched": one crowd in one sentence. */
function isSameCrowd(a: Draft, b: Draft): boolean {
  const crowd = textsOf(b.actor)
  return (
    a.sentence === b.sentence &&
    a.attributes.status === b.attributes.status &&
    crowd.length > 0 &&
    textsOf(a.actor).join() === crowd.join()
  )
}

/** Words for those who gather, whoever they are. */
const ANY_CROWD = new Set(
  `protesters protestors demonstrators people activists residents participants supporters crowd members organisers
  organizers marchers strikers picketers men women citizens locals persons mourners opponents dozens hundreds thousands
  tens scores others group relatives`.split(/\s+/),
)

const headsOf = (fillers: Fillers): string[] =>
  fillers.parties.flatMap(({ name, named }) => {
    const [before = ''] = fold(name).split(/ (?:of|from|at|in|who|whose|with|against|and) /)
    return named ? [] : (before.split(' ').at(-1) ?? [])
  })

/** "teachers walked out", "students blocked the bridge": two crowds that no word joins. */
function crowdsDiffer(a: Draft, b: Draft): boolean {
  const [one, two] = [headsOf(a.actor), headsOf(b.actor)]
  if (one.length === 0 || two.length === 0) return false
  if (one.length < a.actor.parties.length || two.length < b.actor.parties.length) return false
  if ([...one, ...two].some(head => ANY_CROWD.has(head))) return false
  return !one.some(head => two.includes(head))
}

/** "they sat on the tarmac and sang": one crowd of which nothing is said. */
const isSameNobody = (a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence &&
  a.rule === b.rule &&
  a.actor.parties.length + b.actor.parties.length === 0

/** "classes were boycotted, and parents stood with lanterns": nobody's boycott, and a crowd. */
const isOtherThanBoycott = (a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence &&
  a.rule.startsWith('assembly.unattended') &&
  b.actor.parties.length > 0 &&
  b.attributes.form !== 'strike'

/** "Thousands filled the streets. They waved flags.": one crowd, of which nothing new is said. */
const isSameCrowdNext = (a: Draft, b: Draft): boolean =>
  b.sentence - a.sentence === 1 &&
  b.block === a.block &&
  b.where.length === 0 &&
  (b.when === null || b.when === a.when) &&
  a.attributes.form !== 'strike' &&
  b.attributes.status === a.attributes.status &&
  textsOf(b.actor).length > 0 &&
  textsOf(a.actor).join() === textsOf(b.actor).join()

/** A headline may be any gathering of the text; once that has told it, only one that is held or planned as it is. */
const isHeadlineOf = ({ title, toldBelow, attributes }: Draft, b: Draft): boolean =>
  title && (!toldBelow || (attributes.status === 'planned') === (b.attributes.status === 'planned'))

/** "The march was cancelled. About 100 people gathered anyway.": what was called off, and what was held instead. */
const isHeldInstead = (a: Draft, b: Draft): boolean =>
  a.attributes.status === 'cancelled' &&
  b.attributes.status === 'held' &&
  !b.definite &&
  /\.active$/.test(b.rule)

/** Whether two gatherings, whose places agree, may be one. */
export function gatheringsAgree(a: Draft, b: Draft): boolean {
  if (isHeldInstead(a, b) || crowdsDiffer(a, b) || isOtherThanBoycott(a, b)) return false
  const form =
    a.attributes.form === undefined ||
    b.attributes.form === undefined ||
    a.attributes.form === b.attributes.form ||
    a.attributes.form === 'gathering' ||
    b.attributes.form === 'gathering'
  if (!form) return false
  const dated = a.when !== null && b.when !== null
  if (dated) return a.when === b.when || a.definite || b.definite
  return (
    b.definite ||
    isHeadlineOf(a, b) ||
    isSameCrowd(a, b) ||
    isSameCrowdNext(a, b) ||
    isSameNobody(a, b) ||
    (a.when === null && b.when === null && a.where.length > 0 && b.where.length > 0)
  )
}
