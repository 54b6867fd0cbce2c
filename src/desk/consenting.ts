import {
  CONSENT_USES,
  VigilError,
  type ConsentUse,
  type SourceDocument,
} from '../codebook/index.ts'
import { commit, consentOf, documentById, findDocument } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { originalIdOf, withTranscripts } from './transcripts.ts'

/** What the source of a note says anew: true gives, false withdraws; uses that are not named stay as they were. */
export type NewConsent = {
  readonly uses: Readonly<Partial<Record<ConsentUse, boolean>>>
  readonly reason?: string | undefined
}

/**
 * Writes down that a note's source gives or withdraws consent; gives what it agrees to now. What is said of a recording or
 * a picture, or of its transcript, counts for all of them.
 */
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
  const acts = (await withTranscripts(desk, originalIdOf(document))).map(each => ({
    act: 'consent' as const,
    content: { document: each, uses, ...(reason === undefined ? {} : { reason }) },
  }))
  await commit(desk.vault, acts, who(desk))
  return { document, consent: await standingConsent(desk, document) }
}

export type StandingConsent = Readonly<Partial<Record<ConsentUse, boolean>>>

/**
 * What a note's source agrees to today: what was said when it was taken, and what was said since. A transcript has in
 * addition to keep to what is agreed on its original, also where that was said before the two vaults met.
 */
export async function standingConsent(
  desk: Desk,
  document: SourceDocument,
): Promise<StandingConsent> {
  const { id, note } = document
  const own = { ...note?.consent, ...(await consentOf(desk.vault, id)) }
  const holder = originalIdOf(document)
  const original = holder === id ? undefined : await documentById(desk.vault, holder)
  if (!original) return own
  const above = await standingConsent(desk, original)
  const refused = CONSENT_USES.filter(use => above[use] === false)
  return { ...own, ...Object.fromEntries(refused.map(use => [use, false])) }
}
