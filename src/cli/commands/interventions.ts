import { INTERVENTION_FORMS, isEdtf, printWhen, VigilError } from '../../codebook/index.ts'
import {
  changeIntervention,
  listInterventions,
  takeIntervention,
  takeReply,
  writeIntervention,
  type Desk,
  type Interventions,
} from '../../desk/index.ts'
import { flag, text, texts, type Command, type Typed } from '../command.ts'
import { interventionLines } from '../print-intervention.ts'
import { oneOf } from '../selection.ts'

export const interventions: Command = {
  name: 'interventions',
  vault: 'needed',
  json: true,
  summary:
    'appeals, letters, resolutions, recommendations: by whom, to whom, the reply, and what changed after',
  options: [
    ['--write <title>', 'write one down by hand'],
    ['--form <form>', `with --write: ${INTERVENTION_FORMS.join(', ')}`],
    ['--by <names...>', 'with --write: who sent it'],
    ['--to <names...>', 'with --write: to whom'],
    ['--sent <date>', 'with --write: when it was sent'],
    ['--country <code>', 'with --write: for the rules on when a reply is due'],
    ['--take <record>', 'take one that a record tells of'],
    ['--change <intervention>', 'add to one: --due, --reply, --about'],
    ['--due <date>', 'when a reply is due'],
    ['--reply <text>', 'what was replied'],
    ['--replied <date>', 'when'],
    ['--reply-from <record>', 'with --change: the reply is what a record tells of'],
    ['--about <numbers...>', 'cases, incidents or records that it is about'],
    ['--drafts', 'take unreviewed records too'],
  ],
  examples: [
    'vigil interventions --write "Letter on the dockers" --form letter --by "Harbour Watch" --to "Ministry of Justice" --sent 2026-05-02 --due 2026-07-02 --about 5d0e81aa --vault cases.vigil',
    'vigil interventions --take 9c01d2 --vault cases.vigil',
    'vigil interventions --change 77ab20ff --reply "No grounds were found." --replied 2026-06-30 --vault cases.vigil',
    'vigil interventions --change 77ab20ff --reply-from 5d0e81aa --vault cases.vigil',
    'vigil interventions --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const written = await writeWhatIsTyped(desk, typed)
    if (written !== undefined) {
      terminal.tell(`Written down as ${written.slice(0, 8)}.`)
      return 0
    }
    const all = await listInterventions(desk, { drafts: flag(typed, 'drafts') })
    if (flag(typed, 'json')) terminal.print(JSON.stringify(all))
    else {
      for (const one of all.interventions) {
        const replies = all.replies.filter(({ to }) => to === one.subject)
        terminal.print(
          [...interventionLines(one, all.incidents), ...replies.map(replyLine)].join('\n'),
        )
      }
      for (const one of all.proposed) terminal.print(proposedLine(one))
    }
    const found = all.interventions.length + all.proposed.length
    if (found === 0)
      terminal.tell('No intervention is written down, and no accepted record tells of one.')
    return found > 0 ? 0 : 1
  },
}

async function writeWhatIsTyped(desk: Desk, typed: Typed): Promise<string | undefined> {
  const [title, record, changed] = [
    text(typed, 'write'),
    text(typed, 'take'),
    text(typed, 'change'),
  ]
  if ([title, record, changed].filter(said => said !== undefined).length > 1)
    throw new VigilError('usage', 'One thing at a time: --write, --take or --change.')
  const about = texts(typed, 'about')
  if (record !== undefined) return takeIntervention(desk, record, about)
  const due = dateOf(typed, 'due')
  if (changed !== undefined) {
    const from = text(typed, 'replyFrom')
    const says = text(typed, 'reply')
    if (from !== undefined && says !== undefined)
      throw new VigilError(
        'usage',
        'Give the reply in words (--reply), or from a record (--reply-from), not both.',
      )
    if (from !== undefined) await takeReply(desk, changed, from)
    const reply = says === undefined ? undefined : { on: dateOf(typed, 'replied') ?? null, says }
    if (about.length > 0 || due !== undefined || reply !== undefined)
      await changeIntervention(desk, changed, {
        about,
        ...(due && { due }),
        ...(reply && { reply }),
      })
    else if (from === undefined)
      throw new VigilError(
        'usage',
        'Say what changes: --due DATE, --reply TEXT (with --replied DATE), --reply-from RECORD or --about NUMBER. Nothing was changed.',
      )
    return changed
  }
  if (title === undefined) return undefined
  const form = oneOf(INTERVENTION_FORMS, { name: '--form', typed: text(typed, 'form') ?? '' })
  const country = text(typed, 'country')
  return writeIntervention(desk, {
    form,
    title,
    by: [...texts(typed, 'by')],
    to: [...texts(typed, 'to')],
    sent: dateOf(typed, 'sent') ?? null,
    due: due ?? null,
    ...(country && { country }),
    about,
  })
}

function replyLine({ record, to, by, on, says }: Interventions['replies'][number]): string {
  const told = [by.join(', '), on === null ? '' : printWhen(on)].filter(Boolean).join(', ')
  return `  perhaps its reply (${told}): ${says}  [--change ${to.slice(0, 8)} --reply-from ${record.slice(0, 8)}]`
}

function proposedLine({ record, value, cases }: Interventions['proposed'][number]): string {
  const { form, title, by, to, sent, due } = value
  const way = [by.join(', '), to.length > 0 ? `to ${to.join(', ')}` : ''].filter(Boolean).join(' ')
  const told = [
    [way, sent === null ? '' : printWhen(sent)].filter(Boolean).join(', '),
    ...(due === null ? [] : [`a reply is due by ${printWhen(due)}`]),
    ...cases.map(one => `about ${one.title} [case ${one.id.slice(0, 8)}]`),
  ]
  return `proposed from ${record.slice(0, 8)}  ${form}: ${title} (${told.filter(Boolean).join('; ')})  [--take ${record.slice(0, 8)}]`
}

function dateOf(typed: Typed, name: 'sent' | 'due' | 'replied'): string | undefined {
  const said = text(typed, name)
  if (said === undefined || isEdtf(said)) return said
  throw new VigilError('date-invalid', `--${name} ${said} is no date: write 2026-01-31.`)
}
