import { VigilError, type ConsentUse, type SourceDocument } from '../codebook/index.ts'
import { commit, consentOf, documentById, findDocument } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'

/** What the source of a note says anew: true gives, false withdraws; uses that are not named stay as they were. */
export type NewConsent = {
  readonly uses: Readonly<Partial<Record<ConsentUse, boolean>>>
  readonly reason?: string | undefined
}

/** Writes down that a note's source gives or withdraws consent; gives what it agrees to now. */
export async function setConsent(
  desk: Desk,
  idOrName: string,
  { uses, reason }: NewConsent,
): Promise<{ readonly document: SourceDocument; readonly consent: StandingConsent }> {
  const id = await findDocument(desk.vault, idOrName)
  const document = await documentById(desk.vault, id)
  if (!document?.note)
    throw new VigilError(
      'input-invalid',
      `${document?.name ?? idOrName} is no note: only a person who told something to a monitor can consent. Nothing was changed.`,
    )
  const content = { document: id, uses, ...(reason === undefined ? {} : { reason }) }
  await commit(desk.vault, [{ act: 'consent', content }], who(desk))
  return { document, consent: await standingConsent(desk, document) }
}

export type StandingConsent = Readonly<Partial<Record<ConsentUse, boolean>>>

/** What a note's source agrees to today: what was said when it was taken, and what was said since. */
export async function standingConsent(
  { vault }: Desk,
  { id, note }: SourceDocument,
): Promise<StandingConsent> {
  return { ...note?.consent, ...(await consentOf(vault, id)) }
}
