import { z } from 'zod'
import { CONSENT_USES, TIERS, type ConsentUse, type Tier } from '../codebook/index.ts'
import { documentTier, standingTier } from './document-tier.ts'
import type { Vault } from './vault.ts'

/** A value that stands, the entry that gave it, and whether another contests it. */
export type Standing<Value> = {
  readonly subject: string
  readonly value: Value
  readonly entry: string
  readonly isContested: boolean
}

async function standings<Value>(
  { db }: Vault,
  { act, schema }: { readonly act: string; readonly schema: z.ZodType<Value> },
  subject?: string,
): Promise<Standing<Value>[]> {
  const query = db.selectFrom('standing').selectAll().where('act', '=', act)
  const rows = await (
    subject === undefined ? query : query.where('subject', '=', subject)
  ).execute()
  // Sorted here: databases differ in how they sort text.
  const sorted = rows.toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
  return sorted.map(row => ({
    subject: row.subject,
    value: schema.parse(JSON.parse(row.value)),
    entry: row.entry,
    isContested: row.contested !== 0,
  }))
}

/** How much is contested: said by two who had not seen each other, and not decided since. */
export type Contested = { readonly records: number; readonly marks: number }

/** How many records, and how many tiers, masks, consents, settings and texts, two have said different things of. */
export async function countContested({ db }: Vault): Promise<Contested> {
  const count = async (table: 'record' | 'standing') => {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('contested', '!=', 0)
      .executeTakeFirstOrThrow()
    return row.count
  }
  return { records: await count('record'), marks: await count('standing') }
}

export const MARKED = ['document', 'record', 'incident', 'person', 'text'] as const
export type Marked = (typeof MARKED)[number]

/** The tiers that people have set; what is not among them is internal. */
export async function listTiers(vault: Vault): Promise<
  readonly {
    readonly of: Marked
    readonly subject: string
    readonly tier: Tier
    readonly isContested: boolean
  }[]
> {
  const rows = await standings(vault, { act: 'tier', schema: z.enum(TIERS) })
  return rows.map(({ subject, value, isContested }) => {
    const slash = subject.indexOf('/')
    return {
      of: z.enum(MARKED).parse(subject.slice(0, slash)),
      subject: subject.slice(slash + 1),
      tier: value,
      isContested,
    }
  })
}

/** How far one thing may travel; internal unless somebody said otherwise. A transcript travels no further than its original. */
export async function tierOf(vault: Vault, of: Marked, subject: string): Promise<Tier> {
  if (of !== 'document') return standingTier(vault, `${of}/${subject}`)
  const row = await vault.db
    .selectFrom('document')
    .select(['id', 'original'])
    .where('id', '=', subject)
    .executeTakeFirst()
  return documentTier(vault, row ?? { id: subject, original: null })
}

const maskSchema = z.strictObject({ masked: z.boolean(), as: z.string().nullable() })
export type Mask = z.infer<typeof maskSchema>

/** Whom people have masked or shown; `subject` is the person. */
export async function listMasks(vault: Vault): Promise<Standing<Mask>[]> {
  return standings(vault, { act: 'mask', schema: maskSchema })
}

/** What stands of the consent to each use of a document, beyond what its note says. */
export async function consentOf(
  vault: Vault,
  document: string,
): Promise<Partial<Record<ConsentUse, boolean>>> {
  const uses: Partial<Record<ConsentUse, boolean>> = {}
  for (const use of CONSENT_USES) {
    const [row] = await standings(
      vault,
      { act: 'consent', schema: z.boolean() },
      `${document}/${use}`,
    )
    if (row) uses[use] = row.value
  }
  return uses
}

/** The value of a setting; undefined where it was never set, or taken back. */
export async function setting(vault: Vault, name: string): Promise<unknown> {
  const [row] = await standings(vault, { act: 'setting', schema: z.unknown() }, name)
  return row?.value ?? undefined
}

/** All settings with their values. */
export async function listSettings(vault: Vault): Promise<Standing<unknown>[]> {
  const rows = await standings(vault, { act: 'setting', schema: z.unknown() })
  return rows.filter(row => row.value !== null)
}

const textSchema = z.strictObject({ text: z.string().nullable(), of: z.unknown() })
export type AuthoredText = { readonly text: string; readonly of: unknown }

/** Words that authors wrote, without those that were deleted; `subject` is the text's id. */
export async function listTexts(vault: Vault): Promise<Standing<AuthoredText>[]> {
  const rows = await standings(vault, { act: 'text', schema: textSchema })
  return rows.flatMap(row => {
    const { text, of } = row.value
    return text === null ? [] : [{ ...row, value: { text, of } }]
  })
}
