import type { Draft } from '../draft.ts'

const isOf = (crowd: Draft, force: Draft): boolean =>
  crowd.actor.parties.some(party => force.target.parties.some(other => other.name === party.name))

/** "fired at supporters who had gathered on Wednesday": the force was on the day of the gathering that it broke up. */
export function settleForceDays(drafts: readonly Draft[]): void {
  for (const [i, force] of drafts.entries()) {
    if (force.kind !== 'violence' || force.when !== null) continue
    const crowd = drafts
      .slice(i + 1, i + 4)
      .find(
        other =>
          other.kind === 'assembly' &&
          other.sentence === force.sentence &&
          other.when !== null &&
          other.rule.includes('.relative-') &&
          isOf(other, force),
      )
    if (!crowd) continue
    force.when = crowd.when
    force.whenSpan = crowd.whenSpan
    force.why.push('of the day of the gathering that it was used on')
  }
}
