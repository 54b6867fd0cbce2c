import { VigilError } from '../../codebook/index.ts'
import {
  clusterNames,
  compareSpellings,
  decidedInVault,
  type SpellingKind,
} from '../../desk/index.ts'
import { flag, text, type Command, type ExitCode, type Typed } from '../command.ts'
import { kindNamed, nameLines, pairLines, tellFaults, type Line } from '../name-lines.ts'
import { textOf } from '../text-file.ts'
import type { Terminal } from '../terminal.ts'

export const namesCommand: Command = {
  name: 'names',
  args: '[names...]',
  vault: 'optional',
  json: true,
  summary:
    'compare two spellings, or files of them: same, ask or different, with a score from 0 to 1 and the reasons; with --vault as decisions there have it; nothing is merged',
  options: [
    ['--kind <kind>', 'of what: person (default), organisation or place'],
    [
      '--pairs <file>',
      'compare a pair a line: {"a", "b", "kind"}, and where known a_names, b_names, a_birth, b_birth, a_country, b_country',
    ],
    [
      '--cluster <file>',
      'bring together a name a line, {"name", "birth"}, as if every "same" were accepted: {"name", "cluster"}',
    ],
  ],
  examples: [
    'vigil names "Asan Bekov" "Асан Беков"',
    'vigil names --pairs pairs.jsonl > compared.jsonl',
    'vigil names --cluster names.jsonl',
    'vigil names "Ana Dorel" "Anna Dorell" --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const decided = desk === null ? undefined : await decidedInVault(desk)
    const asked: Asked = { terminal, typed, decided }
    const pairs = text(typed, 'pairs')
    const cluster = text(typed, 'cluster')
    const ways = [pairs !== undefined, cluster !== undefined, typed.args.length > 0]
    if (ways.filter(Boolean).length > 1)
      throw new VigilError(
        'usage',
        'Two spellings, --pairs and --cluster are three ways to compare: name one of them.',
      )
    if (pairs !== undefined) return comparePairs(asked, pairs)
    if (cluster !== undefined) return bringTogether(asked, cluster)
    return compareTwo(asked)
  },
}

type Asked = {
  readonly terminal: Terminal
  readonly typed: Typed
  /** What a vault says of spellings; undefined where none was named. */
  readonly decided: Awaited<ReturnType<typeof decidedInVault>> | undefined
}

function kindOf(typed: string | undefined): SpellingKind {
  const found = kindNamed(typed ?? 'person')
  if (found) return found
  throw new VigilError('usage', `--kind takes person, organisation or place, not "${typed}".`)
}

function compareTwo({ terminal, typed, decided }: Asked): ExitCode {
  const [a, b, ...more] = typed.args
  if (a === undefined || b === undefined || more.length > 0)
    throw new VigilError(
      'usage',
      `Name two spellings, each in quotes (${typed.args.length} ${typed.args.length === 1 ? 'was' : 'were'} given): vigil names "Asan Bekov" "A. Bekov".`,
    )
  const compare = decided?.compare ?? compareSpellings
  const told = compare({ name: a }, { name: b }, kindOf(text(typed, 'kind')))
  if (flag(typed, 'json')) {
    const { outcome, score, reasons } = told
    terminal.print(JSON.stringify({ outcome, score, reasons }))
    return 0
  }
  terminal.print(`${told.outcome}  ${told.score}`)
  for (const reason of told.reasons) terminal.print(`  ${reason}`)
  return 0
}

async function comparePairs({ terminal, typed, decided }: Asked, file: string): Promise<ExitCode> {
  const compare = decided?.compare ?? compareSpellings
  const usual = kindOf(text(typed, 'kind'))
  const lines = pairLines(await contentOf(terminal, file))
  for (const line of lines) {
    if ('fault' in line) {
      terminal.print(JSON.stringify({ error: line.fault }))
      continue
    }
    const pair = line.value
    const [aBirth, bBirth] = likeliest(pair.a_birth, pair.b_birth)
    const [aCountry, bCountry] = likeliest(pair.a_country, pair.b_country)
    const { outcome, score, reasons } = compare(
      { name: pair.a, names: pair.a_names, birth: aBirth, country: aCountry },
      { name: pair.b, names: pair.b_names, birth: bBirth, country: bCountry },
      pair.kind ?? usual,
    )
    terminal.print(JSON.stringify({ outcome, score, reasons }))
  }
  return finish(terminal, file, lines)
}

/** Says what was wrong with a file, and where there was nothing in it to compare. */
function finish(terminal: Terminal, file: string, lines: readonly Line<unknown>[]): ExitCode {
  tellFaults(file, lines)
  if (lines.length > 0) return 0
  terminal.tell(`${file} is empty: nothing was compared`)
  return 1
}

/** Of several values on both sides, those that begin alike; else the first of each. */
function likeliest(ones: readonly string[], others: readonly string[]) {
  for (const one of ones)
    for (const other of others)
      if (one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one)))
        return [one, other]
  return [ones[0], others[0]]
}

async function bringTogether({ terminal, decided }: Asked, file: string): Promise<ExitCode> {
  const lines = nameLines(await contentOf(terminal, file))
  const rows = lines.flatMap(line => ('value' in line ? [line.value] : []))
  const { clusters, unsearched } = clusterNames(rows, decided)
  let at = 0
  for (const line of lines) {
    if ('fault' in line) terminal.print(JSON.stringify({ error: line.fault }))
    else terminal.print(JSON.stringify({ name: line.value.name, cluster: clusters[at++] }))
  }
  if (unsearched.length > 0) terminal.tell(describeUnsearched(unsearched, rows))
  return finish(terminal, file, lines)
}

const contentOf = async (terminal: Terminal, file: string) =>
  file === '-' ? terminal.readInput() : textOf(file)

/** What is so common in all its sounds that nothing was looked for stands alone, and is told. */
function describeUnsearched(unsearched: readonly number[], rows: readonly { name: string }[]) {
  const named = unsearched.slice(0, 5).map(at => `“${(rows[at]?.name ?? '').slice(0, 60)}”`)
  const more = unsearched.length > named.length ? ' …' : ''
  return `Compared with no other name, being empty or too common in every sound: ${unsearched.length} (${named.join(', ')}${more})`
}
