import type { Score } from './score.ts'
import type { Miss } from './misses.ts'
import type { Band } from './reliability.ts'
import type { Ratio } from './tally.ts'

function missLine(miss: Miss): string {
  const json = JSON.stringify
  if (miss.type === 'slots')
    return `slots  ${miss.file} ${miss.id} ${miss.kind}: gold ${json(miss.gold)} read ${json(miss.read)}`
  if (miss.type === 'extra')
    return `extra  ${miss.file} ${miss.kind}: ${json(miss.quote)} (${miss.why})`
  return `missed ${miss.file} ${miss.id} ${miss.kind}: ${json(miss.anchor)}`
}

const row = (name: string, { p, r, f1, tp, fp, fn }: Ratio) =>
  `${name.padEnd(14)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}   ${tp} right, ${fp} extra, ${fn} missed`

const table = (heading: string, rows: Readonly<Record<string, Ratio>>) => [
  heading,
  ...Object.entries(rows).map(([name, figures]) => row('  ' + name, figures)),
]

const bandLine = ({ from, to, right, extra, precision, claimed }: Band) =>
  `  ${from.toFixed(1)} to ${to.toFixed(1)}     P ${precision.toFixed(3)}  claimed ${claimed.toFixed(3)}   ${right} right, ${extra} extra`

/** A score as text: what was missed (if asked for), the figures, then slots that only some annotations hold, and how far the confidence can be trusted. */
export function printScore(score: Score, { misses = false }: { misses?: boolean } = {}): string {
  const extra = Object.keys(score.extra).length > 0 ? table('slots held by some', score.extra) : []
  const bands =
    score.bands.length > 0 ? ['precision by stated confidence', ...score.bands.map(bandLine)] : []
  const lines = [
    ...(misses ? score.misses.map(missLine) : []),
    `${score.documents} documents; quotes not found in their document, or too long: ${score.unsupported}; told again: ${score.repeated}`,
    row('records', score.records),
    row('strict', score.strict),
    row('slots', score.slots),
    row('secondary', score.secondary),
    ...table('kinds', score.kinds),
    ...table('slots', score.slot),
    ...extra,
    ...bands,
  ]
  return lines.join('\n') + '\n'
}
