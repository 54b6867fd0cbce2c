import type { Doc } from '../text/doc.ts'
import type { Draft } from '../draft.ts'
import type { Timeline } from '../time/timeline.ts'
import { settleAims } from './gathering-aims.ts'
import { settleJudged } from './judged.ts'
import { settleInexact, settleRoles } from './party-roles.ts'
import { settleProceedings } from './proceedings.ts'
import { settleReasons } from './reasons.ts'
import { settleRequests } from './requests.ts'
import { settleSayings } from './sayings.ts'
import { settleSignatures } from './signatures.ts'

/** Fills what stands beside the main slots, once all of a document has been read; a slot that was filled stays as it is. */
export function settleParticulars(doc: Doc, drafts: readonly Draft[], timeline: Timeline): void {
  settleProceedings(doc, drafts)
  settleAims(doc, drafts)
  settleSayings(doc, drafts)
  settleJudged(drafts)
  settleRequests(doc, drafts, timeline)
  settleReasons(doc, drafts)
  settleRoles(doc, drafts)
  settleSignatures(doc, drafts)
  settleInexact(doc, drafts)
}
