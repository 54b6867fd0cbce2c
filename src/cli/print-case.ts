import { printWhen } from '../codebook/index.ts'
import type { Docket, DocketEntry, DueDate, PunishedOver } from '../desk/index.ts'
import { counted } from './counted.ts'
import { printPenalty } from './print-record.ts'

/** A case as it stands: its stages, charges, terms and deadlines. */
export function printDocket(
  { case: one, track, news, defendants }: Docket,
  due: readonly DueDate[],
): string {
  const about = [track, news].filter(word => word !== null && word !== undefined)
  const number = `[case ${one.id.slice(0, 8)}]`
  const title = about.length > 0 ? `${one.title}  [${about.join(', ')}]` : one.title
  return [
    `${title}  ${number}`,
    ...defendants.flatMap(entry => [
      ...defendantLines(entry),
      ...due.filter(by => by.case === one.id && by.person === entry.person).flatMap(dueLines),
    ]),
  ].join('\n')
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
  died,
  steps,
}: DocketEntry): string[] {
  const told = since === null ? undated(heard) : printWhen(since)
  const silence =
    open && silent !== null && silent > 0 ? `, nothing heard for ${counted(silent, 'day')}` : ''
  const facing = stage === 'released' && facingCharges ? ', still facing charges' : ''
  return [
    `  ${name}: ${stage}${facing} (${told}${silence})`,
    ...(died
      ? [
          `    died${died.when === null ? '' : ` ${printWhen(died.when)}`} [${died.incident.slice(0, 8)}]`,
        ]
      : []),
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
export function punishedLines({ over, people }: PunishedOver): string[] {
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

/** An incident in a few words. */
export const overWords = ({ kind, when, where }: PunishedOver['over']): string =>
  [kind, where[0], when === null ? 'undated' : printWhen(when)].filter(Boolean).join(', ')
