import { walkXml } from '../sheet/walk-xml.ts'

/** What a number in a cell stands for, as its style says. */
export type NumberKind = 'number' | 'date' | 'duration' | 'percent'

/** The built-in format "[h]:mm:ss". */
const HOURS = 46

const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58)

/** The kinds of a workbook's cell styles, by their index. */
export function numberKinds(styles: string | undefined): readonly NumberKind[] {
  const kinds: NumberKind[] = []
  if (styles === undefined) return kinds
  const codes = new Map<number, string>()
  let within = false
  walkXml(styles, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') within = true
      if (name === 'xf' && within) kinds.push(kindOf(Number(attributes.numFmtId ?? 0), codes))
    },
    close(name) {
      if (name === 'cellXfs') within = false
    },
  })
  return kinds
}

function kindOf(id: number, codes: ReadonlyMap<number, string>): NumberKind {
  const code = codes.get(id)
  if (id === HOURS) return 'duration'
  if (code === undefined)
    return isBuiltInDate(id) ? 'date' : id === 9 || id === 10 ? 'percent' : 'number'
  // Words in quotes, colours and conditions in brackets are no parts of a date; "[h]" is.
  const bare = code
    .slice(0, 1000)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/\[h+\]/i.test(bare)) return 'duration'
  if (/[ymdhs]/i.test(bare.replace(/general/gi, ''))) return 'date'
  return bare.includes('%') ? 'percent' : 'number'
}

const DAY = 86_400

/**
 * A day number as people write days: "2024-08-08", "2024-08-08 23:30", "23:30" where it is a time only. Excel counts
 * from 1900, with a 29 February that never was; workbooks of old Macs from 1904.
 */
export function printSerial(serial: number, since1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined
  const seconds = Math.round(serial * DAY)
  const clock = new Date((seconds % DAY) * 1000).toISOString().slice(11, 19).replace(/:00$/, '')
  if (serial < 1 && !since1904) return clock
  const shift = since1904 ? 24_107 : serial < 60 ? 25_568 : 25_569
  const day = new Date((Math.floor(seconds / DAY) - shift) * DAY * 1000).toISOString().slice(0, 10)
  return seconds % DAY === 0 ? day : `${day} ${clock}`
}

/** A length of time, which counts days, as hours: "30:00", "100:15:30". */
export function printDuration(days: number): string | undefined {
  if (!(days >= 0 && days < 100_000)) return undefined
  const seconds = Math.round(days * DAY)
  const two = (part: number) => String(part).padStart(2, '0')
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two)
  return (seconds % 60 === 0 ? clock.slice(0, 2) : clock).join(':')
}
