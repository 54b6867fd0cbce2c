import { edtfSchema, printDuration, printWhen, RELATIONS } from '../../codebook/index.ts'
import { listClaims, listDocuments, type SourcedClaims } from '../../desk/index.ts'
import { flag, text, type Command, type Typed } from '../command.ts'
import { counted } from '../counted.ts'
import { printValue } from '../print-record.ts'
import { oneOf, SELECTION, selectionOf } from '../selection.ts'

export const claims: Command = {
  name: 'claims',
  vault: 'needed',
  json: true,
  summary:
    'what sources tell differently, side by side: who says which, who said it first, how it was judged',
  options: [
    ...SELECTION,
    [
      '--relation <word>',
      `only those that stand so to each other, as judged or else as proposed: ${RELATIONS.join(', ')}`,
    ],
  ],
  examples: [
    'vigil claims --vault cases.vigil',
    'vigil claims --relation contradicts --drafts --vault cases.vigil --json',
  ],
  async run(desk, terminal, typed) {
    const wanted = relationOf(typed)
    const all = await listClaims(desk, selectionOf(typed))
    const found = all.claims.filter(
      ({ relation, question }) =>
        wanted === undefined || (question?.value.relation ?? relation) === wanted,
    )
    const questions = all.questions.filter(
      ({ value }) => wanted === undefined || value.relation === wanted,
    )
    if (flag(typed, 'json'))
      for (const one of [...found, ...questions]) terminal.print(JSON.stringify(one))
    else {
      const { documents } = await listDocuments(desk)
      const names = new Map(documents.map(({ id, source, name }) => [id, source ?? name]))
      for (const one of found) terminal.print(linesOf(one, names).join('\n'))
      for (const one of questions) terminal.print(questionLines(one).join('\n'))
    }
    if (found.length + questions.length === 0)
      terminal.tell(
        flag(typed, 'drafts')
          ? 'No source tells differently from another.'
          : 'No source tells differently from another in what has been accepted. --drafts takes the unreviewed too.',
      )
    return found.length + questions.length > 0 ? 0 : 1
  },
}

function relationOf(typed: Typed) {
  const said = text(typed, 'relation')
  return said === undefined ? undefined : oneOf(RELATIONS, { name: '--relation', typed: said })
}

function linesOf(
  { id, about, slot, relation, versions, question, since, assumed }: SourcedClaims,
  names: ReadonlyMap<string, string>,
): string[] {
  const judged = question ? judgedBy(question) : `${relation} (proposed)`
  const again = since.length > 0 ? `; ${counted(since.length, 'record')} since then` : ''
  return [
    `${id.slice(0, 8)}  ${about}: ${judged}${again}`,
    ...(assumed ? ['    if what is probably one is one: vigil pairs --of incident'] : []),
    ...versions.map(version => versionLine(version, { slot, names })),
    ...(question ? againstLines(question) : []),
  ]
}

function versionLine(
  {
    value,
    by,
    documents,
    first,
    firstBy,
    independent,
    distances,
  }: SourcedClaims['versions'][number],
  { slot, names }: { readonly slot: string; readonly names: ReadonlyMap<string, string> },
): string {
  const nameOf = (id: string) => names.get(id) ?? id.slice(0, 8)
  const where = documents
    .map(id => {
      const { distance, said } = distances.find(({ document }) => document === id) ?? {}
      return distance === undefined || (distance === 'secondary' && !said)
        ? nameOf(id)
        : `${nameOf(id)} [${distance}]`
    })
    .join(', ')
  const who = by.length > 0 ? `${by.join(', ')}, in ${where}` : where
  const earliest =
    first !== null && documents.length > 1
      ? `; first in ${nameOf(first)}${firstBy.length > 0 && !firstBy.includes(nameOf(first)) ? `, by ${firstBy.join(', ')}` : ''}`
      : ''
  const copies =
    independent < documents.length ? `; ${counted(independent, 'independent source')}` : ''
  const when = slot === 'when' ? edtfSchema.safeParse(value) : undefined
  const length = slot === 'length' && typeof value === 'string' ? printDuration(value) : undefined
  const words = when?.success ? printWhen(when.data) : (length ?? printValue(value))
  return `  ${words}  (${who}${earliest}${copies})`
}

type Judged = NonNullable<SourcedClaims['question']>

function judgedBy({ value, by, at, contested }: Judged): string {
  const word = value.relation ?? 'open'
  const others = contested.map(one => `${one.by}: ${one.value.relation ?? 'open'}`)
  const conflict = others.length > 0 ? `; CONTESTED: ${others.join(', ')}` : ''
  const note = value.note === undefined ? '' : `: ${value.note}`
  return `${word} (${by}, ${at.slice(0, 10)}${note}${conflict})`
}

const againstLines = ({ value }: Judged) =>
  value.versions.flatMap(({ says, against = [] }) =>
    against.length === 0
      ? []
      : [`  against ${says}: ${against.map(id => id.slice(0, 8)).join(' ')}`],
  )

function questionLines(question: Judged): string[] {
  const { subject, value } = question
  return [
    `${subject.slice(0, 8)}  ${value.about}: ${judgedBy(question)}`,
    ...value.versions.map(({ says, by, records }) => {
      const from = records.map(id => id.slice(0, 8)).join(' ')
      return `  ${says}  (${[by.join(', '), from].filter(Boolean).join('; ') || 'nobody named'})`
    }),
    ...againstLines(question),
  ]
}
