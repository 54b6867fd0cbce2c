/** Years of Thailand's calendar that can only be meant so: 2443 is 1900. */
const BUDDHIST = { from: 2443, to: 2743, ahead: 543 }
/** Years of the solar calendar of Iran and Afghanistan from 1991 on; as years of the lunar one they would be before the web. */
const SOLAR = { from: 1370, to: 1425 }

/** Months of the solar calendar by the names of Iran and of Afghanistan. */
const SOLAR_MONTHS: readonly (readonly string[])[] = [
  ['فروردین', 'فروردين', 'حمل', 'farvardin', 'hamal'],
  ['اردیبهشت', 'ارديبهشت', 'ثور', 'ordibehesht', 'sawr'],
  ['خرداد', 'جوزا', 'khordad', 'jawza'],
  ['تیر', 'تير', 'سرطان', 'tir', 'saratan'],
  ['مرداد', 'امرداد', 'اسد', 'mordad', 'asad'],
  ['شهریور', 'شهريور', 'سنبله', 'shahrivar', 'sonbola'],
  ['مهر', 'میزان', 'ميزان', 'mehr', 'mizan'],
  ['آبان', 'ابان', 'عقرب', 'aban', 'aqrab'],
  ['آذر', 'اذر', 'قوس', 'azar', 'qaws'],
  ['دی', 'دي', 'جدی', 'جدي', 'dey', 'jadi'],
  ['بهمن', 'دلو', 'bahman', 'dalw'],
  ['اسفند', 'حوت', 'esfand', 'hut'],
]

const DAY = 86_400_000
let formatter: Intl.DateTimeFormat | undefined

/** The number of a solar month by its name; undefined for any other word. */
export function solarMonth(word: string): number | undefined {
  const at = SOLAR_MONTHS.findIndex(names => names.includes(word))
  return at < 0 ? undefined : at + 1
}

/** Whether a year is one of Thailand's calendar. */
export const isBuddhistYear = (year: number): boolean => year >= BUDDHIST.from && year < BUDDHIST.to

/** Whether a year is one of the solar calendar of Iran and Afghanistan. */
export const isSolarYear = (year: number): boolean => year >= SOLAR.from && year <= SOLAR.to

/** The year that a year of Thailand's calendar is; months and days are the same. */
export const fromBuddhist = (year: number): number => year - BUDDHIST.ahead

/** The day ("2026-03-12") that a day of the solar calendar is; undefined where there is none. */
export function fromSolar(year: number, month: number, day: number): string | undefined {
  const before = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const near = Date.UTC(year + 621, 2, 21) + (before + day - 1) * DAY
  const written = `${year}-${month}-${day}`
  return [0, -1, 1]
    .map(off => new Date(near + off * DAY))
    .filter(date => solarDate(date) === written)
    .map(date => date.toISOString().slice(0, 10))[0]
}

function solarDate(date: Date): string {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const parts = formatter.formatToParts(date)
  const value = (type: string) => parts.find(part => part.type === type)?.value ?? ''
  return `${value('year')}-${value('month')}-${value('day')}`
}
