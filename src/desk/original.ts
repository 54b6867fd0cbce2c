import { VigilError } from '../codebook/index.ts'
import { warcIn } from '../capture/index.ts'
import { documentById, findDocument, originalOf, tierOf } from '../vault/index.ts'
import type { Desk } from './desk.ts'

/** The bytes that a document was taken from, with its name. */
export type Original = { readonly id: string; readonly name: string; readonly bytes: Uint8Array }

/** The original of a document, to be opened outside of the vault; sealed ones do not leave so. */
export async function originalFor(desk: Desk, idOrName: string): Promise<Original> {
  const id = await findDocument(desk.vault, idOrName)
  if ((await tierOf(desk.vault, 'document', id)) === 'sealed')
    throw new VigilError(
      'access-denied',
      `${idOrName} is sealed: its original does not leave the vault. Set another tier first, if you must: vigil tier.`,
    )
  const document = await documentById(desk.vault, id)
  const bytes = await originalOf(desk.vault, id)
  if (!document || !bytes)
    throw new VigilError(
      'not-found',
      `The vault does not have the original of ${idOrName}. vigil verify tells what else is missing.`,
    )
  return { id, name: document.name, bytes }
}

/** The WARC records of a web archive, for tools that read no WACZ. */
export async function warcFor(desk: Desk, idOrName: string): Promise<Uint8Array> {
  const { name, bytes } = await originalFor(desk, idOrName)
  const warc = await warcIn(bytes)
  if (!warc)
    throw new VigilError(
      'input-invalid',
      `${name} is no web archive (WACZ): there are no WARC records in it. vigil original --out writes it as it is.`,
    )
  return warc
}
