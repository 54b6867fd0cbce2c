import {
  TIERS,
  VigilError,
  type Cleared,
  type Incident,
  type Internal,
  type Report,
} from '../codebook/index.ts'
import { asJudged, casesOf, saidBy, type JudgedComparison } from '../analyse/index.ts'
import { composeUpdate, type CitedDocument } from '../compose/index.ts'
import { renderHtml, renderMarkdown } from '../publish/index.ts'
import { applyMasks, clear, stampInternal } from '../redact/index.ts'
import { incidents, proposals } from '../reconcile/index.ts'
import { documentById, tierOf } from '../vault/index.ts'
import { requiredPeriod } from './analysing.ts'
import { standingConsent } from './consenting.ts'
import { chosenSections } from './obligations.ts'
import { judgedClaims } from './questions.ts'
import { countryNamed } from './country.ts'
import type { Desk } from './desk.ts'
import { wordsOn } from './following.ts'
import { standingMasks } from './masking.ts'
import { daysIn, entitiesOf, pictureOf } from './picture.ts'

export type UpdateRequest = {
  /** EDTF; its first day. */
  readonly from: string
  /** EDTF; its last day. */
  readonly to: string
  /** ISO code or name; null for all countries. */
  readonly country?: string | null | undefined
  readonly drafts?: boolean | undefined
  /** Whom it is for; public where not said. */
  readonly tier?: string | undefined
}

export type ComposedUpdate = {
  readonly report: Cleared<Report> | Internal<Report>
  readonly cleared: boolean
  /** What stands in the way of clearing. */
  readonly blockers: readonly string[]
  /** Nothing falls into the period. */
  readonly empty: boolean
}

/** Composes the update of a period and puts it through the gate: cleared, or stamped INTERNAL – NOT CLEARED. */
export async function composeUpdateReport(
  desk: Desk,
  request: UpdateRequest,
): Promise<ComposedUpdate> {
  const period = requiredPeriod(request)
  const tier = TIERS.find(name => name === (request.tier ?? 'public'))
  if (!tier) throw new VigilError('usage', `The tier is one of ${TIERS.join(', ')}.`)
  const picture = await pictureOf(desk)
  const drafts = request.drafts ?? false
  const known = entitiesOf(picture)
  const told = incidents(picture.reconciled, { drafts })
  const { judged } = await judgedClaims(desk, { drafts })
  const said = saidBy(await wordsOn(desk, 'proceeding'))
  const report = composeUpdate({
    incidents: asJudged(told, judged),
    cases: casesOf(told, known, { said, daysOf: daysIn(picture) }),
    documents: await citedDocuments(desk, told),
    entities: known,
    sections: await chosenSections(desk, told),
    rivals: judged.filter(isRivalry),
    alike: proposals(picture.reconciled, 'incident').proposals.flatMap(
      ({ outcome, left, right }): [string, string][] => (outcome === 'same' ? [[left, right]] : []),
    ),
    period,
    country: countryNamed(request.country ?? null),
    drafts,
    asOf: desk.clock().toISOString().slice(0, 10),
  })
  const masks = await standingMasks(desk)
  const outcome = clear(report, { tier, masks })
  const empty = Object.values(report.counts).every(count => count === 0)
  if ('cleared' in outcome) return { report: outcome.cleared, cleared: true, blockers: [], empty }
  return {
    report: stampInternal(applyMasks(report, masks), outcome.blockers),
    cleared: false,
    blockers: outcome.blockers.map(blocker => blocker.message),
    empty,
  }
}

/** Figures of several incidents that contradict each other, as a person judged or as it is proposed. */
const isRivalry = ({ incidents: of, relation, question }: JudgedComparison) =>
  of.length > 1 && (question?.value.relation ?? relation) === 'contradicts'

/** The update as one file of text. */
export function renderUpdate({ report }: ComposedUpdate, format: 'md' | 'html'): string {
  return format === 'md' ? renderMarkdown(report) : renderHtml(report)
}

async function citedDocuments(desk: Desk, told: readonly Incident[]): Promise<CitedDocument[]> {
  const ids = new Set(told.flatMap(({ records }) => records.map(({ documentId }) => documentId)))
  const cited: CitedDocument[] = []
  for (const id of ids) {
    const document = await documentById(desk.vault, id)
    if (!document) continue
    const { note } = document
    // What the source of a note said last counts, not what it said when the note was taken.
    const standing = note && { ...note, consent: await standingConsent(desk, document) }
    cited.push({ ...document, note: standing, tier: await tierOf(desk.vault, 'document', id) })
  }
  return cited
}
