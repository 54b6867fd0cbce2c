import type { Draft } from '../draft.ts'
import { conviction } from '../rules/en/conviction.ts'

const SENT = /^detention\.jail\./

/** How many paragraphs below a summary the sentence may be told. */
const BELOW = 3

/** "a blogger", named in the paragraph below with a term of years. */
const isTold = ({ block, target }: Draft, other: Draft): boolean =>
  target.parties.every(({ named }) => !named) &&
  other.block >= block &&
  other.block - block <= BELOW &&
  other.penalty.some(({ penalty }) => penalty.type === 'prison')

/** "A blogger was sent to prison" above "a court sentenced him to five years": his sentence, and no remand. */
export function settleSent(drafts: readonly Draft[]): Draft[] {
  const isOf = (draft: Draft, other: Draft): boolean =>
    other.kind === 'conviction' &&
    (draft.when === null || other.when === null || draft.when === other.when) &&
    (isTold(draft, other) ||
      other.target.parties.some(({ name }) => draft.target.parties.some(one => one.name === name)))
  return drafts.map(draft =>
    SENT.test(draft.rule) && drafts.some(other => isOf(draft, other))
      ? { ...draft, kind: conviction.kind, why: [...draft.why, 'sentenced, as told beside it'] }
      : draft,
  )
}
