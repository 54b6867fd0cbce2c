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
  const redrawn = new Map<string, Block | undefined>()
  for (const incident of gone)
    for (const { block } of keysOfIncident(incident))
      if (!redrawn.has(block)) redrawn.set(block, without(lookUp(blocks, block), left))
  const open = new Map<string, OpenBlock>()
  for (const incident of come) {
    const alone = { loose: aloneIn(incident, true), firm: aloneIn(incident, false) }
    for (const { block, loose } of keysOfIncident(incident)) {
      const own = loose ? alone.loose : alone.firm
      const there = redrawn.has(block) ? redrawn.get(block) : lookUp(blocks, block)
      const started = open.get(block) ?? (there && copyOf(there))
      if (started) {
        started.members.push(...own.members)
        started.loose.push(...own.loose)
        open.set(block, started)
      }
      redrawn.set(block, started ?? own)
    }
  }
  // Lists that grew are longer than what they hold.
  for (const [block, grown] of open) redrawn.set(block, copyOf(grown))
  return patchTable(blocks, redrawn)
}

type OpenBlock = { readonly members: Incident[]; readonly loose: Incident[] }

const copyOf = ({ members, loose }: Block): OpenBlock => ({
  members: members.slice(),
  loose: loose.slice(),
})

/** A block of one incident; most blocks are, so that all of an incident share these. */
function aloneIn(incident: Incident, loose: boolean): Block {
  const members = [incident]
  return { members, loose: loose ? members : [] }
}

/** A block without those that left; undefined where none is left in it. */
function without(block: Block | undefined, left: ReadonlySet<Incident>): Block | undefined {
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

/**
 * Those whose partners are others now that some incidents went and others came: the ones that came, and all of a block
 * that grew too large to be searched, or is small enough again.
 */
export function touchedBetween(before: Table<Incident>, after: Table<Incident>): Set<Incident> {
  const { gone, come } = differingRows(before, after)
  const touched = new Set(come)
  const [old, fresh] = [blocksOfIncidents(before), blocksOfIncidents(after)]
  const keys = [...gone, ...come].flatMap(incident => [...keysOfIncident(incident)])
  for (const { block, isWord } of keys) {
    const [one, other] = [lookUp(old, block), lookUp(fresh, block)]
    if (!one || !other || isSearched(one, isWord) === isSearched(other, isWord)) continue
    for (const member of other.members) touched.add(member)
  }
  return touched
}

function isTooLarge({ members, loose }: Block): boolean {
  const among = (loose.length * (loose.length - 1)) / 2
  return among + loose.length * (members.length - loose.length) > MOST_PAIRS
}
