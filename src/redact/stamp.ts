import type { Internal, Report } from '../codebook/index.ts'
import type { Blocker } from './blocker.ts'

/** The report as it may be looked at inside: stamped, with what stands in the way of letting it out. */
export function stampInternal(report: Report, blockers: readonly Blocker[]): Internal<Report> {
  return {
    ...report,
    notCleared: blockers.map(({ message }) => message),
  } as unknown as Internal<Report>
}
