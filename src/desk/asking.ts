import {
  RELATIONS,
  stableId,
  VigilError,
  type Distance,
  type Question,
  type Relation,
} from '../codebook/index.ts'
import { findDocument } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { recordsNamed, writeDown } from './following.ts'
import { groupsOf } from './record-groups.ts'
import { listClaims, printClaim, type SourcedClaims } from './questions.ts'

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
  const groups = await groupsOf(desk)
  const versions = []
  for (const version of asked.versions)
    versions.push({
      ...version,
      records: await recordsNamed(desk, version.records, groups),
      ...(version.against && { against: await recordsNamed(desk, version.against, groups) }),
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
  const groups = await groupsOf(desk)
  const versions = []
  for (const [at, version] of value.versions.entries()) {
    const more = (judged.against ?? []).filter(one => one.version === at + 1)
    const ids = await recordsNamed(
      desk,
      more.map(({ record }) => record),
      groups,
    )
    const against = [...new Set([...(version.against ?? []), ...ids])]
    versions.push({ ...version, ...(against.length > 0 && { against }) })
  }
  // Why something was judged otherwise says nothing of why it is judged so.
  const { note: before, ...rest } = value
  const isJudgedAnew = value.relation !== null && value.relation !== judged.relation
  const note = judged.note ?? (isJudgedAnew ? undefined : before)
  return writeDown(desk, {
    of: 'question',
    subject,
    value: { ...rest, versions, relation: judged.relation, ...(note && { note }) },
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
