import { z } from 'zod'
import { documentSchema, type SourceDocument } from '../codebook/index.ts'
import type { Vault } from './vault.ts'

/** The media type of transcripts that were written down in Vigil. */
const TRANSCRIPT = 'text/plain; transcript'

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
  return listed(db, 'transcript-')
}

/** All versions of the transcript of an original, the earliest first. */
export async function transcriptsOf(
  { db }: Pick<Vault, 'db'>,
  original: string,
): Promise<ListedTranscript[]> {
  // A transcript's name begins with its original's number, so that few are looked into.
  const found = await listed(db, `transcript-${original.slice(0, 12)}-`)
  return found.filter(({ of }) => of === original)
}

async function listed(db: Vault['db'], begins: string): Promise<ListedTranscript[]> {
  const rows = await db
    .selectFrom('document')
    .innerJoin('content', 'content.hash', 'document.entry')
    .select('content.json')
    .where('document.media_type', '=', TRANSCRIPT)
    .where('document.name', 'like', `${begins}%`)
    .execute()
  return rows
    .flatMap(row => listing(contentSchema.parse(JSON.parse(row.json)).document))
    .toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1))
}

function listing({ id, within, transcript }: SourceDocument): ListedTranscript[] {
  return within && transcript ? [{ id, of: within.id, ...transcript }] : []
}
