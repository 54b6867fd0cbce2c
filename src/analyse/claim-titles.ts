import { exactDay, nameOf, printWhen, type Incident } from '../codebook/index.ts'

/** What is asked where a slot is told differently, before the title of the incident. */
const QUESTIONS: Readonly<Record<string, string>> = {
  when: 'day of',
  where: 'place of',
  target: 'those concerned by',
  says: 'wording of',
  modality: 'whether there was',
  status: 'what became of',
  permitted: 'whether anybody allowed',
  decision: 'what was decided in',
  outcome: 'how it ended:',
  step: 'stage of',
  access: 'whether the public was let into',
  penalty: 'sentence in',
  offence: 'accusation in',
  provision: 'articles cited in',
  track: 'branch of law of',
}

const DECIDES: ReadonlySet<Incident['kind']> = new Set<Incident['kind']>([
  'permission',
  'registration',
  'accreditation',
  'conviction',
  'acquittal',
  'appeal',
  'release',
  'law',
])

/** Whoever did it is called by what was done. */
function doersIn(kind: Incident['kind']): string {
  if (kind === 'assembly') return 'who gathered for'
  return DECIDES.has(kind) ? 'who decided on' : 'who was behind'
}

/** "the detention (Ana Dorel) in Lesk on 3 May 2025" */
function titleOf({ kind, value }: Incident): string {
  const who = ((kind === 'statement' ? value.actor : value.target) ?? [])
    .map(nameOf)
    .slice(0, 2)
    .join(', ')
  const where = value.where?.[0]
  return [
    `the ${kind}`,
    who && `(${who})`,
    where && `in ${where}`,
    value.when && `${exactDay(value.when) ? 'on' : 'in'} ${printWhen(value.when)}`,
  ]
    .filter(Boolean)
    .join(' ')
}

const questionOf = (slot: string, { kind }: Incident) =>
  slot === 'actor' ? doersIn(kind) : (QUESTIONS[slot] ?? `${slot} of`)

/** What a comparison of one slot of an incident is about: "size of the rally in Lesk". */
export const aboutSlot = (slot: string, incident: Incident): string =>
  slot === 'value' ? aboutFigure(incident) : `${questionOf(slot, incident)} ${titleOf(incident)}`

/** "turnout of the march"; of a bare unit, where and when it was counted as well: "people in Merrin on 14 March 2026". */
export function aboutFigure({ value: { unit, of, where, when } }: Incident): string {
  const counted = [...new Set([unit, of])].filter(Boolean).join(' ')
  return of || !unit
    ? counted
    : [
        counted,
        where?.[0] && `in ${where[0]}`,
        when && `${exactDay(when) ? 'on' : 'in'} ${printWhen(when)}`,
      ]
        .filter(Boolean)
        .join(' ')
}
