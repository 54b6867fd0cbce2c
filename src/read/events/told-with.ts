import type { Doc } from '../text/doc.ts'
import { type Draft, datesAgree } from '../draft.ts'
import { fold, namesOf } from '../party-texts.ts'

/** How far apart, in sentences, a blow and what came of it are told. */
const NEAR = 3

const PLEA = /\b(?:plead(?:s|ed|ing)?|pled|den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?)\b/i

/** How many of those whom a record is about are named in another. */
function sharesAll({ target }: Draft, other: Draft): boolean {
  const names = new Set(other.target.parties.map(({ name }) => fold(name)))
  return target.parties.length > 0 && target.parties.every(({ name }) => names.has(fold(name)))
}

const isNamed = ({ target }: Draft): boolean => namesOf(target).length > 0

/** "She had pleaded guilty last month", of whom a verdict or charge is told: the same charge. */
function isPlea(doc: Doc, draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.kind !== 'charge' || !draft.rule.startsWith('charge.faces.')) return false
  if (!PLEA.test(doc.source.slice(...draft.quote))) return false
  return drafts.some(
    other =>
      other !== draft &&
      (other.kind === 'conviction' || other.kind === 'acquittal') &&
      (isNamed(draft) ? other.sentence <= draft.sentence : other.sentence === draft.sentence) &&
      sharesAll(draft, other),
  )
}

const MARKS = /^violence\.(?:marked|suffered|brought|harmed)\./

/** "He lost the sight of one eye", "was admitted with a broken arm": what came of a blow that is told beside it. */
function isMark(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.kind !== 'violence' || !MARKS.test(draft.rule)) return false
  const { length } = draft.target.parties
  if (length !== 1 || !isNamed(draft)) return false
  const blow = drafts.find(other => {
    if (other === draft || (other.kind !== 'violence' && other.kind !== 'torture')) return false
    if (Math.abs(other.sentence - draft.sentence) > NEAR || MARKS.test(other.rule)) return false
    if (sharesAll(draft, other)) return true
    const { count } = other.target
    const many = count !== null && count !== 1
    return many && other.sentence === draft.sentence
  })
  // "Abdul Karim lost an eye and 40 others were hurt": he is none of the others.
  const besides = blow?.target.parties.some(({ name }) => OTHERS.test(name)) === true
  if (blow && besides && !sharesAll(draft, blow))
    blow.target = { ...blow.target, parties: [...draft.target.parties, ...blow.target.parties] }
  return blow !== undefined
}

const OTHERS = /\bothers?\b/

const WOUNDS = /^violence\.(?:beat|struck-by|weapons)\.(?:passive|relative-passive|shared-passive)/

const KILLING =
  /^death\.(?:killing|murder|assassination|death|shooting|slaying)\.(?:nominal|possessive)/

/** "the killing of A, who was shot outside his house on 4 May": then and there. */
function sharePlaceAndDay(death: Draft, { when, whenSpan, where, sentence }: Draft): void {
  if (sentence !== death.sentence) return
  if (death.when === null) {
    death.when = when
    death.whenSpan = whenSpan
  }
  if (death.where.length === 0) death.where = where
}

/** "was shot in the neck and died in the ambulance": one death. */
function isFatal(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.kind !== 'violence' || !WOUNDS.test(draft.rule) || !isNamed(draft)) return false
  const death = drafts.find(
    other =>
      other.kind === 'death' &&
      Math.abs(other.sentence - draft.sentence) <= 1 &&
      datesAgree(draft.when, other.when) &&
      sharesAll(draft, other),
  )
  if (!death) return false
  if (death.actor.parties.length === 0) death.actor = draft.actor
  if (KILLING.test(death.rule)) sharePlaceAndDay(death, draft)
  return true
}

/** Leaves out what only says more of what another record tells: pleas, marks of a blow, fatal wounds. */
export function foldTogether(doc: Doc, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    draft => !isPlea(doc, draft, drafts) && !isMark(draft, drafts) && !isFatal(draft, drafts),
  )
}
