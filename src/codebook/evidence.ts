import type { SourceDocument } from './document.ts'
import type { Tier } from './decision.ts'

/** A document as evidence: what was taken in, and how far it may travel. */
export type EvidenceDocument = {
  readonly document: SourceDocument
  readonly tier: Tier
  /** What a note's source consents to today; null where the document is no note. */
  readonly consent: Readonly<Partial<Record<'publish' | 'name' | 'share', boolean>>> | null
}

/** An entry of the journal as it stands, with its content where that goes along: `docs/journal.md`. */
export type EvidenceEntry = {
  /** SHA-256 of the header. */
  readonly id: string
  readonly act: string
  readonly at: string
  /** Canonical form. */
  readonly header: string
  /** The content's canonical form, and 32 hex digits of salt. */
  readonly content: string
  readonly salt: string
}

/** A feed's headers in a row, from the first that carries evidence to its end, which is signed. */
export type EvidenceChain = {
  /** 64 hex digits: the public key. */
  readonly feed: string
  readonly lines: readonly { readonly id: string; readonly header: string }[]
  /** The hash of the last header, and the signature over it, 128 hex digits. */
  readonly last: string
  readonly signature: string
}

/** What an authority stated of heads: RFC 3161. */
export type EvidenceStamp = {
  readonly time: string
  readonly by: string
  /** The text whose SHA-256 was stamped. */
  readonly heads: string
  /** DER. */
  readonly answer: Uint8Array
}

/** Documents with all that shows when they were taken in, what was decided on them, and that nothing was changed since. */
export type Evidence = {
  readonly documents: readonly EvidenceDocument[]
  readonly entries: readonly EvidenceEntry[]
  readonly chains: readonly EvidenceChain[]
  readonly stamps: readonly EvidenceStamp[]
}
