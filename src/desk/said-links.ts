import { groupBy, type Link, type LinkDecision } from '../codebook/index.ts'
import { lookUp, nameOfIncident, surfacesOf } from '../reconcile/index.ts'
import type { Desk } from './desk.ts'
import { standingLinks } from './linking.ts'
import { pictureOf } from './picture.ts'

/** A word on whether two are one that stands, or a batch of them, as it is shown and taken back. */
export type SaidLink = {
  /** Number of the link, or of the batch: what takes it back. */
  readonly entry: string
  readonly verb: Link['verb']
  readonly of: Link['of']
  /** Ends of the first: a spelling's key, a mention's or record's id. */
  readonly left: string
  readonly right: string
  /** How both ends are called: as they are written, or what a record tells; undefined where they are nowhere any more. */
  readonly names: readonly [string, string] | undefined
  /** How many pairs it speaks of: more than one in a batch. */
  readonly pairs: number
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** What people said of persons, groups, places or incidents and nobody took back, the latest first; a batch once. */
export async function saidLinks(
  desk: Desk,
  of: Link['of'],
): Promise<{ readonly said: readonly SaidLink[] }> {
  const standing = (await standingLinks(desk)).filter(link => link.of === of)
  const together = groupBy(standing, ({ id, batch }) => batch ?? id)
  const written = await namesOfEnds(desk, standing)
  const said = [...together].flatMap(([entry, links]) => shown(entry, links, written))
  return { said: said.toReversed() }
}

/** How the ends of links are called, by spelling's key, mention's or record's id: as written, or what a record tells. */
export async function namesOfEnds(
  desk: Desk,
  links: readonly Pick<Link, 'of' | 'left' | 'right'>[],
): Promise<ReadonlyMap<string, string>> {
  const { reconciled } = await pictureOf(desk)
  const told = links
    .filter(({ of }) => of === 'incident')
    .flatMap(({ left, right }) => [left, right])
    .flatMap(id => {
      const found = lookUp(reconciled.records, id)
      if (!found) return []
      return [[id, nameOfIncident({ kind: found.record.kind, value: found.record })] as const]
    })
  const others = links.filter(({ of }) => of !== 'incident')
  return new Map([...surfacesOf(reconciled, others), ...told])
}

function shown(
  entry: string,
  links: readonly LinkDecision[],
  written: ReadonlyMap<string, string>,
): SaidLink[] {
  const [first] = links
  if (!first) return []
  const { verb, of, left, right, by, at } = first
  const [one, other] = [written.get(left), written.get(right)]
  const names = one === undefined || other === undefined ? undefined : ([one, other] as const)
  return [{ entry, verb, of, left, right, names, pairs: links.length, by, at }]
}
