import { exactDay, nameOf, printWhen, type Incident } from '../codebook/index.ts'

/** What slots are called where their names are no words for it. */
const SLOTS: Readonly<Record<string, string>> = {
  when: 'day',
  where: 'place',
  actor: 'doers',
  target: 'those concerned',
  says: 'wording',
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

/** What a comparison of one slot of an incident is about: "size of the rally in Lesk". */
export const aboutSlot = (slot: string, incident: Incident): string =>
  slot === 'value' ? aboutFigure(incident) : `${SLOTS[slot] ?? slot} of ${titleOf(incident)}`

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
