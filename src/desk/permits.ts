import {
  DECIDED_KINDS,
  type DecidedKind,
  type Entity,
  type Leaning,
  type PermitGrouping,
} from '../codebook/index.ts'
import {
  comparePermits,
  groupPermits,
  isDecided,
  type LeaningContrast,
  type PermitContrast,
  type PermitGroup,
  type PermitRow,
  type StandingWord,
} from '../analyse/index.ts'
import { selectedIn, type Selection } from './analysing.ts'
import type { Desk } from './desk.ts'
import { wordsOn, writeDown } from './following.ts'
import { entitiesOf, pictureOf } from './picture.ts'
import { placesAsOne } from '../reconcile/index.ts'

/** What became of an applicant's requests, with the word of whoever judged how the applicant stands. */
export type JudgedPermitRow = PermitRow & { readonly said?: StandingWord<'leaning'> | undefined }

export type Permits = {
  readonly rows: readonly JudgedPermitRow[]
  readonly contrasts: readonly PermitContrast[]
  /** Applicants judged critical beside those judged loyal. */
  readonly leanings: readonly LeaningContrast[]
  /** How many decisions there are on what else authorities decide. */
  readonly others: readonly { readonly of: DecidedKind; readonly decisions: number }[]
  /** By what was asked; empty where nothing was. */
  readonly groups: readonly PermitGroup[]
}

export type PermitsAsked = Selection & {
  /** Days that two decisions on one place may lie apart to be set side by side. */
  readonly window?: number | undefined
  readonly by?: PermitGrouping | undefined
  /** Decisions on what: leave to assemble where it is not said. */
  readonly of?: DecidedKind | undefined
}

/** Who applied for what, to assemble where, who was allowed and who refused, and whom one place was allowed to and refused to. */
export async function listPermits(desk: Desk, asked: PermitsAsked): Promise<Permits> {
  const those = await selectedIn(desk, asked)
  const saidOf = await leanings(desk)
  const { window, by, of = 'permission' } = asked
  const { reconciled } = await pictureOf(desk)
  const decided = those.filter(one => isDecided(one, of))
  const placeOf = placesAsOne(
    reconciled,
    decided.flatMap(({ value: { venue = [], where = [] } }) => [venue, where].flat()),
  )
  const { rows, ...compared } = comparePermits(decided, {
    of,
    window,
    leaningOf: (applicant, entity) => saidOf(applicant, entity)?.value.leaning,
    placeOf,
  })
  return {
    ...compared,
    rows: rows.map(row => ({
      ...row,
      said: row.applicant === null ? undefined : saidOf(row.applicant, row.entity),
    })),
    groups: by === undefined ? [] : groupPermits(decided, by, { of, placeOf }),
    others: DECIDED_KINDS.filter(kind => kind !== of).map(kind => ({
      of: kind,
      decisions: those.filter(one => isDecided(one, kind)).length,
    })),
  }
}

/** How people judged applicants to stand to the authorities, under any spelling of theirs that was joined. */
async function leanings(desk: Desk) {
  const said = new Map((await wordsOn(desk, 'leaning')).map(word => [word.subject, word]))
  if (said.size === 0) return () => undefined
  const spellings = new Map(entitiesOf(await pictureOf(desk)).map(one => [one.id, one.spellings]))
  return (applicant: string, entity: string | null): StandingWord<'leaning'> | undefined =>
    [applicant, ...(spellings.get(entity ?? '') ?? [])]
      .map(name => said.get(keyOf(name)))
      .find(word => word !== undefined)
}

/** Writes down how an applicant stands to the authorities; all spellings joined to the name are meant. */
export async function setLeaning(
  desk: Desk,
  applicant: string,
  leaning: Leaning,
): Promise<{ readonly entry: string; readonly isKnown: boolean }> {
  const name = applicant.trim()
  const known = entitiesOf(await pictureOf(desk)).find(one => isSpelled(one, name))
  const standing = await wordsOn(desk, 'leaning')
  const before = standing.find(({ subject }) =>
    known?.spellings.some(one => keyOf(one) === subject),
  )
  const subject = before?.subject ?? keyOf(name)
  const entry = await writeDown(desk, {
    of: 'leaning',
    subject,
    value: { applicant: name, leaning },
  })
  return { entry, isKnown: known !== undefined }
}

const isSpelled = ({ spellings }: Entity, name: string) =>
  spellings.some(spelling => keyOf(spelling) === keyOf(name))

const keyOf = (name: string) => name.normalize('NFC').toLowerCase().trim()
