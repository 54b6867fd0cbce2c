import type { Proposal, ProposalGroup } from '../../codebook/index.ts'
import {
  linkBatch,
  listProposalGroups,
  listProposals,
  toldBy,
  type Desk,
  type ToldBy,
} from '../../desk/index.ts'
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
      terminal.print(flag(typed, 'json') ? JSON.stringify(pair) : linesOfPair(pair))
    if (flag(typed, 'accept')) {
      const { batch, linked } = await linkBatch(desk, { of })
      for (const pair of linked) print(pair)
      terminal.tell(
        `Noted of ${linked.length} that they are one. vigil unlink ${batch.slice(0, 8)} takes all back, vigil links lists each.`,
      )
      return 0
    }
    const { groups, unsearched } = await listProposalGroups(desk, { of })
    const { proposals: found } = await listProposals(desk, { of })
    if (flag(typed, 'json')) for (const pair of found) print(pair)
    else for (const lines of await linesOfGroups(desk, groups)) terminal.print(lines)
    if (unsearched.length > 0)
      terminal.tell(
        `${unsearched.length} are too common to be compared with all that they may be: look for them by search.`,
      )
    terminal.tell(nextAfter(found))
    return found.length > 0 ? 0 : 1
  },
}

function linesOfPair({ of, outcome, score, left, right, names, reasons }: Proposal): string {
  const ends = [left, right].map(end => endShown({ of }, end)).join('  ')
  return [
    `${of}  ${likely({ outcome })} (${score.toFixed(2)})  ${ends}`,
    ...(names ? [names.join('  =  ')] : []),
    ...reasons,
  ].join('\n    ')
}

async function linesOfGroups(desk: Desk, groups: readonly ProposalGroup[]): Promise<string[]> {
  const records = groups.flatMap(({ members }) => members.flatMap(member => member.records))
  const told = await toldBy(desk, records)
  const tellers = (ids: readonly string[]) =>
    [...new Set(ids.flatMap(id => told.get(id) ?? []).map(printTeller))].join('; ')
  return groups.map(group => {
    const [pair] = group.pairs
    const isPair = group.members.every(({ ends }) => ends.length === 1) && group.pairs.length === 1
    const [left = [], right = []] = pair?.records ?? []
    if (pair && isPair)
      return [linesOfPair(pair), ...toldLine(tellers(left), tellers(right))].join('\n    ')
    return [
      `${group.of}  ${likely(group)} (${group.score.toFixed(2)})  ${group.members.length} together`,
      ...group.members.map(({ ends, names, records: own, reasons }) =>
        [
          ends.map(end => endShown(group, end)).join('  '),
          ['', names.join('  =  '), ...inBrackets(tellers(own))].join('  '),
          ...reasons.map(reason => `    ${reason}`),
        ].join('\n    '),
      ),
    ].join('\n    ')
  })
}

const inBrackets = (words: string) => (words === '' ? [] : [`(${words})`])

const toldLine = (left: string, right: string) =>
  left === '' && right === '' ? [] : [`told by: ${left || '–'}  |  ${right || '–'}`]

const likely = ({ outcome }: Pick<Proposal, 'outcome'>) =>
  outcome === 'same' ? 'probably one' : 'may be one'

/** Records by the beginning of their ids; spellings as link takes them, which hold spaces, in quotes. */
const endShown = ({ of }: Pick<Proposal, 'of'>, end: string) =>
  of === 'incident' ? end.slice(0, 8) : `"${end}"`

const printTeller = ({ by, published }: ToldBy) => [by, published].filter(Boolean).join(', ')

function nextAfter(found: readonly Proposal[]): string {
  if (found.length === 0) return 'Nothing looks like one and the same.'
  const ticked = found.filter(({ outcome }) => outcome === 'same').length
  const all = ticked > 1 ? `, or vigil pairs --accept for the ${ticked} that are probably one` : ''
  const show = found.some(({ of }) => of === 'incident') ? '; vigil show NUMBER shows a record' : ''
  return `Next: vigil link same LEFT RIGHT --of … (of several, all of them), or vigil link different LEFT RIGHT --of …${all}${show}; vigil unlink takes it back.`
}
