import { VigilError, type Link } from '../codebook/index.ts'
import { lookUp } from '../reconcile/index.ts'
import type { Picture } from './cache.ts'
import type { Desk } from './desk.ts'
import { sameKind } from './incidents.ts'
import { sayTogether } from './link-batch.ts'
import { findRecord, pictureOf } from './picture.ts'

/** A record moved: the number by which it is taken back, how many links were said, and where the record stands now. */
export type Moved = { readonly batch: string; readonly count: number; readonly incident: string }

/**
 * Takes one record out of the incident it stands in, and into that of another record, or alone; those it stood with stay
 * together. Both are given by their number or the beginning of it. Throws `not-found` where there is no such record,
 * `nothing-to-do` where it stands there already, `input-invalid` where the two are of different kinds.
 */
export async function moveRecord(desk: Desk, record: string, to: string | null): Promise<Moved> {
  const picture = await pictureOf(desk)
  const moved = recordNumbered(picture, record)
  const own = membersBeside(picture, moved)
  const wanted = to === null ? null : recordNumbered(picture, to)
  if (wanted !== null) sameKind(picture, { left: moved, right: wanted })
  const there = wanted === null ? [] : [wanted, ...membersBeside(picture, wanted)]
  if (wanted === null ? own.length === 0 : there.includes(moved))
    throw new VigilError(
      'nothing-to-do',
      `Record ${moved.slice(0, 8)} stands ${wanted === null ? 'alone' : 'there'} already.`,
    )
  const [first, ...rest] = own
  const said: Link[] = [
    ...own.map(other => linked('different', moved, other)),
    ...(first === undefined ? [] : rest.map(other => linked('same', first, other))),
    ...there.map(other => linked('same', other, moved)),
  ]
  const batch = await sayTogether(desk, said)
  const { reconciled } = await pictureOf(desk)
  return { batch, count: said.length, incident: lookUp(reconciled.incidentOf, moved) ?? '' }
}

const linked = (verb: 'same' | 'different', left: string, right: string): Link => ({
  verb,
  of: 'incident',
  left,
  right,
})

function recordNumbered(picture: Picture, id: string): string {
  const found = findRecord(picture, id)
  if (found) return found.record.id
  throw new VigilError('not-found', `No record has a number that begins with "${id}".`)
}

function membersBeside({ reconciled }: Picture, record: string): string[] {
  const incident = lookUp(reconciled.incidents, lookUp(reconciled.incidentOf, record) ?? '')
  return (incident?.records ?? []).map(one => one.record.id).filter(id => id !== record)
}
