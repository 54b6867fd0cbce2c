import { printWhen } from '../../codebook/index.ts'
import {
  listDeadlines,
  CASE_NEWS,
  findCases,
  listPunished,
  type Docket,
  type DocketEntry,
  type DueDate,
  type PunishedOver,
} from '../../desk/index.ts'
import { counted } from '../counted.ts'
import { flag, text, type Command } from '../command.ts'
import { oneOf } from '../selection.ts'
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
      'the day of the last update: says what is new, new to us, continuing, closed since or closed before',
    ],
    ['--open', 'only cases in which something is still waited for'],
    ['--facing', 'only cases with somebody who still faces charges'],
    ['--news <word>', `with --since, only those that are ${CASE_NEWS.join(', ')}`],
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
    const news = text(typed, 'news')
    const { dockets, asOf } = await findCases(desk, {
      ...asked,
      open: flag(typed, 'open'),
      facing: flag(typed, 'facing'),
      ...(news !== undefined && { news: oneOf(CASE_NEWS, { name: '--news', typed: news }) }),
    })
    const deadlines = await listDeadlines(desk, asked)
    const punished = await listPunished(desk, asked)
    if (flag(typed, 'json')) terminal.print(JSON.stringify({ asOf, dockets, punished, deadlines }))
    else {
      for (const docket of dockets) terminal.print(linesOf(docket, deadlines).join('\n'))
      for (const line of punished.flatMap(punishedLines)) terminal.print(line)
    }
    const apart = namesApart(dockets)
    if (apart.length > 0)
      terminal.tell(
        `${apart.slice(0, SHOWN).join(', ')}${apart.length > SHOWN ? ` and ${apart.length - SHOWN} more` : ''}: the same name in several places, which nobody has said to be one person. vigil pairs --of person asks.`,
      )
    if (dockets.length === 0)
      terminal.tell('No case has been accepted. --drafts takes unreviewed records too.')
    return dockets.length > 0 ? 0 : 1
  },
}

/** So many names are told; of more how many. */
const SHOWN = 3

/** Names that stand for several people, since nobody has joined them yet: their cases may be fewer. */
function namesApart(dockets: readonly Docket[]): string[] {
  const people = new Map<string, Set<string>>()
  for (const { name, person } of dockets.flatMap(({ defendants }) => defendants))
    people.set(name, (people.get(name) ?? new Set()).add(person))
  return [...people].flatMap(([name, those]) => (those.size > 1 ? [name] : []))
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
  heard,
  silent,
  open,
  facingCharges,
  charges,
  term,
  nextHearing,
  steps,
}: DocketEntry): string[] {
  const told = since === null ? undated(heard) : printWhen(since)
  const silence =
    open && silent !== null && silent > 0 ? `, nothing heard for ${counted(silent, 'day')}` : ''
  const facing = stage === 'released' && facingCharges ? ', still facing charges' : ''
  return [
    `  ${name}: ${stage}${facing} (${told}${silence})`,
    ...(nextHearing ? [`    next hearing ${printWhen(nextHearing.when)}`] : []),
    ...(steps.length > 1 ? [`    ${steps.map(stepWords).join(', ')}`] : []),
    ...(charges.length > 1 ? [`    charges changed: ${charges.map(lawOf).join(' → ')}`] : []),
    ...(term ? termLines(term) : []),
  ]
}

const undated = (heard: string | null) =>
  heard === null ? 'undated' : `undated, told of by ${printWhen(heard)}`

const stepWords = ({ incident, kind, when }: DocketEntry['steps'][number]) =>
  `${kind} ${when === null ? 'undated' : printWhen(when)} [${incident.slice(0, 8)}]`

const lawOf = ({ provisions, offence }: DocketEntry['charges'][number]) =>
  provisions.join(', ') || (offence ?? 'not told')

function termLines({
  penalty,
  id,
  on,
  until,
  left,
  assumption,
  confirmed,
}: NonNullable<DocketEntry['term']>): string[] {
  const worked = printWhen(until[0] === until[1] ? until[0] : until.join('/'))
  const days = left[0] === left[1] ? counted(left[0], 'day') : `${left.join(' to ')} days`
  const rest = left[1] > 0 ? `, ${days} left` : ''
  return [
    `    ${printPenalty(penalty)}: expected to end ${printWhen(on)}${rest}  [release ${id.slice(0, 8)}]`,
    confirmed
      ? `      confirmed by ${confirmed.by}${confirmed.value.note ? `: ${confirmed.value.note}` : ''}; worked out as ${worked}${contestedBy(confirmed)}`
      : `      worked out, not reported, internal until confirmed: ${assumption}`,
  ]
}

const contestedBy = ({ contested }: NonNullable<DueDate['confirmed']>) =>
  contested.map(({ by, value }) => `; CONTESTED: ${by} says ${printWhen(value.on)}`).join('')

/** Everyone who was punished over one incident, and who of them more than once. */
function punishedLines({ over, people }: PunishedOver): string[] {
  return [
    `Punished over the ${overWords(over)} [${over.id.slice(0, 8)}]: ${people.map(({ name, perhaps }) => (perhaps ? `${name} (perhaps: held in the same place on the same day)` : name)).join(', ')}`,
    ...people
      .filter(({ twice }) => twice)
      .map(
        ({ name, steps }) =>
          `  ${name} more than once: ${steps.map(({ id, kind, when }) => stepWords({ incident: id, kind, when })).join(', ')}`,
      ),
  ]
}

const overWords = ({ kind, when, where }: PunishedOver['over']) =>
  [kind, where[0], when === null ? 'undated' : printWhen(when)].filter(Boolean).join(', ')
