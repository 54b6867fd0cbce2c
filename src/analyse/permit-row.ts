import {
  addAmounts,
  type Amount,
  type DecidedKind,
  type Incident,
  type Leaning,
} from '../codebook/index.ts'

/** A reason given for refusals, what it amounts to, and the incidents it was given in. */
export type Ground = {
  readonly words: string
  /** "works", "another event", "security" …; "other" where no word of it is known. */
  readonly pretext: string
  readonly incidents: readonly string[]
}

/** What became of the requests of one applicant for one place, or to one authority where no place is asked for. */
export type PermitRow = {
  readonly applicant: string | null
  /** The applicant's entity id, where it is known. */
  readonly entity: string | null
  /** How the applicant stands to the authorities, as a person judged; undefined where nobody did. */
  readonly leaning?: Leaning | undefined
  /** The narrowest place asked for. */
  readonly place: string | null
  /** The town that the place is said to lie in; null where none is told. */
  readonly town: string | null
  /** Who decided, as named; null where nobody is. */
  readonly authority: string | null
  /** The authority's entity id, where it is known. */
  readonly authorityId: string | null
  readonly granted: Amount
  /** Returned unread is refused. */
  readonly refused: Amount
  /** Taken away after it was granted. */
  readonly revoked: Amount
  /** The reasons given for refusals and for taking away, each with the incidents it was given in. */
  readonly grounds: readonly Ground[]
  readonly incidents: readonly string[]
}

/** As many decisions as a table needs before its rates say much. */
export const FEW = 10

/** Whether an authority decided on a request of a kind, and nobody denies it. */
export const isDecided = ({ kind, value }: Incident, of: DecidedKind = 'permission'): boolean =>
  kind === of && value.modality !== 'denied' && value.decision !== undefined

/** What a decision amounts to. */
export const OUTCOMES: Readonly<Record<string, 'granted' | 'refused' | 'revoked'>> = {
  granted: 'granted',
  restored: 'granted',
  refused: 'refused',
  returned: 'refused',
  revoked: 'revoked',
  suspended: 'revoked',
}

/** How many requests of some decisions had each outcome. */
export function totalsOf(
  those: readonly Incident[],
): Pick<PermitRow, 'granted' | 'refused' | 'revoked'> {
  const total = (outcome: string) =>
    those
      .filter(({ value }) => OUTCOMES[value.decision ?? ''] === outcome)
      .map(({ value }) => value.applications ?? 1)
      .reduce(addAmounts, 0)
  return { granted: total('granted'), refused: total('refused'), revoked: total('revoked') }
}
