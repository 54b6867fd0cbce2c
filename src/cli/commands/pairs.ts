import type { Proposal } from '../../codebook/index.ts'
import { linkBatch, listProposals } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { kindOfPair } from '../kind-of-pair.ts'

export const pairs: Command = {
  name: 'pairs',
  vault: 'needed',
  json: true,
  summary:
    'list what may be one and the same: two spellings of a person, group or place, two records of one incident',
  options: [
    ['--of <what>', 'person, group, place or incident only'],
    ['--accept', 'say of all that are probably one that they are, as one batch'],
  ],
  examples: [
    'vigil pairs --vault cases.vigil',
    'vigil pairs --of person --vault cases.vigil',
    'vigil pairs --of person --accept --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const named = text(typed, 'of')
    const of = named === undefined ? undefined : kindOfPair(named)
    const print = (pair: Proposal) =>
      terminal.print(flag(typed, 'json') ? JSON.stringify(pair) : linesOf(pair))
    if (flag(typed, 'accept')) {
      const { batch, linked } = await linkBatch(desk, { of })
      for (const pair of linked) print(pair)
      terminal.tell(
        `Noted of ${linked.length} that they are one. vigil unlink ${batch.slice(0, 8)} takes all back, vigil links lists each.`,
      )
      return 0
    }
    const { proposals: found, unsearched } = await listProposals(desk, { of })
    for (const pair of found) print(pair)
    if (unsearched.length > 0)
      terminal.tell(
        `${unsearched.length} are too common to be compared with all that they may be: look for them by search.`,
      )
    terminal.tell(nextAfter(found))
    return found.length > 0 ? 0 : 1
  },
}

function linesOf({ of, outcome, score, left, right, names, reasons }: Proposal): string {
  const likely = outcome === 'same' ? 'probably one' : 'may be one'
  const ends = [left, right].map(end => (of === 'incident' ? end.slice(0, 8) : end)).join('  ')
  return [
    `${of}  ${likely} (${score.toFixed(2)})  ${ends}`,
    ...(names ? [names.join('  =  ')] : []),
    ...reasons,
  ].join('\n    ')
}

function nextAfter(found: readonly Proposal[]): string {
  if (found.length === 0) return 'Nothing looks like one and the same.'
  const likely = found.filter(({ outcome }) => outcome === 'same').length
  const all = likely > 1 ? `, or vigil pairs --accept for the ${likely} that are probably one` : ''
  const show = found.some(({ of }) => of === 'incident') ? '; vigil show NUMBER shows a record' : ''
  return `Next: vigil link same LEFT RIGHT --of …, or vigil link different LEFT RIGHT --of …${all}${show}; vigil unlink takes it back.`
}
