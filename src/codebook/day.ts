/** Days as YYYY-MM-DD in the Gregorian calendar, years 0000 to 9999, without clock or time zone. */

const pad = (n: number, width: number) => String(n).padStart(width, '0')

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** "2024-08-08" from its three numbers. */
export function writeDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Whether a text is an existing day: "2024-02-29" is, "2023-02-29" is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = numbersOf(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** How many days lie between 0000-03-01 and a day: a number to count with. */
export function dayNumber(text: string): number {
  const [year, month, day] = numbersOf(text)
  // Years that begin in March put the leap day last, so that one formula serves all months.
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = (month + 9) % 12
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 1
}

/** The day some days later, or earlier where `days` is negative. */
export function addDays(text: string, days: number): string {
  const number = dayNumber(text) + days
  const era = Math.floor(number / 146097)
  const dayOfEra = number - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays)
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return writeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** Days from the first day to the second; negative where the second is earlier. */
export function countDays(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

function numbersOf(text: string): [year: number, month: number, day: number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]
}

/** The same date some months later, or earlier: a month after 31 January is the last day of February. */
export function addMonths(day: string, n: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const months = year * 12 + month - 1 + n
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return writeDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}
