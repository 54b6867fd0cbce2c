import { RELATIONS, VigilError } from '../../codebook/index.ts'
import { judgeQuestion, openQuestion, type NewQuestion } from '../../desk/index.ts'
import { text, texts, type Command, type Typed } from '../command.ts'
import { oneOf } from '../selection.ts'

export const question: Command = {
  name: 'question',
  args: '[question]',
  vault: 'needed',
  summary: 'judge how claims stand to each other, or open a question of your own with its versions',
  options: [
    ['--relation <word>', `how the versions stand to each other: ${RELATIONS.join(', ')}, open`],
    ['--note <text>', 'why'],
    [
      '--against <evidence...>',
      'records that speak against a version: 1=9c01d2 (its place = record)',
    ],
    ['--about <question>', 'open a question of your own'],
    [
      '--told <versions...>',
      'with --about: "says; who holds it; records", such as "30 people; police; 9c01d2 77ab20"',
    ],
  ],
  examples: [
    'vigil question 5d0e81aa --relation compatible --note "the second counts arrests of one day" --vault cases.vigil',
    'vigil question 5d0e81aa --relation contradicts --against 1=9c01d2 --vault cases.vigil',
    'vigil question --about "Who broke up the rally?" --told "police; Orvale Post; 9c01d2" --told "unknown men; police; 77ab20" --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [named] = typed.args
    const about = text(typed, 'about')
    if ((named === undefined) === (about === undefined))
      throw new VigilError(
        'usage',
        'Name a question to judge (vigil claims lists them), or open one with --about.',
      )
    if (about !== undefined) {
      const subject = await openQuestion(desk, {
        about,
        versions: texts(typed, 'told').map(versionOf),
        note: text(typed, 'note'),
      })
      terminal.tell(`Question ${subject.slice(0, 8)} is open. Judge it with --relation.`)
      return 0
    }
    const relation = relationOf(typed)
    const entry = await judgeQuestion(desk, {
      question: named ?? '',
      relation,
      note: text(typed, 'note'),
      against: texts(typed, 'against').map(evidenceOf),
    })
    terminal.tell(
      `Judged: ${relation ?? 'open'}. vigil follow --undo ${entry.slice(0, 8)} takes it back.`,
    )
    return 0
  },
}

function relationOf(typed: Typed) {
  const said = text(typed, 'relation') ?? ''
  return said === 'open' ? null : oneOf(RELATIONS, { name: '--relation', typed: said })
}

function versionOf(typed: string): NewQuestion['versions'][number] {
  const [says = '', by = '', records = '', against = ''] = typed.split(';').map(part => part.trim())
  const idsIn = (words: string) => words.split(/[\s,]+/).filter(id => id !== '')
  return {
    says,
    by: by.split(',').flatMap(name => name.trim() || []),
    records: idsIn(records),
    ...(against !== '' && { against: idsIn(against) }),
  }
}

function evidenceOf(typed: string) {
  const [, version = '', record = ''] = /^(\d+)=(\S+)$/.exec(typed) ?? []
  if (record !== '') return { version: Number(version), record }
  throw new VigilError(
    'usage',
    `--against ${typed}: write the place of a version and a record, such as 1=9c01d2.`,
  )
}
