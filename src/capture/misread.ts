import { count } from './plausibility.ts'

const SAMPLE = 500_000
/** So many words may be a name in capitals, or a joke. */
const FEWEST = 3

/**
 * Whether a text shows letters of another alphabet than its own, as a one-byte encoding does that it was not written in:
 * Cyrillic read as a Western encoding makes words of nothing but accented letters, and as another Cyrillic one capitals
 * out of small letters and the other way round. Markup between the words does not count.
 */
export function looksMisread(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const accented = count(sample, /(?<!\p{L})[\u00c0-\u00ff]{4,}(?!\p{L})/gu)
  const mixed = count(sample, /[a-z][\u00c0-\u00ff]|[\u00c0-\u00ff][a-z]/giu)
  if (accented >= FEWEST && accented > mixed) return true
  const capitals = count(sample, /(?<!\p{L})[А-ЯЁ]{3,}(?!\p{L})/gu)
  const turned = count(sample, /(?<!\p{L})[а-яё][А-ЯЁ]{2,}(?!\p{L})/gu)
  const whole = count(sample, /(?<!\p{L})[А-ЯЁа-яё][а-яё]{2,}(?!\p{L})/gu)
  return turned > 0 && turned + capitals >= FEWEST && turned + capitals > whole
}
