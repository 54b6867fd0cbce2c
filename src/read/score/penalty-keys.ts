type Entry = { readonly type?: unknown; readonly amount?: unknown; readonly unit?: unknown }
type Term = { readonly months: number; readonly days: number }

const isEntry = (value: unknown): value is Entry => Boolean(value)

/** An interval of one is a number. */
const exact = (amount: unknown): unknown =>
  Array.isArray(amount) && amount[0] === amount[1] ? amount[0] : amount

const printed = (value: unknown) => (typeof value === 'string' ? value : '')

const monthsIn = (unit: unknown) => (unit === 'years' ? 12 : unit === 'months' ? 1 : 0)

/** One string a penalty: "one year and six months", 1.5 years and 18 months are the same, told as one entry or as two. */
export function penaltyKeys(value: unknown): readonly string[] {
  const terms = new Map<unknown, Term>()
  const rest: string[] = []
  const entries: readonly unknown[] = Array.isArray(value) ? value : []
  for (const { type, amount: stated, unit } of entries.filter(isEntry)) {
    const amount = exact(stated)
    const months = monthsIn(unit)
    if (typeof amount === 'number' && (months > 0 || unit === 'days')) {
      const term = terms.get(type) ?? { months: 0, days: 0 }
      const added = months > 0 ? { months: amount * months, days: 0 } : { months: 0, days: amount }
      terms.set(type, { months: term.months + added.months, days: term.days + added.days })
    } else {
      const words = amount === undefined ? '' : JSON.stringify(amount)
      rest.push(`${printed(type)} ${words} ${printed(unit)}`.trim())
    }
  }
  return [
    ...rest,
    ...[...terms].map(
      ([type, { months, days }]) => `${printed(type)} ${months} months ${days} days`,
    ),
  ]
}
