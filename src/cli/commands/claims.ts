import { RELATIONS } from '../../codebook/index.ts'
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
    'what sources tell differently, side by side: who says which, where, and who said it first',
  options: [
    ...SELECTION,
    ['--relation <word>', `only those that stand so to each other: ${RELATIONS.join(', ')}`],
  ],
  examples: [
    'vigil claims --vault cases.vigil',
    'vigil claims --relation contradicts --drafts --vault cases.vigil --json',
  ],
  async run(desk, terminal, typed) {
    const wanted = relationOf(typed)
    const all = await listClaims(desk, selectionOf(typed))
    const found = all.filter(({ relation }) => wanted === undefined || relation === wanted)
    if (flag(typed, 'json')) for (const one of found) terminal.print(JSON.stringify(one))
    else {
      const { documents } = await listDocuments(desk)
      const names = new Map(documents.map(({ id, source, name }) => [id, source ?? name]))
      for (const one of found) terminal.print(linesOf(one, names).join('\n'))
    }
    if (found.length === 0)
      terminal.tell(
        'No source contradicts another in what has been accepted. --drafts takes the unreviewed too.',
      )
    return found.length > 0 ? 0 : 1
  },
}

function relationOf(typed: Typed) {
  const said = text(typed, 'relation')
  return said === undefined ? undefined : oneOf(RELATIONS, { name: '--relation', typed: said })
}

function linesOf(
  { about, relation, versions }: SourcedClaims,
  names: ReadonlyMap<string, string>,
): string[] {
  return [
    `${about}: ${relation}`,
    ...versions.map(({ value, by, documents, first, independent }) => {
      const where = documents.map(id => names.get(id) ?? id.slice(0, 8)).join(', ')
      const who = by.length > 0 ? `${by.join(', ')}, in ${where}` : where
      const earliest =
        first !== null && documents.length > 1
          ? `; first in ${names.get(first) ?? first.slice(0, 8)}`
          : ''
      const copies =
        independent < documents.length ? `; ${counted(independent, 'independent source')}` : ''
      return `  ${printValue(value)}  (${who}${earliest}${copies})`
    }),
  ]
}
