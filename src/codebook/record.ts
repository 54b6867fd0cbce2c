import { z } from 'zod'
import { amountSchema, type Amount } from './amount.ts'
import { quoteSchema, spanSchema, type Quote, type Span } from './anchor.ts'
import { KIND_NAMES, kindDefinition, type AttributeDefinition, type Kind } from './kinds.ts'
import { partySchema, type Party } from './party.ts'
import { penaltySchema, type Penalty } from './penalty.ts'
import { edtfSchema } from './when.ts'

export const MODALITIES = ['asserted', 'alleged', 'denied', 'planned'] as const
export type Modality = (typeof MODALITIES)[number]

export const BEARINGS = ['violation', 'accountability', 'positive', 'context'] as const
export type Bearing = (typeof BEARINGS)[number]

/** Who says so, and with which verb: `{by: "Ministry of Justice", verb: "denied"}`. */
export type Attribution = { readonly by: string; readonly verb: string }

/** What the text says of one occurrence: slots that every kind has, then the attributes of its kind. */
export type Slots = {
  readonly modality: Modality
  readonly actor?: readonly Party[] | undefined
  readonly target?: readonly Party[] | undefined
  readonly count?: Amount | undefined
  /** EDTF; null where the document does not say. */
  readonly when: string | null
  readonly where?: readonly string[] | undefined
  readonly attribution?: readonly Attribution[] | undefined
  /** What a charge, conviction, detention, search or summons was for: a record's id, or words. */
  readonly over?: string | undefined
  readonly bearing?: Bearing | undefined
  /** True where the text says about, some, roughly. */
  readonly approx?: boolean | undefined
}

/** All attributes of all kinds; which of them a kind has stands in KINDS and is held by `recordSchema`. */
export type Attributes = {
  readonly form?: string | undefined
  readonly status?: string | undefined
  readonly permitted?: string | undefined
  readonly size?: Amount | undefined
  readonly cause?: string | undefined
  readonly demands?: readonly string[] | undefined
  readonly slogans?: readonly string[] | undefined
  readonly police?: string | undefined
  readonly decision?: string | undefined
  readonly applications?: Amount | undefined
  readonly grounds?: string | readonly string[] | undefined
  readonly venue?: string | undefined
  readonly for?: string | undefined
  readonly means?: string | undefined
  readonly length?: string | undefined
  readonly preventive?: boolean | undefined
  readonly deaths?: Amount | undefined
  readonly provision?: string | readonly string[] | undefined
  readonly offence?: string | undefined
  readonly penalty?: readonly Penalty[] | undefined
  readonly track?: string | undefined
  readonly court?: string | undefined
  readonly judge?: string | undefined
  readonly concerns?: readonly string[] | undefined
  readonly access?: string | undefined
  readonly outcome?: string | undefined
  readonly step?: string | undefined
  readonly signatures?: Amount | undefined
  readonly says?: string | undefined
  readonly about?: string | undefined
  readonly value?: Amount | undefined
  readonly unit?: string | undefined
  readonly of?: string | undefined
}

/** Where each filled slot's value comes from. */
export type SlotSpans = Readonly<Record<string, readonly Span[]>>

/** One thing that a document says happened (or exists, for `figure`): `docs/codebook.md`. */
export type CodedRecord = Slots &
  Attributes & {
    readonly kind: Kind
    /** The document's name, as `vigil read` prints it. */
    readonly document: string
    /** Hash of document, kind, quote span and ordinal: survives better rules. */
    readonly id: string
    /** The words the record rests on. */
    readonly quote: Quote
    /** Every place where the document tells it, the quote first. */
    readonly anchors: readonly Quote[]
    readonly spans: SlotSpans
    /** The rule that found it, and how each slot was filled. */
    readonly why: string
    /** Between 0 and 1; a record made by hand has 1. */
    readonly confidence: number
  }

function attributeSchema(attribute: AttributeDefinition): z.ZodType {
  switch (attribute.type) {
    case 'choice':
      return z.enum(attribute.values)
    case 'choices':
      return z.array(z.enum(attribute.values))
    case 'words':
      return z.string().min(1)
    case 'wordsList':
      return z.union([z.string().min(1), z.array(z.string().min(1))])
    case 'amount':
      return amountSchema
    case 'flag':
      return z.boolean()
    case 'duration':
      return z
        .string()
        .regex(/^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?)?$/)
    case 'date':
      return edtfSchema
    case 'penalties':
      return z.array(penaltySchema)
  }
}

const slotShape = {
  modality: z.enum(MODALITIES).default('asserted'),
  actor: z.array(partySchema).optional(),
  target: z.array(partySchema).optional(),
  count: amountSchema.optional(),
  when: edtfSchema.nullable().default(null),
  where: z.array(z.string().min(1)).optional(),
  attribution: z.array(z.strictObject({ by: z.string(), verb: z.string() })).optional(),
  over: z.string().optional(),
  bearing: z.enum(BEARINGS).optional(),
  approx: z.boolean().optional(),
}

/** Names of the slots that every record has. */
export const SLOT_NAMES = Object.keys(slotShape) as (keyof Slots)[]

const restShape = {
  document: z.string().min(1),
  id: z.string().min(1),
  quote: quoteSchema,
  anchors: z.array(quoteSchema).min(1),
  spans: z.record(z.string(), z.array(spanSchema)),
  why: z.string(),
  confidence: z.number().min(0).max(1),
}

const schemaOf = (kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    ...slotShape,
    ...Object.fromEntries(
      Object.entries(kindDefinition(kind).attributes).map(([name, attribute]) => [
        name,
        attributeSchema(attribute).optional(),
      ]),
    ),
    ...restShape,
  })

/** A record of any kind, with the attributes of its kind and no others. */
export const recordSchema = z.discriminatedUnion(
  'kind',
  KIND_NAMES.map(schemaOf) as unknown as [
    ReturnType<typeof schemaOf>,
    ...ReturnType<typeof schemaOf>[],
  ],
) as unknown as z.ZodType<CodedRecord>
