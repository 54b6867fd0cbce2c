import { entry } from './entries.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import { type Frame, ruleOf } from '../events/frames.ts'
import type { Chunk, NounPhrase } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What lists of designated bodies and people are headed by, by the words before the noun. */
const CALLED: Readonly<Record<string, ReadonlySet<string>>> = {
  extremist: new Set([
    'formation',
    'organisation',
    'organization',
    'material',
    'group',
    'community',
  ]),
  undesirable: new Set(['organisation', 'organization', 'group']),
  terrorist: new Set(['organisation', 'organization']),
  foreign: new Set(['agent']),
}

/** The words by which such a heading is known, for those who look whether a sentence tells anything. */
export const DESIGNATIONS: ReadonlySet<string> = new Set(['extremist', 'undesirable', 'agents'])

const WHOM = NOUN.person | NOUN.organisation | NOUN.outlet | NOUN.site

/** Whether a phrase is a designation and nothing else: "New “extremist formations”". */
function isDesignation({ doc }: Parsed, chunk: Chunk | undefined): boolean {
  if (chunk?.type !== 'np' || chunk.name) return false
  for (let i = chunk.from; i + 1 < chunk.to; i++) {
    const nouns = CALLED[wordOf(doc.tokens.word[i] ?? 0)]
    const noun = wordOf(doc.tokens.word[i + 1] ?? 0)
    if (nouns && (nouns.has(noun) || nouns.has(noun.replace(/s$/, '')))) return true
  }
  return false
}

const isColon = (chunk: Chunk | undefined): boolean => chunk?.type === 'stop' && chunk.word === ':'

/** Those who are listed behind a colon, as one phrase. */
function listedAfter(chunks: readonly Chunk[], colon: number): NounPhrase | null {
  const members: NounPhrase[] = []
  for (const chunk of chunks.slice(colon + 1)) {
    if (chunk.type === 'np' && (chunk.classes & WHOM) !== 0)
      members.push(...(chunk.items.length > 0 ? chunk.items : [chunk]))
    else if (chunk.type !== 'comma' && chunk.type !== 'conj') break
  }
  const [first] = members
  if (!first) return null
  return members.length === 1 ? first : { ...first, items: members, plural: true }
}

type Designated = {
  readonly head: NounPhrase
  readonly target: NounPhrase
  readonly date: DateMention | null
}

/** "Extremist formations: the Lind Fund, Common Cause": a list whose heading is all that tells what was done to them. */
function inList(parsed: Parsed): Designated[] {
  const { chunks } = parsed
  const colon = chunks.findIndex(isColon)
  const heading = chunks.slice(0, Math.max(colon, 0))
  if (!heading.every(({ type }) => type === 'np' || type === 'date' || type === 'pp')) return []
  const head = heading.find(chunk => isDesignation(parsed, chunk))
  const target = head ? listedAfter(chunks, colon) : null
  const date = heading.find(chunk => chunk.type === 'date')
  if (head?.type !== 'np' || !target) return []
  return [{ head, target, date: date?.type === 'date' ? date.mention : null }]
}

/** "Free Valley, an “extremist formation” since 2022,": what is said of a name by the way, with its day. */
function inPassing(parsed: Parsed): Designated[] {
  const { chunks } = parsed
  return chunks.flatMap((head, at): Designated[] => {
    const date = chunks[at + 1]
    if (head.type !== 'np' || date?.type !== 'date' || !isDesignation(parsed, head)) return []
    const article = itemAt(chunks, at - 1)?.type === 'np' ? 1 : 0
    const target = itemAt(chunks, at - 2 - article)
    if (itemAt(chunks, at - 1 - article)?.type !== 'comma') return []
    return target?.type === 'np' && target.name !== null
      ? [{ head, target, date: date.mention }]
      : []
  })
}

/** Those who are called extremist, undesirable or agents by a list's heading or by the way, without any verb. */
export function matchDesignations(parsed: Parsed, frame: Frame): Candidate[] {
  const rule = ruleOf(frame, 'branded')
  if (!rule) return []
  return [...inList(parsed), ...inPassing(parsed)].map(({ head, target, date }) =>
    entry(
      { frame, rule },
      { trigger: [head.from, head.to], target, set: rule.set ?? {}, ownDate: date },
    ),
  )
}
