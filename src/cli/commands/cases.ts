import { listDeadlines, CASE_NEWS, findCases, listPunished, type Docket } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { oneOf } from '../selection.ts'
import { printDocket, punishedLines } from '../print-case.ts'

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
      for (const docket of dockets) terminal.print(printDocket(docket, deadlines))
      for (const line of punished.flatMap(punishedLines)) terminal.print(line)
    }
    const apart = namesApart(dockets)
    if (apart.length > 0)
      terminal.tell(
        `${apart.slice(0, SHOWN).join(', ')}${apart.length > SHOWN ? ` and ${apart.length - SHOWN} more` : ''}: the same name in several places, which nobody has said to be one person. vigil pairs --of person asks.`,
      )
    if (dockets.length > 0) terminal.tell('Next: vigil show NUMBER tells all of one case.')
    else terminal.tell('No case has been accepted. --drafts takes unreviewed records too.')
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
