import type { Score } from './score.ts'
import type { Ratio } from './tally.ts'

/** The figures of a set that the repository keeps: F1 of the totals and of each kind, to three digits. */
export type KeptScore = {
  readonly records: number
  readonly strict: number
  readonly slots: number
  readonly secondary: number
  readonly kinds: Readonly<Record<string, number>>
}

const rounded = ({ f1 }: Ratio): number => Math.round(f1 * 1000) / 1000

/** What is kept of a score. */
export function keptScore({ records, strict, slots, secondary, kinds }: Score): KeptScore {
  return {
    records: rounded(records),
    strict: rounded(strict),
    slots: rounded(slots),
    secondary: rounded(secondary),
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, one]) => [kind, rounded(one)])),
  }
}

/** The totals and kinds in which a score falls below what is kept, as "strict .512, was .530". */
export function loweredIn(kept: KeptScore, now: KeptScore): readonly string[] {
  const totals = (['records', 'strict', 'slots', 'secondary'] as const).map(
    name => [name, kept[name], now[name]] as const,
  )
  const kinds = Object.entries(kept.kinds).map(
    ([kind, before]) => [kind, before, now.kinds[kind] ?? 0] as const,
  )
  return [...totals, ...kinds]
    .filter(([, before, after]) => after < before)
    .map(([name, before, after]) => `${name} ${after.toFixed(3)}, was ${before.toFixed(3)}`)
}

const percent = ({ p, r, f1 }: Ratio) =>
  [p, r, f1].map(share => share.toFixed(2).slice(1)).join(' / ')

/** The tables of `docs/reader.md`: figures by set, and how far the stated confidence can be trusted. */
export function printReliability(scores: Readonly<Record<string, Score>>): string {
  const sets = Object.entries(scores)
  const figures = sets.map(
    ([name, { documents, records, strict, slots }]) =>
      `| \`${name}/\` (${documents}) | ${percent(records)} | ${strict.f1.toFixed(2)} | ${slots.f1.toFixed(2)} |`,
  )
  const tenths = [0.9, 0.8, 0.7, 0.6, 0.5].map(from => {
    const cells = sets.map(([, { bands }]) => {
      const band = bands.find(one => Math.abs(one.from - from) < 0.01)
      return band ? `${band.precision.toFixed(2)} of ${band.right + band.extra}` : '–'
    })
    return `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${cells.join(' | ')} |`
  })
  return [
    '<!-- scores -->',
    '| documents | records P / R / F1 | strict F1 | slots F1 |',
    '| --- | --- | --- | --- |',
    ...figures,
    '',
    'How far the stated confidence can be trusted: the share of records that are right, by band.',
    '',
    `| confidence | ${sets.map(([name]) => `\`${name}/\``).join(' | ')} |`,
    `| --- | ${sets.map(() => '---').join(' | ')} |`,
    ...tenths,
    '<!-- end -->',
  ].join('\n')
}
