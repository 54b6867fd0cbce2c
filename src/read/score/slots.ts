import { z } from 'zod'
import { alike, namesIn } from './names.ts'
import { penaltyKeys } from './penalty-keys.ts'
import { each, eachName, one, type Tally } from './tally.ts'

const ATTRIBUTES = [
  'form',
  'status',
  'permitted',
  'decision',
  'means',
  'access',
  'outcome',
  'step',
  'preventive',
  'length',
  'unit',
]
const AMOUNTS = ['size', 'applications', 'signatures', 'deaths', 'value']
const WORDS = ['offence', 'grounds', 'of']

/** Slots and attributes by name, as annotated or as read; a value may be anything, since files hold anything. */
export type Loose = Readonly<Record<string, unknown>>

/** A read record as a reader prints it: what matching relies on, and slots that may be anything. */
export type Prediction = {
  readonly document: string
  readonly kind: string
  readonly id?: string | undefined
  readonly quote?:
    { readonly exact: string; readonly start: number; readonly end: number } | undefined
  readonly why?: string | undefined
  readonly confidence?: number | undefined
} & Loose

/** One line of a reading, parsed. */
export const predictionSchema: z.ZodType<Prediction> = z.looseObject({
  document: z.string(),
  kind: z.string(),
  id: z.string().optional(),
  quote: z.looseObject({ exact: z.string(), start: z.number(), end: z.number() }).optional(),
  why: z.string().optional(),
  confidence: z.number().optional(),
})

export type SlotTallies = ReadonlyMap<string, Tally>

const amount = (value: unknown): unknown =>
  value == null ? null : Array.isArray(value) ? value : [value, value]

/** Compares the scored slots of an annotated record and a read one. */
export function compareSlots(gold: Loose, read: Loose): SlotTallies {
  const names = (slot: string) => eachName(namesIn(gold[slot]), namesIn(read[slot]))
  const stated = (slot: string) => gold[slot] != null || read[slot] != null
  const penalties = each(
    penaltyKeys(gold['penalty']),
    penaltyKeys(read['penalty']),
    (a, b) => a === b,
  )
  const modality = one(gold['modality'] ?? 'asserted', read['modality'] ?? 'asserted')
  return new Map([
    ['when', one(gold['when'], read['when'])],
    ['target', names('target')],
    ['actor', names('actor')],
    ['where', names('where')],
    ['penalty', penalties],
    ['provision', names('provision')],
    ['count', one(amount(gold['count']), amount(read['count']))],
    ['modality', modality],
    ...ATTRIBUTES.filter(stated).map(slot => [slot, one(gold[slot], read[slot])] as const),
    ...AMOUNTS.filter(stated).map(
      slot => [slot, one(amount(gold[slot]), amount(read[slot]))] as const,
    ),
    ...WORDS.filter(stated).map(slot => [slot, one(gold[slot], read[slot], alike)] as const),
  ])
}

/** How alike two records are: what is right, less half of what is not. */
export function similarity(slots: SlotTallies): number {
  return [...slots.values()].reduce((sum, { tp, fp, fn }) => sum + tp - 0.5 * (fp + fn), 0)
}
