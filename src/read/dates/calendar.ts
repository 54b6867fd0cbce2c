const DAY = 86_400_000

const pad = (n: number, width = 2) => String(n).padStart(width, '0')

/** Days in a month of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** "2024", "2024-08", "2024-08-08"; undefined for a day or month that does not exist. */
export function printDate(
  year: number,
  month: number | null,
  day: number | null,
): string | undefined {
  if (year < 1 || year > 9999) return undefined
  if (month === null) return pad(year, 4)
  if (month < 1 || month > 12) return undefined
  if (day === null) return `${pad(year, 4)}-${pad(month)}`
  return day >= 1 && day <= daysIn(year, month)
    ? `${pad(year, 4)}-${pad(month)}-${pad(day)}`
    : undefined
}

/** Year, month and day of a date that is no interval; null for what it does not say. */
export function partsOf(
  date: string,
): { year: number; month: number | null; day: number | null } | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(date)
  if (!found) return undefined
  return {
    year: Number(found[1]),
    month: found[2] === undefined ? null : Number(found[2]),
    day: found[3] === undefined ? null : Number(found[3]),
  }
}

/** A full date some days later or, with a negative number, earlier. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** A month some months later or earlier, as "2024-08". */
export function addMonths(year: number, month: number, months: number): string | undefined {
  const index = year * 12 + month - 1 + months
  return printDate(Math.floor(index / 12), (index % 12) + 1, null)
}

/** Monday is 1, Sunday 7. */
export function weekdayNumber(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** Monday to Sunday of the week a day stands in, some weeks away. */
export function weekOf(date: string, weeks: number): string {
  const monday = addDays(date, 1 - weekdayNumber(date) + 7 * weeks)
  return `${monday}/${addDays(monday, 6)}`
}

/** Whether a date says its day. */
export function hasDay(date: string | null): date is string {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
}
