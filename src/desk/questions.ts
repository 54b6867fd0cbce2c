import {
  printAmount,
  printWhen,
  amountSchema,
  edtfSchema,
  RELATIONS,
  stableId,
  VigilError,
  type Distance,
  type Question,
  type Relation,
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
import { independentSources } from '../reconcile/index.ts'
import { documentById, findDocument } from '../vault/index.ts'
import { familiesAmong, selectedIn, type Selection } from './analysing.ts'
import { who, type Desk } from './desk.ts'
import { recordsNamed, wordsOn, writeDown } from './following.ts'
import { pictureOf } from './picture.ts'

/** A version with how many sources stand behind it: reprints, agency copy and digests add none. */
export type SourcedVersion = Version & {
  readonly independent: number
  /** Who said so first: whom the earliest document names, or its publisher. */
  readonly firstBy: readonly string[]
  /** How far each document is from what it tells, and whether a person said so. */
  readonly distances: readonly {
    readonly document: string
    readonly distance: Distance
    readonly said: boolean
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
  readonly questions: readonly StandingWord<'question'>[]
}

/** What sources tell differently, within one incident and in figures on one subject, and how people judged it. */
export async function listClaims(desk: Desk, asked: Selection = {}): Promise<Claims> {
  const { judged, alone } = await judgedClaims(desk, asked)
  const ids = judged.flatMap(({ versions }) => versions.flatMap(({ documents }) => documents))
  const { distancesOf, behind, firstOf } = await sourcesAmong(desk, [...new Set(ids)])
  const sourced = (version: Version): SourcedVersion => ({
    ...version,
    distances: distancesOf(version),
    independent: behind(version),
    firstBy: firstOf(version),
  })
  return {
    claims: judged.map(({ versions, ...one }) => ({ ...one, versions: versions.map(sourced) })),
    questions: alone,
  }
}

type Told = Pick<Version, 'records' | 'documents'>

/** Of some documents: how far each is from what it tells in a record, and how many sources stand behind what they tell. */
export async function sourcesAmong(desk: Desk, ids: readonly string[]) {
  const tellers = await tellersOf(desk, ids)
  const families = await familiesAmong(desk, ids)
  const said = new Map(
    (await wordsOn(desk, 'distance')).map(({ subject, value }) => [subject, value]),
  )
  const saidBy = await attributions(desk)
  const distancesOf = ({ records, documents }: Told): SourcedVersion['distances'] =>
    documents.map(document => {
      const teller = tellers.find(({ id }) => id === document)
      const by = records.flatMap(id => saidBy(id, document))
      const proposed = teller ? proposedDistance(teller, { saidBy: by, tellers }) : 'secondary'
      const own = said.get(document)
      return {
        document,
        distance: own ?? proposed,
        said: own !== undefined,
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

/** Comparisons with the words of people on them; without sources. */
export async function judgedClaims(desk: Desk, asked: Selection) {
  const published = [...(await pictureOf(desk)).documents.values()].flatMap(
    ({ id, published: when }) => (when === null ? [] : [[id, when] as const]),
  )
  const compared = compareClaims(await selectedIn(desk, asked), new Map(published))
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

/** A version that a person writes: ids of records may be beginnings. */
export type NewVersion = Question['versions'][number]

export type NewQuestion = {
  readonly about: string
  readonly versions: readonly NewVersion[]
  readonly note?: string | undefined
}

/** Opens a question that comparing does not ask; gives its number. */
export async function openQuestion(desk: Desk, asked: NewQuestion): Promise<string> {
  const subject = stableId('question', desk.author, who(desk).at, asked.about)
  const versions = []
  for (const version of asked.versions)
    versions.push({
      ...version,
      records: await recordsNamed(desk, version.records),
      ...(version.against && { against: await recordsNamed(desk, version.against) }),
    })
  const { about, note } = asked
  const value = { about, relation: null, versions, ...(note && { note }) }
  await writeDown(desk, { of: 'question', subject, value })
  return subject
}

export type NewJudgement = {
  /** A question's or comparison's number, or its beginning. */
  readonly question: string
  /** Null opens it again. */
  readonly relation: Relation | null
  readonly note?: string | undefined
  /** Records that speak against a version, by the version's place (from 1). */
  readonly against?: readonly { readonly version: number; readonly record: string }[] | undefined
}

/** Judges how the versions of an answer stand to each other; carries them as they were judged. */
export async function judgeQuestion(desk: Desk, judged: NewJudgement): Promise<string> {
  if (judged.relation !== null && !RELATIONS.includes(judged.relation))
    throw new VigilError('usage', `A relation is one of ${RELATIONS.join(', ')}.`)
  const { subject, value } = await questionNamed(desk, judged.question)
  const wrong = judged.against?.find(({ version }) => !value.versions[version - 1])
  if (wrong)
    throw new VigilError(
      'usage',
      `There is no version ${wrong.version} of "${value.about}": it has ${value.versions.length}, counted from 1. vigil claims shows them. Nothing was written down.`,
    )
  const versions = []
  for (const [at, version] of value.versions.entries()) {
    const more = (judged.against ?? []).filter(one => one.version === at + 1)
    const ids = await recordsNamed(
      desk,
      more.map(({ record }) => record),
    )
    const against = [...new Set([...(version.against ?? []), ...ids])]
    versions.push({ ...version, ...(against.length > 0 && { against }) })
  }
  const { note } = judged
  return writeDown(desk, {
    of: 'question',
    subject,
    value: { ...value, versions, relation: judged.relation, ...(note && { note }) },
  })
}

async function questionNamed(
  desk: Desk,
  id: string,
): Promise<{ readonly subject: string; readonly value: Question }> {
  const { claims, questions } = await listClaims(desk, { drafts: true })
  const isNamed = (known: string) => id.length >= 4 && known.startsWith(id)
  const known = [
    ...claims.map(one => ({ ids: [one.id, one.question?.subject ?? ''], of: asQuestion(one) })),
    ...questions.map(one => ({ ids: [one.subject], of: one })),
  ].filter(({ ids }) => ids.some(isNamed))
  const [found, other] = known
  if (found && !other) return found.of
  throw new VigilError(
    'not-found',
    `${found ? 'More than one question' : 'No question'} has a number that begins with "${id}". vigil claims --drafts lists them.`,
  )
}

/** A comparison as a question: the versions of today, with what a person knew against them. */
function asQuestion({ id, about, slot, versions, question }: SourcedClaims) {
  const before = question?.value.versions ?? []
  const value: Question = {
    about: question?.value.about ?? about,
    slot,
    relation: question?.value.relation ?? null,
    versions: versions.map(version => {
      const says = printClaim(version.value)
      const against = before.find(one => one.says === says)?.against
      return {
        says,
        by: [...(version.by.length > 0 ? version.by : version.firstBy)],
        records: [...version.records],
        ...(against && { against }),
      }
    }),
    ...(question?.value.note && { note: question.value.note }),
  }
  return { subject: question?.subject ?? id, value }
}

/** A claimed value in words. */
export function printClaim(value: unknown): string {
  const amount = amountSchema.safeParse(value)
  if (amount.success) return printAmount(amount.data)
  const date = edtfSchema.safeParse(value)
  if (date.success) return printWhen(date.data)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Says how far a document is from what it tells. */
export async function setDistance(
  desk: Desk,
  document: string,
  distance: Distance,
): Promise<string> {
  const subject = await findDocument(desk.vault, document)
  await writeDown(desk, { of: 'distance', subject, value: distance })
  return subject
}
