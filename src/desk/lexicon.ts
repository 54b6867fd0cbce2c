import { z } from 'zod'
import { sha256, VigilError } from '../codebook/index.ts'
import { loadLexicon, rulesReader, rulesReaderWith, type Reader } from '../read/index.ts'
import { commit, setting, settingStory, type Vault } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { forgetPicture } from './picture.ts'

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
  forgetPicture(desk)
}

/** What a vault kept as its own words at some time; without name and text where they were taken away. */
export type LexiconVersion = {
  readonly entry: string
  readonly by: string
  readonly at: string
  readonly stands: boolean
  readonly kept: (KeptLexicon & { readonly version: string }) | null
}

/** All versions of a vault's own words, the latest first; that which stands is among them. */
export async function lexiconStory({ vault }: Desk): Promise<readonly LexiconVersion[]> {
  return (await settingStory(vault, LEXICON)).map(({ entry, by, at, says, stands }) => {
    const kept = keptSchema.nullable().parse(says)
    return { entry, by, at, stands, kept: kept && { ...kept, version: versionOf(kept.text) } }
  })
}

/** What tells one version of own words from another: it stands in the name of the reader that reads with them. */
const versionOf = (text: string): string => sha256(text).slice(0, 8)

/** The rules with own words, which are loaded when something is read: what does not fit them any more closes no vault. */
export function readerWith({ name, text }: KeptLexicon): Reader {
  let loaded: Reader | undefined
  const version = versionOf(text)
  const load = () => {
    try {
      return rulesReaderWith(loadLexicon(text, name), version)
    } catch (error) {
      if (!(error instanceof VigilError)) throw error
      throw new VigilError(
        error.code,
        `The vault's own words can no longer be read with. ${error.message}\nNothing was read. Correct them in the workbench (g w), or with vigil lexicon > words.yaml and vigil lexicon words.yaml.`,
      )
    }
  }
  return {
    name: rulesReader.name,
    version: `${rulesReader.version}+${version}`,
    read: async document => {
      loaded ??= load()
      return loaded.read(document)
    },
  }
}

/** The rules, with the words that the vault keeps when it is asked: another program may have changed them meanwhile. */
export function readerOf(vault: Vault): () => Promise<Reader> {
  let known: { readonly kept: KeptLexicon; readonly reader: Reader } | undefined
  return async () => {
    const kept = await keptLexicon(vault)
    if (!kept) return rulesReader
    if (known?.kept.text !== kept.text || known.kept.name !== kept.name)
      known = { kept, reader: readerWith(kept) }
    return known.reader
  }
}
