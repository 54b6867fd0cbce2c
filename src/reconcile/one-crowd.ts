import { exactDay, interval, type Incident, type ReviewedRecord } from '../codebook/index.ts'

/** From how many people on their number tells that they were a crowd. */
const CROWD = 10

/**
 * Whether two incidents may be one crowd, though one document tells of both: its reader keeps apart what two voices say
 * ("30, police said", "200, organisers said"), and whom it names from how many they were. What one voice tells of as two
 * in one document is two.
 */
export function mayBeOneCrowd(one: Incident, other: Incident): boolean {
  const day = exactDay(one.value.when)
  if (day === null || day !== exactDay(other.value.when)) return false
  const pairs = one.records
    .filter(isOfCrowd)
    .flatMap(left => other.records.filter(isOfCrowd).map(right => [left, right] as const))
  return pairs.length > 0 && !pairs.some(([left, right]) => haveOneVoice(left, right))
}

function isOfCrowd({ record: { count, size } }: ReviewedRecord): boolean {
  return [count, size].some(told => told !== undefined && (interval(told)[0] ?? 0) >= CROWD)
}

function haveOneVoice(left: ReviewedRecord, right: ReviewedRecord): boolean {
  if (left.documentId !== right.documentId) return false
  const voices = new Set((left.record.attribution ?? []).map(({ by }) => by))
  const others = (right.record.attribution ?? []).map(({ by }) => by)
  return voices.size === 0 || others.length === 0 || others.some(by => voices.has(by))
}
