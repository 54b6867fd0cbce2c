import {
  TIERS,
  type Cleared,
  type Footnote,
  type Internal,
  type Mask,
  type Policy,
  type Report,
  type Sentence,
  type Tier,
} from '../codebook/index.ts'
import { applyMasks } from './apply-masks.ts'
import type { Blocker } from './blocker.ts'
import { defaultMasks } from './default-masks.ts'
import { leaksOf } from './find-leaks.ts'
import { mapReport, sentencesOf, stringsOf } from './map-report.ts'
import { prepareMask } from './masked-name.ts'

/** The gate: the report as it may leave for whom the policy names, or everything that stands in the way. */
export function clear(
  report: Report,
  policy: Policy,
): { readonly cleared: Cleared<Report> } | { readonly blockers: readonly Blocker[] } {
  const masks = [...policy.masks, ...defaultMasks(report, policy.masks)]
  const masked = applyMasks(report, masks)
  const blockers = [
    ...audience(policy.tier),
    ...tiers(masked.footnotes, policy.tier),
    ...drafts(masked),
    ...batches(masked),
    ...consents(masked, policy.tier),
  ]
  const leaving = outward(masked)
  return blockers.length === 0 && namesNobodyMasked(leaving, masks)
    ? { cleared: leaving }
    : { blockers: [...blockers, ...leaks(leaving, masks)] }
}

/** The last look, and the only place that makes a report Cleared: no string that leaves names anybody masked. */
function namesNobodyMasked(report: Report, masks: readonly Mask[]): report is Cleared<Report> {
  return leaks(report, masks).length === 0
}

/** The report as it may be looked at inside: stamped, with what stands in the way of letting it out. */
export function stampInternal(report: Report, blockers: readonly Blocker[]): Internal<Report> {
  const stamped = { ...report, notCleared: blockers.map(({ message }) => message) }
  if (saysSo(stamped)) return stamped
  throw new TypeError('A stamped report says that it was not cleared')
}

/** The only place that makes a report Internal: it carries the words that say so. */
function saysSo(report: Report): report is Internal<Report> {
  return 'notCleared' in report
}

/** What is for the house only keeps its stamp. */
function audience(tier: Tier): Blocker[] {
  return tier === 'public' || tier === 'partner'
    ? []
    : [
        {
          code: 'internal',
          message: `What is composed for the tier “${tier}” stays inside and keeps its stamp.`,
          where: [],
        },
      ]
}

const rank = (tier: Tier | undefined) => TIERS.indexOf(tier ?? 'internal')

function tiers(footnotes: readonly Footnote[], tier: Tier): Blocker[] {
  const held = unique(
    footnotes.filter(note => rank(note.tier) > rank(tier)).map(note => note.document),
  )
  return held.length === 0
    ? []
    : [
        {
          code: 'tier',
          message: `${countOf(held, 'source is', 'sources are')} not open to the tier “${tier}”. Raise ${held.length === 1 ? 'its tier' : 'their tiers'}, or leave out what rests on ${held.length === 1 ? 'it' : 'them'}.`,
          where: held,
        },
      ]
}

function drafts(report: Report): Blocker[] {
  const sentences = sentencesOf(report).filter(
    ({ state, authored }) => !authored && (state === 'draft' || state === 'refused'),
  )
  const incidents = unique(sentences.flatMap(sentence => sentence.incidents))
  return sentences.length === 0
    ? []
    : [
        {
          code: 'draft',
          message: `${countOf(sentences, 'sentence rests', 'sentences rest')} on records that nobody has reviewed. Review them, or compose without drafts.`,
          where: incidents,
        },
      ]
}

const namesSomebody = (sentence: Sentence) =>
  sentence.text.some(
    inline => typeof inline !== 'string' && inline.type === 'person' && !inline.masked,
  )

function batches(report: Report): Blocker[] {
  const sentences = sentencesOf(report).filter(
    sentence => sentence.state === 'batch-accepted' && namesSomebody(sentence),
  )
  return sentences.length === 0
    ? []
    : [
        {
          code: 'batch',
          message: `${countOf(sentences, 'sentence states', 'sentences state')} facts about named people that were accepted in a batch. Accept each by itself, or mask the people.`,
          where: unique(sentences.flatMap(sentence => sentence.incidents)),
        },
      ]
}

/** What the source of a note agreed to: publishing (or sharing with partners), and the naming of people. */
function consents(report: Report, tier: Tier): Blocker[] {
  const notes = report.footnotes.filter(({ consent }) => consent !== undefined)
  const withheld = notes.filter(
    ({ consent }) => consent?.publish !== true && !(tier === 'partner' && consent?.share === true),
  )
  const nameless = new Set(
    notes.filter(({ consent }) => consent?.name !== true).map(({ number }) => number),
  )
  const naming = sentencesOf(report).filter(
    sentence => namesSomebody(sentence) && sentence.footnotes.some(number => nameless.has(number)),
  )
  const documents = unique(withheld.map(({ document }) => document))
  return [
    ...(documents.length === 0
      ? []
      : [
          {
            code: 'consent' as const,
            message: `${countOf(documents, 'note is', 'notes are')} cited whose source did not agree to ${tier === 'partner' ? 'sharing' : 'publishing'}. Ask for consent, or leave out what rests on ${documents.length === 1 ? 'it' : 'them'}.`,
            where: documents,
          },
        ]),
    ...(naming.length === 0
      ? []
      : [
          {
            code: 'consent' as const,
            message: `${countOf(naming, 'sentence names', 'sentences name')} people on the word of a source who did not agree to naming. Mask them, or ask for consent.`,
            where: unique(naming.flatMap(sentence => sentence.incidents)),
          },
        ]),
  ]
}

/** What still names somebody who is masked. */
function leaks(report: Report, masks: readonly Mask[]): Blocker[] {
  const names = masks.map(prepareMask)
  const found = stringsOf(report).filter(({ text }) => leaksOf(text, names).length > 0)
  return found.length === 0
    ? []
    : [
        {
          code: 'leak',
          message: `${countOf(found, 'passage still names', 'passages still name')} somebody who is masked. Choose other words for the mask, which must not hold the name itself.`,
          where: unique(found.map(({ where }) => where)),
        },
      ]
}

/** What only matters inside does not go along. */
function outward(report: Report): Report {
  return mapReport(report, {
    sentence: sentence => sentence,
    text: text => text,
    footnote: ({ tier: _tier, consent: _consent, ...footnote }) => footnote,
  })
}

const unique = (all: readonly string[]) => [...new Set(all)]

const countOf = (all: readonly unknown[], one: string, many: string) =>
  `${all.length} ${all.length === 1 ? one : many}`
