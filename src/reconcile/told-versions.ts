import {
  groupBy,
  isDenial,
  nameOf,
  type CodedRecord,
  type Incident,
  type Party,
} from '../codebook/index.ts'
import type { ToldBeside } from './told-beside.ts'

/** One record as it concerns one person, or one gathering. */
export type Telling = {
  readonly incident: Incident
  readonly record: CodedRecord
  readonly document: string
  /** The person as the record has it. */
  readonly party: Party
}

/** What one record tells of a question: the words that stand for it, and the record. */
export type Version = Telling & {
  readonly value: string
  readonly range?: readonly [number, number]
}

/** What is asked of one person: what a record says of it, and how two answers stand to each other. */
export type Asked = {
  readonly slot: string
  readonly about: (name: string) => string
  readonly tells: (telling: Telling) => readonly Version[]
  /** So many days apart two texts may tell of one thing; undefined where days say nothing. */
  readonly within?: number
  /** Undefined where both say one thing, or speak of two; it depends on value, range, kind and day. */
  readonly relation: (one: Version, other: Version) => ToldBeside['relation'] | undefined
  /** A text that tells both knows of two, so that they are not two versions of one. */
  readonly isKnownOfBoth?: true
}

/** A question with its versions, each with who says so; none where there are none. */
export function comparison(
  { slot, about }: Pick<Asked, 'slot' | 'about'>,
  versions: readonly Version[],
  relations: readonly ToldBeside['relation'][],
): ToldBeside[] {
  const [first] = versions
  if (!first) return []
  const name = nameOf(first.party)
  return [
    {
      about: about(name),
      slot,
      of: name,
      incidents: [...new Set(versions.map(({ incident }) => incident))],
      claims: [...groupBy(versions, ({ value }) => value)].map(([value, same]) => ({
        value,
        records: [...new Set(same.map(({ record }) => record.id))],
        by: [...new Set(same.flatMap(({ record }) => tellerOf(record)))],
      })),
      relation: relations.includes('contradicts') ? 'contradicts' : 'compatible',
    },
  ]
}

/** Who says so; of a record for which several are named it is not known which of them says this. */
function tellerOf({ attribution = [] }: CodedRecord): readonly string[] {
  const [only, another] = attribution
  return only === undefined || another !== undefined || isDenial(only) ? [] : [only.by]
}

/** The words that a record quotes, each passage once. */
export const passagesOf = ({ record: { quote, anchors } }: Telling) => [
  quote,
  ...anchors.filter(({ start }) => start !== quote.start),
]

/** Whether a record tells that it happened. */
export const isOfDeed = ({ record }: Telling) => record.modality !== 'denied'
