import { printWhen } from '../../codebook/index.ts'
import {
  listDeadlines,
  listDockets,
  type Docket,
  type DocketEntry,
  type Dockets,
  type DueDate,
} from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { printPenalty } from '../print-record.ts'

export const cases: Command = {
  name: 'cases',
  vault: 'needed',
  json: true,
  summary: 'the cases on a day: stage, charges, term, next hearing and silence of each defendant',
  options: [
    ['--as-of <day>', 'the day asked about: what came later does not count (default: today)'],
    [
      '--since <day>',
      'the day of the last update: says what is new, closed, continuing or new to us',
    ],
    ['--open', 'only cases in which something is still waited for'],
    ['--drafts', 'take unreviewed records too'],
  ],
  examples: [
    'vigil cases --vault cases.vigil',
    'vigil cases --open --as-of 2026-06-30 --since 2026-03-31 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const asked = {
      asOf: text(typed, 'asOf'),
      since: text(typed, 'since'),
      drafts: flag(typed, 'drafts'),
    }
    const all = await listDockets(desk, asked)
    const due = await listDeadlines(desk, asked)
    const dockets = all.dockets.filter(
      ({ defendants }) => !flag(typed, 'open') || defendants.some(({ open }) => open),
    )
    if (flag(typed, 'json')) terminal.print(JSON.stringify({ ...all, dockets, deadlines: due }))
    else {
      for (const docket of dockets) terminal.print(linesOf(docket, due).join('\n'))
      for (const line of punishedLines(all)) terminal.print(line)
    }
    if (dockets.length === 0)
      terminal.tell('No case has been accepted. --drafts takes unreviewed records too.')
    return dockets.length > 0 ? 0 : 1
  },
}

function linesOf(
  { case: one, track, news, defendants }: Docket,
  due: readonly DueDate[],
): string[] {
  const about = [track, news].filter(word => word !== null && word !== undefined)
  const number = `[case ${one.id.slice(0, 8)}]`
  const title = about.length > 0 ? `${one.title}  [${about.join(', ')}]` : one.title
  return [
    `${title}  ${number}`,
    ...defendants.flatMap(entry => [
      ...defendantLines(entry),
      ...due.filter(by => by.case === one.id && by.person === entry.person).flatMap(dueLines),
    ]),
  ]
}

function dueLines({ about, on, left, rule, confirmed }: DueDate): string[] {
  if (left < 0) return []
  const sure = confirmed ? `confirmed by ${confirmed.by}` : 'internal until confirmed'
  return [`    ${about} by ${printWhen(confirmed?.value.on ?? on)} (${rule.says}; ${sure})`]
}

function defendantLines({
  name,
  stage,
  since,
  silent,
  open,
  facingCharges,
  charges,
  term,
  nextHearing,
}: DocketEntry): string[] {
  const told = since === null ? 'undated' : printWhen(since)
  const silence = open && silent !== null && silent > 0 ? `, nothing heard for ${silent} days` : ''
  const facing = stage === 'released' && facingCharges ? ', still facing charges' : ''
  return [
    `  ${name}: ${stage}${facing} (${told}${silence})`,
    ...(nextHearing ? [`    next hearing ${printWhen(nextHearing.when)}`] : []),
    ...(charges.length > 1 ? [`    charges changed: ${charges.map(lawOf).join(' → ')}`] : []),
    ...(term ? termLines(term) : []),
  ]
}

const lawOf = ({ provisions, offence }: DocketEntry['charges'][number]) =>
  provisions.join(', ') || (offence ?? 'not told')

function termLines({
  penalty,
  until: [first, last],
  left,
  assumption,
}: NonNullable<DocketEntry['term']>): string[] {
  const until = printWhen(first === last ? first : `${first}/${last}`)
  const rest = left[1] > 0 ? `, ${left[0] === left[1] ? left[0] : left.join(' to ')} days left` : ''
  return [
    `    ${printPenalty(penalty)}: expected to end ${until}${rest}`,
    `      worked out, not reported, internal until confirmed: ${assumption}`,
  ]
}

/** Everyone who was punished over one incident, where there are several or one more than once. */
function punishedLines({ punished, dockets }: Dockets): string[] {
  const names = new Map(
    dockets.flatMap(({ defendants }) => defendants.map(({ person, name }) => [person, name])),
  )
  return punished
    .map(({ over, people }) => ({
      over,
      people: people.flatMap(one => {
        const name = names.get(one.person)
        return name === undefined ? [] : [{ ...one, name }]
      }),
    }))
    .filter(({ people }) => people.length > 1 || people.some(({ twice }) => twice))
    .flatMap(({ over, people }) => [
      `Punished over ${over.slice(0, 8)}: ${people.map(({ name }) => name).join(', ')}`,
      ...people
        .filter(({ twice }) => twice)
        .map(
          ({ name, incidents }) =>
            `  ${name} more than once (${incidents.map(id => id.slice(0, 8)).join(', ')})`,
        ),
    ])
}
