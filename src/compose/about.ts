import type { Incident, RecordState, Section, Sentence } from '../codebook/index.ts'
import { compareWhen, printWhen } from '../codebook/index.ts'
import { numberWord } from './english.ts'
import { countOf } from './summary.ts'
import { factual } from './factual.ts'
import { listWords, plain, sentenceOf, words, type Words } from './words.ts'

const STATES: readonly (readonly [RecordState, string])[] = [
  ['confirmed', 'confirmed by a second person'],
  ['accepted', 'accepted by one person'],
  ['batch-accepted', 'accepted together with others, without being looked at one by one'],
  ['draft', 'read by the machine and judged by nobody'],
]

type Method = {
  readonly told: readonly Incident[]
  readonly outside: readonly Incident[]
  readonly drafts: boolean
  readonly asOf: string
}

/** How the update was made: what was counted, how sure it is, what was left out. */
export function aboutSection({ told, outside, drafts, asOf }: Method): Section {
  const shares = STATES.map(([state, name]) => ({
    name,
    incidents: told.filter(incident => incident.state === state),
  })).filter(({ incidents }) => incidents.length > 0)
  const sentences = [
    authored(
      `Composed on ${printWhen(asOf)}. Incidents are counted, not people, unless a sentence says otherwise; one occurrence told by several sources is one incident once it has been linked.`,
    ),
    ...(shares.length === 0
      ? []
      : [
          counted(
            words(
              'of the incidents told here,',
              listWords(
                shares.map(({ name, incidents }) =>
                  words(countOf(incidents), incidents.length === 1 ? 'was' : 'were', name),
                ),
              ),
            ),
            told,
          ),
        ]),
    ...(drafts && told.some(({ state }) => state === 'draft')
      ? [authored('Sentences that rest on unreviewed records are marked; they are no findings.')]
      : []),
    ...(outside.length === 0
      ? []
      : [
          // What is not told is not cited: neither its words nor its sources may leave with this update.
          authored(
            plain(
              sentenceOf(
                words(
                  numberWord(outside.length),
                  outside.length === 1 ? 'incident' : 'incidents',
                  'outside the period or the country',
                  outside.length === 1 ? 'is' : 'are',
                  'left to other updates',
                  ...datesOf(outside),
                ),
              ),
            ),
          ),
        ]),
  ]
  return {
    id: 'about',
    heading: 'About this update',
    blocks: [{ type: 'paragraph', sentences }],
    sections: [],
  }
}

/** A sentence of the composer's own that states no fact about incidents. */
export function authored(text: string): Sentence {
  return {
    text: [text],
    incidents: [],
    records: [],
    footnotes: [],
    state: 'accepted',
    authored: true,
  }
}

/** From when to when incidents lie, so that an empty update says where to look. */
function datesOf(incidents: readonly Incident[]): string[] {
  const dates = incidents.flatMap(({ value }) => value.when ?? []).toSorted(compareWhen)
  const [first] = dates
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return []
  return first === last
    ? [`(dated ${printWhen(first)})`]
    : [`(the earliest dated ${printWhen(first)}, the latest ${printWhen(last)})`]
}

const counted = (text: Words, incidents: readonly Incident[]): Sentence =>
  factual(sentenceOf(text), incidents)
