import { hostOf } from '../compose/index.ts'
import type { Family } from '../reconcile/index.ts'
import { documentById, documentsAlike, findDocument, listedDocuments } from '../vault/index.ts'
import { familiesAmong } from './analysing.ts'
import type { Desk } from './desk.ts'

/** A document of a family, as a person knows it. */
export type Copy = {
  readonly id: string
  readonly title: string
  /** Who published it, or the site it lies on. */
  readonly source: string | null
  readonly published: string | null
  /** The share of the shorter text that stands in another of the family, 0 to 1. */
  readonly shared: number
}

/** Documents that carry one text and are one source, the one published first first. */
export type Copies = readonly Copy[]

/** The family of a document: reprints and agency copy; empty where no other document carries its text. */
export async function copiesOf(desk: Desk, idOrName: string): Promise<Copies> {
  const id = await findDocument(desk.vault, idOrName)
  const text = (await documentById(desk.vault, id))?.text ?? ''
  const alike = await documentsAlike(desk.vault, text)
  const families = await familiesAmong(desk, [...new Set([id, ...alike])])
  const own = families.find(({ members }) => members.some(({ document }) => document === id))
  return own ? describeFamily(desk, own) : []
}

/** A family's documents by what they are called. */
export async function describeFamily({ vault }: Desk, { members }: Family): Promise<Copies> {
  const ids = members.map(({ document }) => document)
  const known = new Map((await listedDocuments(vault, ids)).map(one => [one.id, one]))
  return members.flatMap(({ document, shared }): Copy[] => {
    const one = known.get(document)
    if (!one) return []
    const { id, title, name, source, url, published } = one
    return [{ id, title: title ?? name, source: source ?? hostOf(url), published, shared }]
  })
}
