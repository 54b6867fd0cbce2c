import { readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import {
  TIERS,
  VigilError,
  type Evidence,
  type EvidenceDocument,
  type EvidenceStamp,
  type Tier,
} from '../codebook/index.ts'
import { packEvidence, type OutgoingEvidence, type PackFile } from '../publish/index.ts'
import { clearEvidence, stampEvidence } from '../redact/index.ts'
import {
  chainsOf,
  commit,
  documentById,
  entriesAbout,
  findDocument,
  listDocuments,
  countDocuments,
  listTimestamps,
  originalParts,
  printHeads,
  tierOf,
  withdrawnFrom,
} from '../vault/index.ts'
import { standingConsent } from './consenting.ts'
import { who, type Desk } from './desk.ts'
import { showIncident } from './incidents.ts'
import { standingMasks } from './masking.ts'
import { refuseWithdrawn } from './withdrawn.ts'
import { writeZip } from './write-zip.ts'

/** Which documents are packed, and for whom. */
export type PackRequest = {
  /** Numbers or names of documents. */
  readonly documents?: readonly string[]
  /** Incidents, whose sources are packed. */
  readonly incidents?: readonly string[]
  readonly all?: boolean
  /** Partner where not said. */
  readonly tier?: string | undefined
}

export type Packed = {
  readonly documents: number
  /** Sealed documents that "all" left out, since the tier does not say so. */
  readonly sealed: number
  /** Notes that "all" or an incident would have taken along, had their sources not taken back their consent. */
  readonly withdrawn: number
  readonly entries: number
  readonly timestamps: number
  readonly files: number
  /** Bytes. */
  readonly size: number
  readonly cleared: boolean
  /** What stands in the way of clearing. */
  readonly blockers: readonly string[]
}

/**
 * Packs originals, texts and the journal's extract on some documents into an archive that can be checked without Vigil; what
 * is not cleared says so. Sealed documents go along only where the tier says so; notes whose sources took back
 * their consent to that never do. The journal keeps that they left.
 */
export async function packDocuments(
  desk: Desk,
  path: string,
  request: PackRequest,
): Promise<Packed> {
  const tier = TIERS.find(name => name === (request.tier ?? 'partner'))
  if (!tier) throw new VigilError('usage', `The tier is one of ${TIERS.join(', ')}.`)
  const { ids, sealed, withdrawn } = await selected(desk, request, tier)
  const documents: EvidenceDocument[] = []
  for (const id of ids) documents.push(await evidenceOf(desk, id))
  refuseSealed(documents, tier)
  const evidence = await gather(desk, documents)
  const outcome = clearEvidence(evidence, { tier, masks: await standingMasks(desk) })
  const outgoing: OutgoingEvidence =
    'cleared' in outcome ? outcome.cleared : stampEvidence(evidence, outcome.blockers)
  const at = desk.clock()
  const files = packEvidence(outgoing, { at: at.toISOString(), version: packageVersion() })
  const size = await writeZip(
    path,
    files.map(file => ({ path: file.path, parts: partsOf(desk, file) })),
    at,
  )
  await writeDown(desk, path, { format: 'pack', tier, documents: [...ids] })
  return {
    documents: documents.length,
    sealed,
    withdrawn,
    entries: evidence.entries.length,
    timestamps: evidence.stamps.length,
    files: files.length,
    size,
    cleared: 'cleared' in outcome,
    blockers: 'cleared' in outcome ? [] : outcome.blockers.map(({ message }) => message),
  }
}

/** What is packed, and how much of what "all" and incidents would take along stays out. */
type Chosen = {
  readonly ids: readonly string[]
  readonly sealed: number
  readonly withdrawn: number
}

async function selected(
  desk: Desk,
  { documents = [], incidents = [], all = false }: PackRequest,
  tier: Tier,
): Promise<Chosen> {
  const named = await Promise.all(documents.map(name => findDocument(desk.vault, name)))
  await refuseWithdrawn(desk, named, tier)
  const ids = new Set(named)
  for (const id of incidents)
    for (const document of (await showIncident(desk, id)).documents) ids.add(document.id)
  let sealed = 0
  if (all)
    for (const document of await everyDocument(desk))
      if (document.tier !== 'sealed' || tier === 'sealed') ids.add(document.id)
      else if (!ids.has(document.id)) sealed += 1
  const taken = await withdrawnFrom(desk.vault, tier)
  const left = [...ids].filter(id => !taken.has(id))
  const withdrawn = ids.size - left.length
  if (left.length > 0) return { ids: left, sealed, withdrawn }
  throw withdrawn > 0
    ? new VigilError(
        'nothing-to-do',
        `Nothing was packed: the sources of all that was chosen took back their consent. "vigil consent NOTE" tells what and when.`,
      )
    : new VigilError(
        'usage',
        'Nothing was chosen: name documents, or incidents with --incident, or take --all.',
      )
}

async function everyDocument({ vault }: Desk) {
  const limit = Math.max(1, await countDocuments(vault))
  return listDocuments(vault, { limit, newestFirst: false })
}

async function evidenceOf(desk: Desk, id: string): Promise<EvidenceDocument> {
  const { vault } = desk
  const document = await documentById(vault, id)
  if (!document)
    throw new VigilError('not-found', `The text of document ${id} is not here any more.`)
  const consent = document.note ? await standingConsent(desk, document) : null
  return { document, tier: await tierOf(vault, 'document', id), consent }
}

/** Keeps in the journal what left; a pack of which nothing says that it left does not stay. */
async function writeDown(
  desk: Desk,
  path: string,
  content: { readonly format: string; readonly tier: Tier; readonly documents: string[] },
): Promise<void> {
  try {
    await commit(desk.vault, [{ act: 'export', content }], who(desk))
  } catch (error) {
    rmSync(path)
    throw error
  }
}

function refuseSealed(documents: readonly EvidenceDocument[], tier: Tier): void {
  const sealed = documents.filter(one => one.tier === 'sealed')
  if (sealed.length > 0 && tier !== 'sealed')
    throw new VigilError(
      'not-cleared',
      `Sealed documents are packed only where that is said: ${sealed.map(({ document }) => document.id.slice(0, 12)).join(', ')}. Leave them out, or give --tier sealed.`,
    )
}

async function gather({ vault }: Desk, documents: readonly EvidenceDocument[]): Promise<Evidence> {
  const entries = await entriesAbout(
    vault,
    documents.map(({ document }) => document.id),
  )
  const chains = await chainsOf(
    vault,
    entries.map(({ id }) => id),
  )
  const lines = new Set(chains.flatMap(chain => chain.lines.map(({ id }) => id)))
  const stamps = (await listTimestamps(vault))
    .filter(({ heads }) => heads.some(({ hash }) => lines.has(hash)))
    .map(({ heads, answer, stamp }): EvidenceStamp => ({
      time: stamp.time,
      by: stamp.by,
      heads: printHeads(heads),
      answer,
    }))
  return { documents, entries, chains, stamps }
}

function partsOf(
  { vault }: Desk,
  file: PackFile,
): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return 'original' in file ? originalParts(vault.db, file.original) : [file.bytes]
}

function packageVersion(): string {
  const about = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(about)).version
}
