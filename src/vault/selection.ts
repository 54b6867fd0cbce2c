import { z } from 'zod'
import { TIERS, type Tier } from '../codebook/index.ts'
import { isDevice } from './addresses.ts'
import { withdrawnFrom } from './consents.ts'
import { documentById } from './documents.ts'
import type { Header } from './entry.ts'
import { listLinks } from './links.ts'
import { listMasks, listTiers } from './marks.ts'
import { participants } from './taking-part.ts'
import type { Vault } from './vault.ts'

/** What of a vault may travel. */
export type Selection = {
  /** Up to which tier; internal unless said otherwise. */
  readonly tier?: Tier | undefined
  /** Full ids of documents; all of that tier where there are none. */
  readonly documents?: readonly string[] | undefined
  /** Whether sealed material goes along. */
  readonly isWithSealed?: boolean | undefined
  /** Whether the whole holds notes too whose sources took back that they are kept; a part of it never does. */
  readonly isWithWithdrawn?: boolean | undefined
}

/** Whether the content of an entry goes along. */
export type Selects = (header: Pick<Header, 'act' | 'feed' | 'seq'>, content: unknown) => boolean

/** Needed by everybody to check and to fold: who writes, who takes part, what was forgotten and proved in time. */
const ALWAYS = ['open', 'admit', 'forget', 'timestamp']

const isUpTo = (tier: string, most: Tier): boolean =>
  TIERS.findIndex(one => one === tier) <= TIERS.indexOf(most)

/** Works out which contents go along under a selection: `docs/exchange.md`, "What goes along". */
export async function selector(
  vault: Vault,
  { tier = 'internal', documents, isWithSealed = false, isWithWithdrawn = true }: Selection,
): Promise<Selects> {
  const { takesPart } = await participants(vault)
  const rows = await chosenDocuments(vault, tier, documents)
  const isPart = documents !== undefined || !isUpTo('internal', tier)
  const withdrawn = isPart || !isWithWithdrawn ? await withdrawnFrom(vault, tier) : NONE
  const chosen = new Set(rows.map(({ id }) => id).filter(id => !withdrawn.has(id)))
  // A transcript keeps to what is said of its original, which need not go along itself; whoever has a note learns what
  // its source took back.
  const bound = new Set(rows.flatMap(({ id, original }) => (original ? [id, original] : [id])))
  const records = await chosenRecords(vault, tier, chosen)
  const words = isPart ? await wordsOf(vault, chosen) : undefined
  const travels: Record<string, (content: unknown) => boolean> = {
    capture: content => chosen.has(captured.parse(content).document.id),
    judge: content => {
      const { document, record } = judged.parse(content)
      return chosen.has(document) && records.get(record) !== false
    },
    consent: content => bound.has(about.parse(content).document),
    seal: content => {
      const { about: document = null } = sealed.parse(content)
      if (!isWithSealed || (document !== null && withdrawn.has(document))) return false
      return !isPart || document === null || chosen.has(document)
    },
    ...(words && {
      tier: (content: unknown) => {
        const { of, subject } = tiered.parse(content)
        return of === 'document' ? bound.has(subject) : of === 'record' && records.has(subject)
      },
      mask: (content: unknown) => words.has(masked.parse(content).person),
      link: (content: unknown) => {
        const { left, right } = linked.parse(content)
        return [left, right].every(side => words.has(side) || records.get(side) === true)
      },
      // A sheet's records are made by its import: where the sheet goes, that goes. Others are the vault's own.
      setting: (content: unknown) => {
        const { name, value } = told.parse(content)
        const { success, data } = about.safeParse(value)
        return success ? chosen.has(data.document) : isDevice(name) || isUpTo('internal', tier)
      },
    }),
  }
  return ({ act, feed, seq }, content) => {
    if (!takesPart({ feed, seq })) return false
    if (ALWAYS.includes(act)) return true
    const decides = Object.hasOwn(travels, act) ? travels[act] : undefined
    if (!decides) return !isPart
    try {
      return decides(content)
    } catch (error) {
      if (error instanceof z.ZodError) return !isPart // of a newer form: as an act that is not known
      throw error
    }
  }
}

const NONE: ReadonlySet<string> = new Set()

const captured = z.object({ document: z.object({ id: z.string() }) })
const judged = z.object({ document: z.string(), record: z.string() })
const about = z.object({ document: z.string() })
const sealed = z.object({ about: z.string().nullable().optional() })
const tiered = z.object({ of: z.string(), subject: z.string() })
const masked = z.object({ person: z.string() })
const told = z.object({ name: z.string(), value: z.unknown() })
const linked = z.object({ left: z.string(), right: z.string() })

async function chosenDocuments(
  { db }: Vault,
  most: Tier,
  documents: readonly string[] | undefined,
): Promise<readonly { readonly id: string; readonly original: string | null }[]> {
  const rows = await db.selectFrom('document').select(['id', 'tier', 'original']).execute()
  const asked = documents && new Set(documents)
  return rows.filter(({ id, tier }) => isUpTo(tier, most) && (asked?.has(id) ?? true))
}

/** Records of the chosen documents: whether they may travel, which they may unless somebody gave them a closer tier. */
async function chosenRecords(
  vault: Vault,
  most: Tier,
  chosen: ReadonlySet<string>,
): Promise<ReadonlyMap<string, boolean>> {
  const rows = await vault.db.selectFrom('record').select(['id', 'document']).execute()
  const held = new Set(
    (await listTiers(vault))
      .filter(({ of, tier }) => of === 'record' && !isUpTo(tier, most))
      .map(({ subject }) => subject),
  )
  return new Map(
    rows
      .filter(({ document }) => chosen.has(document))
      .map(({ id }) => [id, !held.has(id)] as const),
  )
}

/** Of the words that masks and links are about, those which the chosen documents hold themselves. */
async function wordsOf(vault: Vault, chosen: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const masks = (await listMasks(vault)).map(({ subject }) => subject)
  const links = (await listLinks(vault)).flatMap(({ left, right }) => [left, right])
  const asked = new Set([...masks, ...links])
  const found = new Set<string>()
  if (asked.size === 0) return found
  for (const id of chosen) {
    const text = (await documentById(vault, id))?.text.toLowerCase() ?? ''
    for (const words of asked) if (text.includes(words.toLowerCase())) found.add(words)
  }
  return found
}
