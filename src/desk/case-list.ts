import { VigilError } from '../codebook/index.ts'
import type { CaseNews, Docket } from '../analyse/index.ts'
import type { Desk } from './desk.ts'
import { dayOf, docketsOf, type DocketsAsked } from './incidents.ts'

export { CASE_NEWS } from '../analyse/index.ts'

export type CasesAsked = DocketsAsked & {
  /** Only cases in which something is still waited for. */
  readonly open?: boolean | undefined
  /** Only cases with somebody who still faces charges. */
  readonly facing?: boolean | undefined
  /** Only cases that are new, closed, continuing or new to us; goes with `since`. */
  readonly news?: CaseNews | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** A page of cases as they stood on a day. */
export type CasePage = {
  /** YYYY-MM-DD. */
  readonly asOf: string
  readonly dockets: readonly Docket[]
  /** How many fit. */
  readonly total: number
  /** How many cases there are of each news, whichever is asked for; undefined where no day of a last update is given. */
  readonly news: Readonly<Record<CaseNews, number>> | undefined
}

/** The cases that fit, those with the latest step first. */
export async function findCases(desk: Desk, asked: CasesAsked = {}): Promise<CasePage> {
  const { since, news, offset = 0 } = asked
  if (news !== undefined && since === undefined)
    throw new VigilError('usage', `Say since which day a case is ${news}: the last update's.`)
  const dockets = await docketsOf(desk, asked)
  const fitting = dockets
    .filter(({ defendants }) => !asked.open || defendants.some(({ open }) => open))
    .filter(({ defendants }) => !asked.facing || defendants.some(one => one.facingCharges))
  const found = fitting.filter(one => news === undefined || one.news === news)
  return {
    asOf: dayOf(desk, asked),
    dockets: found.slice(offset, asked.limit === undefined ? undefined : offset + asked.limit),
    total: found.length,
    news: since === undefined ? undefined : countNews(fitting),
  }
}

function countNews(dockets: readonly Docket[]): Record<CaseNews, number> {
  const of = (news: CaseNews) => dockets.filter(one => one.news === news).length
  return {
    new: of('new'),
    'new to us': of('new to us'),
    continuing: of('continuing'),
    closed: of('closed'),
    'closed before': of('closed before'),
  }
}
