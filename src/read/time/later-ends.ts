import type { Draft } from '../draft.ts'
import { addDays, hasDay } from '../dates/calendar.ts'
import { type DateMention, type Doc, mentionsOf } from '../text/doc.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { isExtent } from './date-roles.ts'
import { daysIn } from './stretches.ts'
import type { Timeline } from './timeline.ts'

/** How many sentences on the end of what began may be told. */
const NEAR = 6

const isNear = (draft: Draft, { sentence, block }: Pick<Draft, 'sentence' | 'block'>): boolean =>
  sentence >= draft.sentence && sentence - draft.sentence <= NEAR && block - draft.block <= 2

/** What a gathering that lasts is, by its rule: no march or rally, which are over by evening. */
const LASTS =
  /^assembly\.(?:strike|called-out|sit-in|sit-down|blockade|blocked|camp|encampment|occupation|stoppage|walkout|boycott|crowd|hunger|vigil|protest)/

/** Its first day, from the day that its sentence tells, or the length of a strike whose last day is told. */
function beginningOf(doc: Doc, draft: Draft, last: string): string | null {
  if (draft.when !== null && draft.when !== last) {
    const from = draft.when.replace(/\/\.\.$/, '')
    return hasDay(from) && from < last ? from : null
  }
  const sentence = doc.sentences[draft.sentence]
  if (!sentence) return null
  const lasted = mentionsOf(doc, sentence).find(
    one =>
      one.type === 'duration' &&
      ['for', 'over'].includes(wordOf(doc.tokens.word[one.from - 1] ?? 0)),
  )
  const days = lasted?.type === 'duration' ? daysIn(lasted) : null
  return days === null || days < 2 ? null : addDays(last, 1 - days)
}

const OWN =
  /^(?:his|her|their|its) |\b(?:end|halt|abandon|lift|suspend|call)(?:ed|s)?(?: off)? (?:his|her|their|its) /i

/** "the strike", "her hunger strike", "ended their sit-in" */
const pointsBack = ({ source }: Doc, { definite, quote }: Draft): boolean =>
  definite || OWN.test(source.slice(...quote))

/** How many records back the beginning may stand, and how many on: of the same sentence. */
const WINDOW = 40
const BESIDE = 3

/** "They blocked the road for 12 days. The blockade ended on 28 May.": from its first day to its last. */
function settleEnded(doc: Doc, drafts: readonly Draft[]): void {
  for (const [i, end] of drafts.entries()) {
    if (end.kind !== 'assembly' || !pointsBack(doc, end) || !end.when?.startsWith('../')) continue
    const last = end.when.slice(3)
    const begun = drafts
      .slice(Math.max(0, i - WINDOW), i + BESIDE)
      .findLast(
        one =>
          one !== end &&
          one.kind === 'assembly' &&
          one.modality === 'asserted' &&
          isNear(one, end) &&
          LASTS.test(one.rule) &&
          beginningOf(doc, one, last) !== null,
      )
    if (!begun) continue
    const from = beginningOf(doc, begun, last) ?? ''
    begun.whenSpan ??= end.whenSpan
    begun.when = `${from}/${last}`
    end.when = begun.when
    begun.why.push('its last day, told further on')
  }
}

/** How many records back the end may be told before the beginning. */
const FEW = 8

/** "The protest began on 30 July" */
const BEGAN =
  /^the [\w-]+(?: [\w-]+){0,2} (?:had |first )?(?:began|begun|started|broke out|was launched)\b/i

/** "lifted their blockade on Friday": a gathering of which so far only the last day is told. */
const isEndOf = ({ kind, rule, when }: Draft, first: string | null): boolean =>
  kind === 'assembly' &&
  LASTS.test(rule) &&
  first !== null &&
  when?.startsWith('../') === true &&
  first < when.slice(3)

/** "returned to work after a six-day stoppage. The stoppage began on 22 May": the same, whose stretch is known. */
function settleBegun(doc: Doc, drafts: readonly Draft[]): void {
  for (const [i, begun] of drafts.entries()) {
    const { when } = begun
    if (begun.kind !== 'assembly' || !begun.definite || !hasDay(when)) continue
    if (LASTS.test(begun.rule) && BEGAN.test(doc.source.slice(...begun.quote))) {
      const end = drafts
        .slice(Math.max(0, i - FEW), i)
        .findLast(one => isNear(one, begun) && isEndOf(one, when))
      if (end) {
        end.when = `${when}/${end.when?.slice(3) ?? ''}`
        end.why.push('its first day, told further on')
      }
    }
    const whole = drafts
      .slice(0, i)
      .findLast(one => one.kind === 'assembly' && one.when?.startsWith(`${when}/`) === true)
    if (whole && LASTS.test(whole.rule) && LASTS.test(begun.rule)) begun.when = whole.when
  }
}

const CUT: ReadonlySet<unknown> = new Set(['shutdown', 'block', 'closure', 'ban', 'censorship'])

const RESTORED = new Set(
  'restored lifted unblocked reopened resumed reconnected reinstated removed ended returned'.split(
    ' ',
  ),
)
const BACK = new Set(['online', 'on'])
/** What comes back: what was cut, the order that cut it, or "it". */
const WHAT =
  /\b(?:it|they|internet|access|services?|signals?|sites?|websites?|blocks?|blockade|ban|curfew|suspension|restrictions?|stations?|channels?|radio|television|newspaper|weekly|daily|data|networks?|connections?|connectivity|broadcasts?|broadcasting|transmissions?|platforms?|facebook|whatsapp|telegram|tiktok|twitter|x|measure|order|shutdown|blackout)\b/iu

/** Whether a word says that what was cut is there again: "was restored", "came back", "was back on the air". */
function isBack({ tokens }: Doc, at: number): boolean {
  const word = wordOf(tokens.word[at] ?? 0)
  if (RESTORED.has(word)) return true
  if (word !== 'back') return false
  const before = infoOf(tokens.word[at - 1] ?? 0)
  return (
    (before.fn & FN.be) !== 0 ||
    before.verb === 'come' ||
    BACK.has(wordOf(tokens.word[at + 1] ?? 0))
  )
}

/** The day of a sentence that says that what was cut is there again. */
function restoredIn(doc: Doc, index: number, { resolved }: Timeline): DateMention | null {
  const sentence = doc.sentences[index]
  if (!sentence) return null
  let back = -1
  for (let at = sentence.from; at < sentence.to && back < 0; at++) {
    const { fn } = infoOf(doc.tokens.word[at] ?? 0)
    if ((fn & (FN.modal | FN.negation)) !== 0) return null
    if (isBack(doc, at)) back = at
  }
  if (back < 0 || !WHAT.test(doc.source.slice(sentence.start, doc.tokens.start[back]))) return null
  const date = mentionsOf(doc, sentence).find(
    (one): one is DateMention => one.type === 'date' && !isExtent(one),
  )
  return date && hasDay(resolved.get(date) ?? null) ? date : null
}

/** "The site was blocked on 9 May. … The block was lifted on the 16th.": how long it was so. */
function settleRestored(doc: Doc, drafts: readonly Draft[], timeline: Timeline): void {
  for (const draft of drafts) {
    if (draft.kind !== 'restriction' || !CUT.has(draft.attributes['means'])) continue
    if (!hasDay(draft.when) || draft.title || draft.modality !== 'asserted') continue
    for (let index = draft.sentence + 1; index <= draft.sentence + NEAR; index++) {
      const sentence = doc.sentences[index]
      if (sentence?.block !== draft.block) break
      const date = restoredIn(doc, index, timeline)
      const until = date ? (timeline.resolved.get(date) ?? '') : ''
      if (until <= draft.when) continue
      draft.when = `${draft.when}/${until}`
      draft.why.push('until it was restored, told further on')
      break
    }
  }
}

/** The stretches of what is told to have ended in a sentence of its own. */
export function settleLaterEnds(doc: Doc, drafts: readonly Draft[], timeline: Timeline): void {
  settleEnded(doc, drafts)
  settleBegun(doc, drafts)
  settleRestored(doc, drafts, timeline)
}
