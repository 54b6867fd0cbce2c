import type { Amount, Incident, Leaning } from '../codebook/index.ts'

/** A reason given for refusals, what it amounts to, and the incidents it was given in. */
export type Ground = {
  readonly words: string
  /** "works", "another event", "security" …; "other" where no word of it is known. */
  readonly pretext: string
  readonly incidents: readonly string[]
}

/** What became of the requests of one applicant for one place. */
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
  readonly refused: Amount
  /** The reasons given for refusals, each with the incidents it was given in. */
  readonly grounds: readonly Ground[]
  readonly incidents: readonly string[]
}

/** As many decisions as a table needs before its rates say much. */
export const FEW = 10

/** Whether an authority decided on a request to assemble, and nobody denies it. */
export const isDecided = ({ kind, value }: Incident): boolean =>
  kind === 'permission' && value.modality !== 'denied' && value.decision !== undefined
