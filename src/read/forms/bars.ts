import type { Penalty, Span } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import type { Doc } from '../text/doc.ts'

/** What somebody is kept from by a verdict: an office, a profession, the country. */
const BARS = /\b(?:barred|banned|disqualified|prohibited|forbidden|excluded)\b/i
/** How many sentences after a verdict may tell what else it laid on somebody. */
const NEAR = 6
/** How many characters may stand between the verb and for how long. */
const FAR = 120

/** For how long, in "was also barred from public office for ten years". */
function lengthOf(
  { source, mentions }: Doc,
  { quote: [start, end] }: Draft,
): { readonly penalty: Penalty; readonly span: Span } | null {
  const verb = BARS.exec(source.slice(start, end))
  if (!verb) return null
  const from = start + verb.index
  const stop = source.slice(from).search(/[.;]\s/)
  const last = Math.min(from + FAR, stop < 0 ? source.length : from + stop)
  const length = mentions.find(
    one => one.type === 'duration' && one.start > from && one.end <= last,
  )
  if (length?.type !== 'duration' || length.age) return null
  const { unit } = length
  if (
    unit === 'minutes' ||
    !/\bfor (?:at least |another )?$/.test(source.slice(from, length.start))
  )
    return null
  return {
    penalty: { type: 'ban', amount: length.value, unit },
    span: [from, length.end],
  }
}

const namesOf = ({ target }: Draft): string => target.parties.map(({ name }) => name).join('|')

/** The verdict on the same people that a sentence goes on to tell of. */
function verdictBefore(drafts: readonly Draft[], bar: Draft): Draft | undefined {
  return drafts.findLast(
    one =>
      one.kind === 'conviction' &&
      one.modality === 'asserted' &&
      one.sentence <= bar.sentence &&
      bar.sentence - one.sentence <= NEAR &&
      namesOf(one) === namesOf(bar),
  )
}

/** "was jailed for three years and barred from office for ten": the bar is a part of the penalty. */
export function foldBars(doc: Doc, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(draft => {
    if (draft.kind !== 'restriction' || namesOf(draft) === '') return true
    if (draft.actor.parties.length > 0 && draft.modality !== 'asserted') return true
    const length = lengthOf(doc, draft)
    const verdict = length ? verdictBefore(drafts, draft) : undefined
    if (!length || !verdict) return true
    const told = verdict.penalty.some(({ penalty }) => penalty.type === 'ban')
    if (!told) verdict.penalty = [...verdict.penalty, length]
    return false
  })
}
