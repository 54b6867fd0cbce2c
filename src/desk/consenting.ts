import {
  CONSENT_USES,
  TIERS,
  VigilError,
  type ConsentUse,
  type NoteOrigin,
  type SourceDocument,
  type Tier,
} from '../codebook/index.ts'
import {
  commit,
  consentOf,
  consentsTo,
  documentById,
  findDocument,
  listExports,
  tierOf,
} from '../vault/index.ts'
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
 * What a note's source agrees to today: what was said when it was taken, and what was said since; what may not be kept
 * may not be used either. A transcript has in
 * addition to keep to what is agreed on its original, also where that was said before the two vaults met.
 */
export async function standingConsent(
  desk: Desk,
  document: SourceDocument,
): Promise<StandingConsent> {
  const { id, note } = document
  const own = usable({ ...note?.consent, ...(await consentOf(desk.vault, id)) })
  const holder = originalIdOf(document)
  if (holder === id) return own
  const original = await documentById(desk.vault, holder)
  const above = original
    ? await standingConsent(desk, original)
    : await consentOf(desk.vault, holder)
  const refused = CONSENT_USES.filter(use => above[use] === false)
  return { ...own, ...Object.fromEntries(refused.map(use => [use, false])) }
}

const usable = (consent: StandingConsent): StandingConsent =>
  consent.store === false
    ? Object.fromEntries(CONSENT_USES.map(use => [use, false] as const))
    : consent

/** A note's consent: what stands, what was said when, and what left the vault with the note in it. */
export type ConsentStory = {
  readonly note: NoteOrigin
  readonly consent: StandingConsent
  /** What was said after the note was taken, the earliest first. */
  readonly said: readonly {
    readonly at: string
    readonly by: string
    readonly uses: StandingConsent
    readonly reason: string | null
  }[]
  /** Plain files and evidence packs, the earliest first. */
  readonly left: readonly {
    readonly at: string
    readonly by: string
    readonly format: string
    readonly tier: Tier
  }[]
}

/** Tells what a note's source agreed to, how that came about, and who took the note out of the vault. */
export async function consentStory(desk: Desk, idOrName: string): Promise<ConsentStory> {
  const id = await findDocument(desk.vault, idOrName)
  const document = await documentById(desk.vault, id)
  if (!document?.note)
    throw new VigilError(
      'input-invalid',
      `${document?.name ?? idOrName} is no note: nobody was asked for consent to it.`,
    )
  const said = await consentsTo(desk.vault, originalIdOf(document))
  const ids = [id, ...(await withTranscripts(desk, originalIdOf(document)))]
  const tier = await tierOf(desk.vault, 'document', id)
  const holds = ({ documents, tier: most }: { documents: string[] | null; tier: Tier }) =>
    documents
      ? documents.some(each => ids.includes(each))
      : TIERS.indexOf(tier) <= TIERS.indexOf(most)
  const left = (await listExports(desk.vault)).filter(({ content }) => holds(content))
  return {
    note: document.note,
    consent: await standingConsent(desk, document),
    said: said.map(({ at, by, content: { uses, reason } }) => ({
      at,
      by,
      uses,
      reason: reason ?? null,
    })),
    left: left.map(({ at, by, content: { format, tier: to } }) => ({ at, by, format, tier: to })),
  }
}
