import type { Draft } from '../draft.ts'

/** How many sentences apart blows and what broke under them are told. */
const NEAR = 2

const FORCE = new Set<Draft['kind']>(['violence', 'torture'])

const sharesSomebody = (a: Draft, b: Draft): boolean =>
  a.target.parties.length === 0 ||
  a.target.parties.some(party => b.target.parties.some(other => other.name === party.name))

/** "She was punched and her camera was smashed": part of the blows, no threat of its own. */
export function foldBroken(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    draft =>
      !draft.rule.startsWith('intimidation.broken-things.') ||
      !drafts.some(
        other =>
          FORCE.has(other.kind) &&
          other.block === draft.block &&
          Math.abs(other.sentence - draft.sentence) <= NEAR &&
          sharesSomebody(draft, other),
      ),
  )
}
