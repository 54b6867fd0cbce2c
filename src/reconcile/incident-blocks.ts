import type { Incident } from '../codebook/index.ts'
import { keysOfIncident } from './incident-keys.ts'
import { differingRows, emptyTable, lookUp, patchTable, type Table } from './table.ts'

type Block = { readonly members: readonly Incident[]; readonly loose: readonly Incident[] }

/** All incidents by block, drafts among them. */
export type IncidentBlocks = Table<Block>

/** One block may cost so many comparisons: a hundred incidents each with each. Larger ones are told, not searched. */
export const MOST_PAIRS = 5000

/** A word that more than so many of a place are told with says nothing. */
const FEW = 20

const known = new WeakMap<Table<Incident>, IncidentBlocks>()

/** The blocks of all incidents, drawn up once. */
export function blocksOfIncidents(incidents: Table<Incident>): IncidentBlocks {
  const before = known.get(incidents)
  if (before) return before
  const blocks = redrawBlocks(emptyTable(), { before: emptyTable(), after: incidents })
  known.set(incidents, blocks)
  return blocks
}

/** Hands blocks that were drawn up on to the state a step leads to: only those are drawn anew that it touches. */
export function passOnBlocks(before: Table<Incident>, after: Table<Incident>): void {
  const blocks = known.get(before)
  if (blocks && !known.has(after)) known.set(after, redrawBlocks(blocks, { before, after }))
}

type Step = { readonly before: Table<Incident>; readonly after: Table<Incident> }

function redrawBlocks(blocks: IncidentBlocks, { before, after }: Step): IncidentBlocks {
  const { gone, come } = differingRows(before, after)
  const left = new Set(gone)
  const redrawn = new Map<string, OpenBlock | undefined>()
  for (const incident of gone)
    for (const { block } of keysOfIncident(incident))
      if (!redrawn.has(block)) redrawn.set(block, without(lookUp(blocks, block), left))
  const isUntouched = (block: string) => blocks.size > 0 && !redrawn.has(block)
  for (const incident of come) {
    const alone = { loose: aloneIn(incident, true), firm: aloneIn(incident, false) }
    for (const { block, loose } of keysOfIncident(incident)) {
      const own = loose ? alone.loose : alone.firm
      const drawn = redrawn.get(block)
      // Of several it is this step's own list; of one it may be what all blocks of an incident share.
      if (drawn && drawn.members.length > 1) {
        drawn.members.push(incident)
        if (loose) drawn.loose.push(incident)
        continue
      }
      const there = drawn ?? (isUntouched(block) ? lookUp(blocks, block) : undefined)
      redrawn.set(block, there ? joined(there, own) : own)
    }
  }
  // Lists that grew are longer than what they hold.
  for (const [block, drawn] of redrawn)
    if (drawn && drawn.members.length > 2) redrawn.set(block, joined(drawn, NOBODY))
  return patchTable<Block>(blocks, redrawn)
}

type OpenBlock = { readonly members: Incident[]; readonly loose: Incident[] }

const NOBODY: Block = { members: [], loose: [] }

const joined = (one: Block, other: Block): OpenBlock => ({
  members: [...one.members, ...other.members],
  loose: [...one.loose, ...other.loose],
})

/** A block of one incident; most blocks are, so that all of an incident share these. */
function aloneIn(incident: Incident, loose: boolean): OpenBlock {
  const members = [incident]
  return { members, loose: loose ? members : [] }
}

/** A block without those that left; undefined where none is left in it. */
function without(block: Block | undefined, left: ReadonlySet<Incident>): OpenBlock | undefined {
  const stays = (incident: Incident) => !left.has(incident)
  const members = block?.members.filter(stays) ?? []
  return members.length === 0 ? undefined : { members, loose: block?.loose.filter(stays) ?? [] }
}

/** Those an incident is to be compared with, each once; the order means nothing. */
export function partnersOf(blocks: IncidentBlocks, incident: Incident): Set<Incident> {
  const partners = new Set<Incident>()
  for (const { block, loose, isWord } of keysOfIncident(incident)) {
    const those = lookUp(blocks, block)
    if (!those || !isSearched(those, isWord)) continue
    for (const other of loose ? those.members : those.loose) partners.add(other)
  }
  partners.delete(incident)
  return partners
}

/** Whether a block of this incident was too large to be searched, so that likely partners may be missing. */
export function isUnsearched(blocks: IncidentBlocks, incident: Incident): boolean {
  // Of each pair that is left out one is loose: naming the loose ones leaves no pair untold.
  for (const { block, loose, isWord } of keysOfIncident(incident)) {
    const those = loose && !isWord ? lookUp(blocks, block) : undefined
    if (those && isTooLarge(those)) return true
  }
  return false
}

function isSearched(block: Block, isWord: boolean): boolean {
  return isWord ? block.members.length <= FEW : !isTooLarge(block)
}

/** What went and what came, and those that stayed whose partners are others now. */
export type ChangedIncidents = {
  readonly gone: readonly Incident[]
  readonly come: ReadonlySet<Incident>
  /** All of a block that grew too large to be searched, or is small enough again. */
  readonly regrouped: ReadonlySet<Incident>
}

/** How incidents, and whom each is to be compared with, differ between two tables. */
export function changedBetween(before: Table<Incident>, after: Table<Incident>): ChangedIncidents {
  const { gone, come } = differingRows(before, after)
  const came = new Set(come)
  const regrouped = new Set<Incident>()
  const [old, fresh] = [blocksOfIncidents(before), blocksOfIncidents(after)]
  const seen = new Set<string>()
  for (const incident of [...gone, ...come])
    for (const { block, isWord } of keysOfIncident(incident)) {
      if (seen.has(block)) continue
      seen.add(block)
      const [one, other] = [lookUp(old, block), lookUp(fresh, block)]
      if (!one || !other || isSearched(one, isWord) === isSearched(other, isWord)) continue
      for (const member of other.members) if (!came.has(member)) regrouped.add(member)
    }
  return { gone, come: came, regrouped }
}

function isTooLarge({ members, loose }: Block): boolean {
  const among = (loose.length * (loose.length - 1)) / 2
  return among + loose.length * (members.length - loose.length) > MOST_PAIRS
}
