import { groupBy, type Proposal } from '../codebook/index.ts'
import { nameWords } from '../names/index.ts'
import { compareSurfaces, placesIn } from './compare-surfaces.ts'
import { spellingKey, type MentionType } from './mentions.ts'
import { pairKey } from './settled-pairs.ts'
import { firstRecords, type Spelling } from './spelling.ts'
import type { ReconcileState } from './state.ts'
import { rowsOf } from './table.ts'

type Found = {
  readonly of: MentionType
  readonly spellings: readonly Spelling[]
  /** What spelling alone proposes. */
  readonly proposals: readonly Proposal[]
  readonly settled: ReadonlySet<string>
}

/** One spelling held beside another by a text, not by its letters. */
type Tie = { readonly left: string; readonly right: string; readonly reason: string }

/** What a spelling with more ties than this is tied to says little. */
const MOST_TIES = 24

/**
 * What the texts themselves hold together: a name with the other name in brackets behind it, and through such a name,
 * or through the full name that two short ones stand for in one document, what that may be.
 */
export function proposeBeside(state: ReconcileState, found: Found): Proposal[] {
  const { of, proposals, settled } = found
  const spellings = new Map(found.spellings.map(spelling => [spelling.key, spelling]))
  const ties = [
    ...tiesInBrackets(state, of),
    ...tiesOfShortNames(proposals, spellings),
    ...(of === 'group' ? tiesOfGroups(proposals) : []),
  ]
  const known = new Set(proposals.map(({ left, right }) => pairKey(left, right)))
  const near = groupBy(
    [...proposals, ...ties].flatMap(({ left, right }) => [
      { from: left, to: right },
      { from: right, to: left },
    ]),
    ({ from }) => from,
  )
  const through = ties.flatMap(({ left, right }) =>
    [
      [left, right],
      [right, left],
    ].flatMap(([end = '', middle = '']) => {
      const others = near.get(middle) ?? []
      return others.length > MOST_TIES
        ? []
        : others.flatMap(({ to }) =>
            areTwo(spellings.get(end), spellings.get(to), of)
              ? []
              : throughIt([end, middle, to], spellings),
          )
    }),
  )
  const inBrackets = ties.filter(({ reason }) => reason !== SHORT && reason !== LIKELY)
  return [...inBrackets, ...through].flatMap(({ left, right, reason }) => {
    const [one, other] = [spellings.get(left), spellings.get(right)]
    const pair = pairKey(left, right)
    if (!one || !other || left === right || known.has(pair) || settled.has(pair)) return []
    known.add(pair)
    return [asked(of, [one, other], reason)]
  })
}

function asked(
  of: MentionType,
  [left, right]: readonly [Spelling, Spelling],
  reason: string,
): Proposal {
  return {
    of,
    left: left.key,
    right: right.key,
    names: [left.surface, right.surface],
    records: [firstRecords(left.entities.values()), firstRecords(right.entities.values())],
    outcome: 'ask',
    score: 0.6,
    reasons: [reason],
  }
}

function throughIt(
  [left, middle, right]: readonly [string, string, string],
  spellings: ReadonlyMap<string, Spelling>,
): Tie {
  const said = (key: string) => `“${spellings.get(key)?.surface ?? key}”`
  return { left, right, reason: `${said(left)} and ${said(right)}: both may be ${said(middle)}` }
}

/** Two full or two short names of persons that are unlike, or bodies of two places, are two whatever both are called for short. */
function areTwo(a: Spelling | undefined, b: Spelling | undefined, of: MentionType): boolean {
  if (!a || !b) return true
  if (of === 'person')
    return a.full === b.full && compareSurfaces(a.surface, b.surface, of).outcome === 'different'
  const [left, right] = [placesIn(a.surface), placesIn(b.surface)]
  return left.length > 0 && right.length > 0 && !left.some(place => right.includes(place))
}

/** "Open Court Watch (OCW)": the text gives both names. */
function tiesInBrackets(state: ReconcileState, of: MentionType): Tie[] {
  return rowsOf(state.documents).flatMap(([, { names = [] }]) =>
    names.flatMap(({ type, name, also }) =>
      type !== of
        ? []
        : also.map(other => ({
            left: spellingKey(of, name),
            right: spellingKey(of, other),
            reason: `the text puts “${other}” in brackets behind “${name}”`,
          })),
    ),
  )
}

const LIKELY = 'probably one'

/** Groups that their names make probably one, or that one translates for the other. */
const tiesOfGroups = (proposals: readonly Proposal[]): Tie[] =>
  proposals.flatMap(({ left, right, outcome, score }) =>
    outcome === 'same' || score >= 0.79 ? [{ left, right, reason: LIKELY }] : [],
  )

const SHORT = 'a short form in one document'

/** A single name beside a full name that has it, in one document. */
function tiesOfShortNames(
  proposals: readonly Proposal[],
  spellings: ReadonlyMap<string, Spelling>,
): Tie[] {
  return proposals.flatMap(({ left, right }) => {
    const [one, other] = [spellings.get(left), spellings.get(right)]
    if (!one || !other || one.full === other.full) return []
    const [short, full] = one.full ? [other, one] : [one, other]
    const together = [...short.documents].some(document => full.documents.has(document))
    const has = nameWords(full.key).some(
      word => word === short.key.slice(short.key.indexOf(':') + 1),
    )
    return together && has ? [{ left: short.key, right: full.key, reason: SHORT }] : []
  })
}
