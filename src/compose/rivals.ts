import type { Incident, Sentence } from '../codebook/index.ts'
import { tellVersions } from './disagreements.ts'
import { freeWords } from './free-words.ts'
import { factual } from './factual.ts'
import type { Rivals, Sources } from './source.ts'
import { sentenceOf } from './words.ts'

type Figures = {
  /** Those of the period: without one of them nothing is said. */
  readonly current: readonly Incident[]
  /** All that the update tells of. */
  readonly told: readonly Incident[]
}

/** A sentence for each subject on which figures of the period and those beside them contradict each other: who says what. */
export function tellRivals({ current, told }: Figures, sources: Sources): Sentence[][] {
  const here = new Set(current.map(({ id }) => id))
  const known = new Set(told.flatMap(({ records }) => records.map(({ record }) => record.id)))
  return sources.rivals.flatMap(({ about, versions }) => {
    const claims = versions
      .map(({ value, records }) => ({ value, records: records.filter(id => known.has(id)) }))
      .filter(({ records }) => records.length > 0)
    const incidents = incidentsOf(claims, sources)
    if (claims.length < 2 || !incidents.some(({ id }) => here.has(id))) return []
    const what = `the figure for ${freeWords(about)}`
    const words = tellVersions({ what, slot: 'value', claims }, { incidents, sources })
    return [[factual(sentenceOf(words), incidents)]]
  })
}

/** Figures in their order, those that contradict each other one after the other. */
export function rivalsTogether(figures: readonly Incident[], sources: Sources): Incident[] {
  const subjects = sources.rivals.map(({ versions }) =>
    incidentsOf(versions, sources).map(({ id }) => id),
  )
  return figures.reduce<Incident[]>((all, figure) => {
    const own = subjects.find(ids => ids.includes(figure.id)) ?? []
    const at = all.findLastIndex(({ id }) => own.includes(id))
    return at < 0 ? [...all, figure] : all.toSpliced(at + 1, 0, figure)
  }, [])
}

function incidentsOf(versions: Rivals['versions'], { byRecord }: Sources): Incident[] {
  const found = versions.flatMap(({ records }) => records.flatMap(id => byRecord.get(id) ?? []))
  return [...new Set(found)]
}
