import type { WhenInterval, WhenPoint } from './edtf.ts'
import { readWhen } from './when.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter']
/** The names of the parts of a year, from code 33 on. */
const PARTS = [
  'the first quarter',
  'the second quarter',
  'the third quarter',
  'the fourth quarter',
  'the first third',
  'the second third',
  'the last third',
  'the first half',
  'the second half',
]

/** "8 August 2024", "August 2024", "spring 2023", "between May and November 2024", "since 2 January 2022". */
export function printWhen(edtf: string): string {
  const when = readWhen(edtf)
  if (when.type === 'point') return printPoint(when)
  if (when.type === 'interval') return printInterval(when)
  return printMembers(when.members, when.type === 'one of' ? 'or' : 'and')
}

/** The words of a point from narrow to wide: ["8", "August", "2024"]. */
function wordsOf(point: WhenPoint): string[] {
  const [year = '', month = '', day = ''] = point.earliest.split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  const plainYear = String(Number(year))
  const words: Record<WhenPoint['precision'], string[]> = {
    day: [String(Number(day)), name, plainYear],
    month: [name, plainYear],
    season: seasonWords(point.season ?? 0, plainYear),
    year: [plainYear],
    decade: [`the ${plainYear}s`],
    century: [`the years ${plainYear} to ${String(Number(point.latest.slice(0, 4)))}`],
  }
  return words[point.precision]
}

function seasonWords(season: number, year: string): string[] {
  const part = PARTS[season - 33]
  if (part) return [part, 'of', year]
  const name = SEASON_NAMES[(season - 21) % 4] ?? ''
  return [name, name === 'winter' ? `${year}–${String(Number(year) + 1).slice(-2)}` : year]
}

function doubtOf(point: WhenPoint): string {
  if (point.uncertain) return point.approximate ? 'possibly around ' : 'possibly '
  return point.approximate ? 'around ' : ''
}

function printPoint(point: WhenPoint): string {
  return doubtOf(point) + wordsOf(point).join(' ')
}

function printInterval({ from, to }: WhenInterval): string {
  if (typeof from === 'string') {
    const end = typeof to === 'string' ? '' : printPoint(to)
    return from === 'open' ? `until ${end}` : `until ${end} from an unknown date`
  }
  if (to === 'open') return `since ${printPoint(from)}`
  if (to === 'unknown') return `from ${printPoint(from)} to an unknown date`
  if (printPoint(from) === printPoint(to)) return printPoint(from)
  return `between ${printShared([from, to], 'and')}`
}

function printMembers(members: readonly (WhenPoint | WhenInterval)[], word: string): string {
  const points = members.filter(member => member.type === 'point')
  if (points.length === members.length) return printShared(points, word)
  return list(
    members.map(member => (member.type === 'point' ? printPoint(member) : printInterval(member))),
    word,
  )
}

/** "4 and 5 July 2024": what all but the last share with the last is said once. */
function printShared(points: readonly WhenPoint[], word: string): string {
  const last = points.at(-1)
  if (!last) return ''
  const tail = wordsOf(last)
  const sure = points.every(point => doubtOf(point) === '')
  return list(
    points.map((point, i) =>
      sure && i < points.length - 1 && point.precision === last.precision
        ? withoutShared(wordsOf(point), tail).join(' ')
        : printPoint(point),
    ),
    word,
  )
}

function withoutShared(words: readonly string[], tail: readonly string[]): readonly string[] {
  let keep = words.length
  while (keep > 1 && words[keep - 1] === tail[keep - 1]) keep -= 1
  return words.length === tail.length ? words.slice(0, keep) : words
}

function list(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`
}
