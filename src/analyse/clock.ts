import { bounds, countDays, type Case, type Stage } from '../codebook/index.ts'

/** How long nothing has been heard of a defendant's case. */
export type Clock = {
  readonly case: string
  readonly person: string
  readonly name: string
  readonly stage: Stage
  readonly since: string | null
  /** Days without news as of the day asked about, counted from the last day the last step can mean; null where it is not dated. */
  readonly silent: number | null
}

/** The stages after which nothing more is waited for. */
const ENDED: ReadonlySet<Stage> = new Set(['acquitted', 'dropped', 'released'])

/** The clocks of all defendants whose case has not ended, the longest silence first, the undated last. */
export function clocks(cases: readonly Case[], asOf: string): Clock[] {
  return cases
    .flatMap(one =>
      one.defendants.map(({ person, name, stage, since }) => ({
        case: one.id,
        person,
        name,
        stage,
        since,
        silent: silence(since, asOf),
      })),
    )
    .filter(({ stage }) => !ENDED.has(stage))
    .toSorted((a, b) => (b.silent ?? -1) - (a.silent ?? -1) || (a.name < b.name ? -1 : 1))
}

function silence(since: string | null, asOf: string): number | null {
  if (since === null) return null
  const { latest } = bounds(since)
  return latest === null ? null : Math.max(0, countDays(latest, asOf))
}
