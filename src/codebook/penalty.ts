import { z } from 'zod'
import { amountSchema, type Amount } from './amount.ts'

export const PENALTY_TYPES = [
  'prison',
  'detention',
  'restriction',
  'fine',
  'warning',
  'ban',
  'labour',
  'life',
  'death',
] as const
export type PenaltyType = (typeof PENALTY_TYPES)[number]

export const TIME_UNITS = ['years', 'months', 'days', 'hours'] as const

/** One penalty: `unit` is one of TIME_UNITS, or the ISO 4217 code of a fine's currency. */
export type Penalty = {
  readonly type: PenaltyType
  readonly amount?: Amount | undefined
  readonly unit?: string | undefined
}

export const penaltySchema: z.ZodType<Penalty> = z.strictObject({
  type: z.enum(PENALTY_TYPES),
  amount: amountSchema.optional(),
  unit: z.union([z.enum(TIME_UNITS), z.string().regex(/^[A-Z]{3}$/)]).optional(),
})
