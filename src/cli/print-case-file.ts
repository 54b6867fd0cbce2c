import { printWhen } from '../codebook/index.ts'
import type { CaseFile } from '../desk/index.ts'
import { printDocket, punishedLines } from './print-case.ts'
import { interventionLines } from './print-intervention.ts'

/** All that is known and written down of one case. */
export function printCaseFile(file: CaseFile): string {
  const { docket, deadlines, reminders, contacts, interventions, punished, others } = file
  return [
    docket
      ? printDocket(docket, deadlines)
      : `${file.title}  [case ${file.id.slice(0, 8)}]: it had not begun on ${file.asOf}.`,
    ...part(
      'To ask about',
      reminders.map(({ whom, asks }) => `${whom}: ${asks}`),
    ),
    ...part(
      'Asked',
      contacts.map(({ value: { on, who, how, asked, answer } }) =>
        [`${printWhen(on)}, ${who}, ${how}: ${asked}`, answer ?? 'not answered yet'].join(' – '),
      ),
    ),
    ...part(
      'Interventions',
      interventions.flatMap(one => interventionLines(one, file.incidents)),
    ),
    ...part(
      'Told of in records, and not taken yet (vigil interventions --take NUMBER)',
      file.proposed.map(
        ({ record, value: { form, title } }) => `${record.slice(0, 8)}  ${form}: ${title}`,
      ),
    ),
    ...part('Over one incident', punished.flatMap(punishedLines)),
    ...part(
      'Other cases of the same people',
      others.map(({ id, title }) => `${title}  [case ${id.slice(0, 8)}]`),
    ),
  ].join('\n')
}

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map(line => `  ${line}`)]
