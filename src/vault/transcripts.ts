import { z } from 'zod'
import { documentSchema, type SourceDocument } from '../codebook/index.ts'
import type { Vault } from './vault.ts'

/** A transcript without its text: of which original, by whom, when, and in whose stead. */
export type ListedTranscript = {
  readonly id: string
  readonly of: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly follows: readonly string[]
}

const contentSchema = z.strictObject({ document: documentSchema })

/** Every transcript, the earliest first. */
export async function transcriptsIn({ db }: Pick<Vault, 'db'>): Promise<ListedTranscript[]> {
  return listed(db)
}

/** All versions of the transcript of an original, the earliest first. */
export async function transcriptsOf(
  { db }: Pick<Vault, 'db'>,
  original: string,
): Promise<ListedTranscript[]> {
  return listed(db, original)
}

async function listed(db: Vault['db'], original?: string): Promise<ListedTranscript[]> {
  const transcripts = db
    .selectFrom('document')
    .innerJoin('content', 'content.hash', 'document.entry')
    .select('content.json')
  const rows = await (
    original === undefined
      ? transcripts.where('document.original', 'is not', null)
      : transcripts.where('document.original', '=', original)
  ).execute()
  return rows
    .flatMap(row => listing(contentSchema.parse(JSON.parse(row.json)).document))
    .toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1))
}

function listing({ id, within, transcript }: SourceDocument): ListedTranscript[] {
  return within && transcript ? [{ id, of: within.id, ...transcript }] : []
}
