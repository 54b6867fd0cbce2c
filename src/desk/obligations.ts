import {
  CIVICUS_TAGS,
  EQUIVALENTS,
  FREEDOMS,
  nameOf,
  OF_FREEDOM,
  VigilError,
  type CorrectedObligations,
  type Freedom,
  type Incident,
  type Kind,
} from '../codebook/index.ts'
import type { StandingWord } from '../analyse/index.ts'
import { obligationsOf, overOf, type Obligations } from '../compose/index.ts'
import { incidents, lookUp } from '../reconcile/index.ts'
import { selectedIn, type Selection } from './analysing.ts'
import type { Desk } from './desk.ts'
import { wordsOn, writeDown } from './following.ts'
import { pictureOf } from './picture.ts'

/** What an incident may engage: a table's proposal, or as a person corrected it; never a legal finding. */
export type ProposedObligations = Obligations & {
  readonly kind: Kind
  readonly when: string | null
  readonly where: readonly string[]
  /** Whom it was done to, or else who did it. */
  readonly who: readonly string[]
  /** The freedom in whose section of an update it is told; null for none of them. */
  readonly section: Freedom | null
  /** How the kind is called elsewhere: tags of CIVICUS, sub-events of ACLED, acts of HURIDOCS. */
  readonly civicus: readonly string[]
  readonly acled: readonly string[]
  readonly huridocs: readonly string[]
  /** The word of whoever corrected it. */
  readonly corrected?: StandingWord<'obligations'> | undefined
}

/** What obligations each incident may engage, as proposed by a table or corrected by a person. */
export async function listObligations(
  desk: Desk,
  asked: Selection = {},
): Promise<readonly ProposedObligations[]> {
  const wordOn = correctionOf(await wordsOn(desk, 'obligations'))
  const { incidentOf, incidents: known } = (await pictureOf(desk)).reconciled
  const told = (record: string) => lookUp(known, lookUp(incidentOf, record) ?? '')
  return (await selectedIn(desk, asked)).map(incident => {
    const corrected = wordOn(incident)
    const { acled, huridocs } = EQUIVALENTS[incident.kind]
    return {
      ...(corrected
        ? correctedBy(incident, corrected.value)
        : proposed(incident, overOf(incident, told))),
      kind: incident.kind,
      when: incident.value.when,
      where: incident.value.where ?? [],
      who: (incident.value.target ?? incident.value.actor ?? []).map(nameOf),
      civicus: CIVICUS_TAGS[incident.kind] ?? [],
      acled,
      huridocs,
      ...(corrected && { corrected }),
    }
  })
}

function proposed(
  incident: Incident,
  over: readonly Incident[],
): Obligations & { readonly section: Freedom | null } {
  const obligations = obligationsOf(incident, over)
  return { ...obligations, section: obligations.freedoms[0] ?? null }
}

function correctedBy(
  { id, kind }: Incident,
  { freedoms, section, iccpr, mechanisms }: CorrectedObligations,
): Obligations & { readonly section: Freedom | null } {
  const own = EQUIVALENTS[kind]
  return {
    incident: id,
    freedoms,
    section,
    iccpr: iccpr ?? [...new Set([...freedoms.map(one => OF_FREEDOM[one].iccpr), ...own.iccpr])],
    mechanisms: mechanisms ?? [
      ...new Set([...freedoms.map(one => OF_FREEDOM[one].mechanism), ...own.mechanisms]),
    ],
  }
}

/** The word on an incident: on one of its records, since incidents are joined and parted. */
function correctionOf(words: readonly StandingWord<'obligations'>[]) {
  const bySubject = new Map(words.map(word => [word.subject, word]))
  return ({ records }: Incident) =>
    records.flatMap(({ record }) => bySubject.get(record.id) ?? [])[0]
}

/** The sections that people chose, by incident. */
export async function chosenSections(
  desk: Desk,
  told: readonly Incident[],
): Promise<ReadonlyMap<string, Freedom | null>> {
  const wordOn = correctionOf(await wordsOn(desk, 'obligations'))
  return new Map(
    told.flatMap(incident => {
      const word = wordOn(incident)
      return word ? [[incident.id, word.value.section] as const] : []
    }),
  )
}

export type NewObligations = {
  /** An incident's number, or its beginning. */
  readonly incident: string
  readonly freedoms: readonly Freedom[]
  /** The first of the freedoms where not said. */
  readonly section?: Freedom | null | undefined
  readonly iccpr?: readonly string[] | undefined
}

/** Says what freedoms an incident is about, and in whose section it is told; gives the entry's number. */
export async function correctObligations(desk: Desk, said: NewObligations): Promise<string> {
  const told = incidents((await pictureOf(desk)).reconciled, { drafts: true })
  const [found, other] = told.filter(
    ({ id }) => said.incident.length >= 4 && id.startsWith(said.incident),
  )
  if (!found || other)
    throw new VigilError(
      'not-found',
      `${other ? 'More than one incident has' : 'No incident has'} a number that begins with "${said.incident}". vigil obligations --drafts lists them.`,
    )
  const { section = said.freedoms[0] ?? null } = said
  if (section !== null && !said.freedoms.includes(section))
    throw new VigilError(
      'usage',
      `The section ${section} is none of the freedoms given: ${said.freedoms.join(', ') || FREEDOMS.join(', ')}.`,
    )
  const before = correctionOf(await wordsOn(desk, 'obligations'))(found)
  const subject = before?.subject ?? found.records[0]?.record.id ?? ''
  const value = {
    freedoms: [...said.freedoms],
    section,
    ...(said.iccpr && { iccpr: [...said.iccpr] }),
  }
  return writeDown(desk, { of: 'obligations', subject, value })
}
