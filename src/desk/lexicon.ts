import { z } from 'zod'
import { sha256 } from '../codebook/index.ts'
import { loadLexicon, rulesReader, rulesReaderWith, type Reader } from '../read/index.ts'
import { commit, setting, type Vault } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'

const LEXICON = 'lexicon'

const keptSchema = z.strictObject({ name: z.string(), text: z.string() })

/** A monitor's own words as a vault keeps them: the file's name and its text. */
export type KeptLexicon = z.infer<typeof keptSchema>

/** The lexicon that a vault keeps; null where it keeps none. */
export async function keptLexicon(vault: Vault): Promise<KeptLexicon | null> {
  const kept = await setting(vault, LEXICON)
  return kept === undefined ? null : keptSchema.parse(kept)
}

/** Checks a lexicon and keeps it in the vault; null takes it away. Documents are read anew with it. */
export async function keepLexicon(desk: Desk, lexicon: KeptLexicon | null): Promise<void> {
  if (lexicon) loadLexicon(lexicon.text, lexicon.name)
  await commit(
    desk.vault,
    [{ act: 'setting', content: { name: LEXICON, value: lexicon } }],
    who(desk),
  )
}

/** The rules, with the vault's own words where it keeps some. */
export async function readerOf(vault: Vault): Promise<Reader> {
  const kept = await keptLexicon(vault)
  if (!kept) return rulesReader
  return rulesReaderWith(loadLexicon(kept.text, kept.name), sha256(kept.text).slice(0, 8))
}
