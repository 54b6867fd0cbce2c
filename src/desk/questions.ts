import {
  amountSchema,
  edtfSchema,
  printAmount,
  printWhen,
  type Distance,
} from '../codebook/index.ts'
import {
  bringing,
  compareClaims,
  proposedDistance,
  withQuestions,
  type JudgedComparison,
  type StandingWord,
  type Teller,
  type Version,
} from '../analyse/index.ts'
import { independentSources, probablyOne, toldBeside } from '../reconcile/index.ts'
import { documentById } from '../vault/index.ts'
import { familiesAmong, selectedIn, type Selection } from './analysing.ts'
import type { Desk } from './desk.ts'
import { wordsOn } from './following.ts'
import { findRecord, pictureOf } from './picture.ts'

/** A record that a person named as evidence: where it stands; null where it is no longer there. */
export type Evidence = {
  readonly record: string
  readonly document: string | null
  readonly publisher: string
}

/** A version with how many sources stand behind it: reprints, agency copy and digests add none. */
export type SourcedVersion = Version & {
  readonly independent: number
  /** Who said so first: whom the earliest document names, or its publisher. */
  readonly firstBy: readonly string[]
  /** What a person found to speak against it. */
  readonly against: readonly Evidence[]
  /** How far each document is from what it tells, and whether a person said so. */
  readonly distances: readonly {
    readonly document: string
    readonly distance: Distance
    readonly said: boolean
    /** The entry by which a person said so. */
    readonly entry?: string | undefined
    /** Who published it, or else how it is called; EDTF. */
    readonly publisher: string
    readonly published: string | null
  }[]
}

/** Claims side by side, as proposed and as judged. */
export type SourcedClaims = Omit<JudgedComparison, 'versions'> & {
  readonly versions: readonly SourcedVersion[]
}

/** What sources tell differently, and questions that a person opened about something else. */
export type Claims = {
  readonly claims: readonly SourcedClaims[]
  readonly questions: readonly OpenedQuestion[]
}

/** A question of a person's own, each version with the evidence for and against it. */
export type OpenedQuestion = StandingWord<'question'> & {
  readonly told: readonly {
    readonly says: string
    readonly by: readonly string[]
    readonly records: readonly Evidence[]
    readonly against: readonly Evidence[]
  }[]
}

/** What sources tell differently, within one incident, or what is probably one, of one person, and in figures on one subject, and how people judged it. */
export async function listClaims(desk: Desk, asked: Selection = {}): Promise<Claims> {
  const { judged, alone } = await judgedClaims(desk, { ...asked, probable: true })
  const ids = judged.flatMap(({ versions }) => versions.flatMap(({ documents }) => documents))
  const { distancesOf, behind, firstOf } = await sourcesAmong(desk, [...new Set(ids)])
  const evidenceOf = await evidence(desk, [...judged.flatMap(one => one.question ?? []), ...alone])
  const sourced = (version: Version, { question }: JudgedComparison): SourcedVersion => ({
    ...version,
    distances: distancesOf(version),
    independent: behind(version),
    firstBy: firstOf(version),
    against: evidenceOf(
      question?.value.versions.find(({ says }) => says === printClaim(version.value))?.against,
    ),
  })
  return {
    claims: judged.map(one => ({
      ...one,
      versions: one.versions.map(version => sourced(version, one)),
    })),
    questions: alone.map(one => ({
      ...one,
      told: one.value.versions.map(({ says, by, records, against }) => ({
        says,
        by,
        records: evidenceOf(records),
        against: evidenceOf(against),
      })),
    })),
  }
}

/** Where the records stand that people named as evidence in some questions. */
async function evidence(desk: Desk, questions: readonly StandingWord<'question'>[]) {
  const picture = await pictureOf(desk)
  const ids = questions.flatMap(({ value }) =>
    value.versions.flatMap(({ records, against = [] }) => [...records, ...against]),
  )
  const documents = new Map(ids.map(id => [id, findRecord(picture, id)?.documentId ?? null]))
  const tellers = await tellersOf(desk, [
    ...new Set([...documents.values()].filter(id => id !== null)),
  ])
  return (records: readonly string[] = []): Evidence[] =>
    records.map(record => {
      const document = documents.get(record) ?? null
      const publisher = tellers.find(({ id }) => id === document)?.publisher ?? ''
      return { record, document, publisher }
    })
}

type Told = Pick<Version, 'records' | 'documents'>

/** Of some documents: how far each is from what it tells in a record, and how many sources stand behind what they tell. */
export async function sourcesAmong(desk: Desk, ids: readonly string[]) {
  const tellers = await tellersOf(desk, ids)
  const families = await familiesAmong(desk, ids)
  const said = new Map((await wordsOn(desk, 'distance')).map(word => [word.subject, word]))
  const saidBy = await attributions(desk)
  const distancesOf = ({ records, documents }: Told): SourcedVersion['distances'] =>
    documents.map(document => {
      const teller = tellers.find(({ id }) => id === document)
      const by = records.flatMap(id => saidBy(id, document))
      const proposed = teller ? proposedDistance(teller, { saidBy: by, tellers }) : 'secondary'
      const own = said.get(document)
      return {
        document,
        distance: own?.value ?? proposed,
        said: own !== undefined,
        ...(own && { entry: own.id }),
        publisher: teller?.publisher ?? '',
        published: teller?.published ?? null,
      }
    })
  const behind = (told: Told): number => {
    const distances = new Map(
      distancesOf(told).map(({ document, distance }) => [document, distance]),
    )
    const own = bringing(told.documents, id => distances.get(id) ?? 'secondary')
    return independentSources(own, families, id => publisherIn(tellers, id))
  }
  const firstOf = (version: Version) => firstBy(version, { tellers, saidBy })
  return { distancesOf, behind, firstOf }
}

/** Who published a document; of notes nobody, for each of them is somebody's own word. */
function publisherIn(tellers: readonly Teller[], id: string): string | null {
  const teller = tellers.find(one => one.id === id)
  return teller === undefined || teller.isNote ? null : teller.source
}

/**
 * Comparisons with the words of people on them; without sources. What is probably one is compared as one, and what is told
 * beside each other of one person, where that is asked for.
 */
export async function judgedClaims(
  desk: Desk,
  { probable = false, ...asked }: Selection & { readonly probable?: boolean },
) {
  const { documents, reconciled } = await pictureOf(desk)
  const published = [...documents.values()].flatMap(({ id, published: when }) =>
    when === null ? [] : [[id, when] as const],
  )
  const chosen = await selectedIn(desk, asked)
  const beside = probable
    ? { probable: probablyOne(reconciled, chosen), told: toldBeside(reconciled, chosen) }
    : {}
  const compared = compareClaims(chosen, new Map(published), beside)
  return withQuestions(compared, await wordsOn(desk, 'question'))
}

type SaidBy = (record: string, document: string) => readonly string[]

function firstBy(
  { first, documents, records, by }: Version,
  { tellers, saidBy }: { readonly tellers: readonly Teller[]; readonly saidBy: SaidBy },
): readonly string[] {
  const document = first ?? (documents.length === 1 ? documents[0] : undefined)
  if (document === undefined) return by.length === 1 ? by : []
  const named = [...new Set(records.flatMap(id => saidBy(id, document)))]
  const source = tellers.find(({ id }) => id === document)?.source
  return named.length > 0 ? named : source ? [source] : []
}

async function attributions(desk: Desk): Promise<SaidBy> {
  const { review } = await pictureOf(desk)
  return (record, document) =>
    (review.documents.get(document)?.records ?? [])
      .filter(one => one.record.id === record)
      .flatMap(one => (one.record.attribution ?? []).map(({ by }) => by))
}

/** A document, and who published it when; where nobody is told, how it is called. */
type Published = Teller & { readonly publisher: string; readonly published: string | null }

async function tellersOf(desk: Desk, ids: readonly string[]): Promise<readonly Published[]> {
  const tellers: Published[] = []
  for (const id of ids) {
    const document = await documentById(desk.vault, id)
    if (!document) continue
    const { source, title, name, published } = document
    const isNote = document.note !== null
    const publisher = isNote ? 'source on file' : (source ?? title ?? name)
    tellers.push({ id, isNote, source, publisher, published })
  }
  return tellers
}

/** A claimed value in words. */
export function printClaim(value: unknown): string {
  const amount = amountSchema.safeParse(value)
  if (amount.success) return printAmount(amount.data)
  const date = edtfSchema.safeParse(value)
  if (date.success) return printWhen(date.data)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
