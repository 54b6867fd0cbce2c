import {
  EQUIVALENTS,
  FREEDOMS,
  OF_FREEDOM,
  type Freedom,
  type Incident,
  type Mechanism,
} from '../codebook/index.ts'
import { bearingOf } from './bearing.ts'
import { freedomScores } from './freedoms.ts'

/** What obligations an incident may engage: proposed by a table, for a person to correct; never a legal finding. */
export type Obligations = {
  readonly incident: string
  /** The freedoms that what was punished has to do with, the likeliest first; none where nothing tells. */
  readonly freedoms: readonly Freedom[]
  /** Articles of the International Covenant on Civil and Political Rights: those of the freedoms, then those of the kind. */
  readonly iccpr: readonly string[]
  readonly mechanisms: readonly Mechanism[]
}

/** A freedom is proposed where it scores at least half of what the likeliest scores. */
const SHARE = 0.5

/** The obligations that an incident may engage, of which some are over others; accountability of officers engages none of these. */
export function obligationsOf(incident: Incident, over: readonly Incident[] = []): Obligations {
  const id = incident.id
  if (bearingOf(incident) === 'accountability')
    return { incident: id, freedoms: [], iccpr: [], mechanisms: [] }
  const scores = freedomScores(incident, over)
  const most = Math.max(...FREEDOMS.map(freedom => scores[freedom]))
  const freedoms = FREEDOMS.filter(
    freedom => scores[freedom] > 0 && scores[freedom] >= SHARE * most,
  ).toSorted((a, b) => scores[b] - scores[a])
  const own = EQUIVALENTS[incident.kind]
  return {
    incident: id,
    freedoms,
    iccpr: [...new Set([...freedoms.map(freedom => OF_FREEDOM[freedom].iccpr), ...own.iccpr])],
    mechanisms: [
      ...new Set([...freedoms.map(freedom => OF_FREEDOM[freedom].mechanism), ...own.mechanisms]),
    ],
  }
}
