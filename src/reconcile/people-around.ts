import {
  nameOf,
  type Incident,
  type Kind,
  type Named,
  type ReviewedRecord,
} from '../codebook/index.ts'
import { partyType, skeletons } from '../names/index.ts'

type People = Pick<NonNullable<Incident['around']>, 'described' | 'beside'>

/** So many letters away from the words of a record somebody is named beside it. */
const NEAR = 160

/** Kinds of what is done to organisations and things as well, of which those who are named beside them tell. */
const BESIDE: ReadonlySet<Kind> = new Set<Kind>(['restriction', 'search'])

/** The bones of the last word: a text mostly names people by it where it goes on about them. */
const familyName = (name: string) => skeletons(name).slice(-1)

/** What texts say elsewhere of those a record is about, and who is named beside it where nobody is. */
export function peopleAround(
  records: readonly ReviewedRecord[],
  namesOf: (document: string) => readonly Named[],
): People {
  const described = new Set<string>()
  const beside = new Set<string>()
  for (const { record, documentId } of records) {
    const whom = (record.target ?? [])
      .map(nameOf)
      .filter(name => partyType(name, 'person') === 'person')
    const bare = whom.length === 0 && BESIDE.has(record.kind)
    if (whom.length === 0 && !bare) continue
    for (const { type, name, as, spans } of namesOf(documentId)) {
      if (type !== 'person') continue
      if (whom.includes(name)) for (const words of as) described.add(words)
      const isNear =
        bare &&
        spans.some(
          ([start, end]) => start < record.quote.end + NEAR && end > record.quote.start - NEAR,
        )
      if (isNear) for (const bones of familyName(name)) beside.add(bones)
    }
  }
  return {
    ...(described.size > 0 && { described: [...described].toSorted() }),
    ...(beside.size > 0 && { beside: [...beside].toSorted() }),
  }
}
