import { z } from 'zod'
import {
  CONSENT_USES,
  documentSchema,
  followSchema,
  judgementSchema,
  linkSchema,
  TIERS,
} from '../codebook/index.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const address = z.string().min(1)
const reason = z.string().optional()

/** What each act's content looks like: `docs/journal.md`, "Acts and their content". */
export const ACTS = {
  open: z.strictObject({
    key: hash,
    program: z.string(),
    schema: z.number().int().nonnegative(),
    continues: z.strictObject({ feed: hash, seq: z.number().int().positive(), hash }).nullable(),
  }),
  capture: z.strictObject({ document: documentSchema }),
  judge: judgementSchema,
  link: linkSchema,
  tier: z.strictObject({
    of: z.enum(['document', 'record', 'incident', 'person', 'text']),
    subject: z.string().min(1),
    tier: z.enum(TIERS),
    reason,
  }),
  mask: z.strictObject({
    person: z.string().min(1),
    masked: z.boolean(),
    as: z.string().min(1).optional(),
    reason,
  }),
  consent: z.strictObject({
    document: hash,
    uses: z.partialRecord(z.enum(CONSENT_USES), z.boolean()),
    reason,
  }),
  setting: z.strictObject({ name: z.string().min(1), value: z.json() }),
  text: z.strictObject({
    id: z.string().min(1),
    text: z.string().nullable(),
    of: z.json().optional(),
  }),
  release: z.strictObject({
    id: z.string().min(1),
    title: z.string(),
    tier: z.enum(TIERS),
    cleared: z.boolean(),
    files: z.array(
      z.strictObject({
        path: z.string().min(1),
        sha256: hash,
        size: z.number().int().nonnegative(),
      }),
    ),
    basis: z.json().optional(),
  }),
  export: z.strictObject({
    format: z.string().min(1),
    tier: z.enum(TIERS),
    documents: z.array(hash).nullable(),
  }),
  timestamp: z.strictObject({
    heads: z.array(z.strictObject({ feed: hash, seq: z.number().int().positive(), hash })).min(1),
    answer: z.base64(),
    from: z.string().optional(),
  }),
  admit: z.strictObject({
    feed: hash,
    admitted: z.boolean(),
    name: z.string().min(1).optional(),
    reason,
  }),
  forget: z.strictObject({
    entries: z.array(hash).min(1),
    originals: z.array(hash),
    reason: z.string().min(1),
  }),
  seal: z.discriminatedUnion('of', [
    z.strictObject({ of: z.literal('key'), address: z.string(), box: z.base64() }),
    z.strictObject({
      of: z.literal('item'),
      address: z.string(),
      about: hash.nullable(),
      box: z.base64(),
    }),
  ]),
  follow: followSchema,
  watch: z.discriminatedUnion('of', [
    z.strictObject({
      of: z.literal('list'),
      url: address,
      watched: z.boolean(),
      name: z.string().min(1).optional(),
    }),
    z.strictObject({
      of: z.literal('page'),
      url: address,
      state: z.enum(['new', 'seen', 'changed', 'vanished', 'unreachable']),
      document: hash.optional(),
      before: hash.optional(),
      why: z.string().optional(),
    }),
    z.strictObject({
      of: z.literal('entry'),
      url: address,
      entry: z.string().min(1),
      state: z.enum(['new', 'changed', 'taken', 'left', 'vanished']),
      title: z.string().optional(),
      link: z.string().optional(),
      published: z.string().optional(),
      modified: z.string().optional(),
      document: hash.optional(),
    }),
  ]),
} as const

const shape = <Name extends keyof typeof ACTS>(act: Name) =>
  z.object({ act: z.literal(act), content: ACTS[act] })

/** Any act that this Vigil knows, with its content. */
export const knownActSchema = z.discriminatedUnion('act', [
  shape('open'),
  shape('capture'),
  shape('judge'),
  shape('link'),
  shape('tier'),
  shape('mask'),
  shape('consent'),
  shape('setting'),
  shape('text'),
  shape('release'),
  shape('timestamp'),
  shape('export'),
  shape('admit'),
  shape('forget'),
  shape('seal'),
  shape('watch'),
  shape('follow'),
])
export type KnownAct = z.infer<typeof knownActSchema>

export type ActName = keyof typeof ACTS
export type ContentOf<Name extends ActName> = z.infer<(typeof ACTS)[Name]>

/** One thing to be written down: `files` are the bytes that its content names by their SHA-256. */
export type Act = {
  readonly [Name in Exclude<ActName, 'open'>]: {
    readonly act: Name
    readonly content: Readonly<ContentOf<Name>>
    readonly files?: readonly Uint8Array[]
  }
}[Exclude<ActName, 'open'>]

/** Whether this Vigil knows an act of that name. */
export function isActName(name: string): name is ActName {
  return Object.hasOwn(ACTS, name)
}
