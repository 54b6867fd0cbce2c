import { z } from 'zod'
import { amountSchema, interval, printAmount, type Amount } from './amount.ts'

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

/** How much of it: "2 years", "1 year", "at least 300 EUR"; empty where it is not told. */
export function printPenaltySize({ amount, unit = '' }: Penalty): string {
  if (amount === undefined) return ''
  const isOne = interval(amount)[1] === 1
  const of = isOne ? unit.replace(/(?<=year|month|day|hour)s$/, '') : unit
  return `${printAmount(amount)} ${of}`.trim()
}
