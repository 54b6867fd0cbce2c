import { isEdtf } from '../../codebook/index.ts'

/** In which order a chat's dates are written. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first'

/** The numbers of a date as they stand, and the clock as it is written. */
export type Stamp = {
  readonly parts: readonly [number, number, number]
  readonly separator: string
  readonly time: string
}

/** The day of a stamp as EDTF; undefined where there is no such day. */
export function dayOf({ parts }: Stamp, order: DateOrder): string | undefined {
  const [one, two, three] = parts
  const [year, month, day] = {
    'day-first': [three, two, one] as const,
    'month-first': [three, one, two] as const,
    'year-first': [one, two, three] as const,
  }[order]
  const whole = year < 100 ? 2000 + year : year
  const edtf = [whole, month, day].map(part => String(part).padStart(2, '0')).join('-')
  return whole >= 2009 && whole < 2100 && isEdtf(edtf) ? edtf : undefined
}

/**
 * The order that fits all dates of a chat: numbers above twelve are no months, and messages come one after the other.
 * Undefined where two orders fit.
 */
export function dateOrder(stamps: readonly Stamp[]): DateOrder | undefined {
  if (stamps.some(({ parts }) => parts[0] > 31)) return 'year-first'
  const orders = (['day-first', 'month-first'] as const).filter(order =>
    stamps.every(stamp => dayOf(stamp, order) !== undefined),
  )
  if (orders.length < 2) return orders[0]
  const steady = orders.filter(order => isSteady(stamps.map(stamp => dayOf(stamp, order) ?? '')))
  if (steady.length === 1) return steady[0]
  // Dots are written between day and month, never between month and day.
  return stamps.every(({ separator }) => separator === '.') ? 'day-first' : undefined
}

const isSteady = (days: readonly string[]) =>
  days.every((day, i) => i === 0 || day >= (days[i - 1] ?? ''))
