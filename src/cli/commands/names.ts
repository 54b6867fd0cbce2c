import { z } from 'zod'
import { VigilError } from '../../codebook/index.ts'
import { clusterNames, compareSpellings, type SpellingKind } from '../../desk/index.ts'
import { flag, text, type Command, type ExitCode, type Typed } from '../command.ts'
import { textOf } from '../text-file.ts'
import type { Terminal } from '../terminal.ts'

const names = z.array(z.string()).nullish()
const said = z.string().nullish()
const BODIES = [
  'organisation',
  'organization',
  'org',
  'group',
  'company',
  'party',
  'outlet',
] as const
const kind = z.enum(['person', 'place', ...BODIES])

const pairLine = z.object({
  a: z.string(),
  b: z.string(),
  kind: kind.optional(),
  a_names: names,
  b_names: names,
  a_birth: said,
  b_birth: said,
  a_country: said,
  b_country: said,
})
const nameLine = z.object({ name: z.string(), birth: said })

export const namesCommand: Command = {
  name: 'names',
  args: '[names...]',
  vault: 'none',
  json: true,
  summary:
    'compare two spellings, or files of them: same, ask or different, with a score from 0 to 1 and the reasons; nothing is merged',
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
  ],
  async run(terminal, typed) {
    const pairs = text(typed, 'pairs')
    const cluster = text(typed, 'cluster')
    if (pairs !== undefined) return comparePairs(terminal, typed, pairs)
    if (cluster !== undefined) return bringTogether(terminal, cluster)
    return compareTwo(terminal, typed)
  },
}

function kindOf(typed: string | undefined): SpellingKind {
  const found = kind.safeParse(typed ?? 'person')
  if (!found.success)
    throw new VigilError('usage', `--kind takes person, organisation or place, not "${typed}".`)
  return found.data === 'person' || found.data === 'place' ? found.data : 'organisation'
}

function compareTwo(terminal: Terminal, typed: Typed): ExitCode {
  const [a, b, ...more] = typed.args
  if (a === undefined || b === undefined || more.length > 0)
    throw new VigilError(
      'usage',
      `Name two spellings, each in quotes (${typed.args.length} were given): vigil names "Asan Bekov" "A. Bekov".`,
    )
  const told = compareSpellings({ name: a }, { name: b }, kindOf(text(typed, 'kind')))
  if (flag(typed, 'json')) {
    const { outcome, score, reasons } = told
    terminal.print(JSON.stringify({ outcome, score, reasons }))
    return 0
  }
  terminal.print(`${told.outcome}  ${told.score}`)
  for (const reason of told.reasons) terminal.print(`  ${reason}`)
  return 0
}

async function comparePairs(terminal: Terminal, typed: Typed, file: string): Promise<ExitCode> {
  const usual = kindOf(text(typed, 'kind'))
  const lines = await linesOf(terminal, file, pairLine)
  for (const pair of lines) {
    const { outcome, score, reasons } = compareSpellings(
      { name: pair.a, names: pair.a_names ?? [], birth: pair.a_birth, country: pair.a_country },
      { name: pair.b, names: pair.b_names ?? [], birth: pair.b_birth, country: pair.b_country },
      pair.kind === undefined ? usual : kindOf(pair.kind),
    )
    terminal.print(JSON.stringify({ outcome, score, reasons }))
  }
  return lines.length > 0 ? 0 : 1
}

async function bringTogether(terminal: Terminal, file: string): Promise<ExitCode> {
  const rows = await linesOf(terminal, file, nameLine)
  const { clusters, unsearched } = clusterNames(rows)
  for (const [at, cluster] of clusters.entries())
    terminal.print(JSON.stringify({ name: rows[at]?.name ?? '', cluster }))
  if (unsearched.length > 0) terminal.tell(describeUnsearched(unsearched, rows))
  return rows.length > 0 ? 0 : 1
}

/** What is so common in all its sounds that nothing was looked for stands alone, and is told. */
function describeUnsearched(unsearched: readonly number[], rows: readonly { name: string }[]) {
  const named = unsearched.slice(0, 5).map(at => `“${(rows[at]?.name ?? '').slice(0, 60)}”`)
  const more = unsearched.length > named.length ? ' …' : ''
  return `Compared with no other name, being empty or too common in every sound: ${unsearched.length} (${named.join(', ')}${more})`
}

/** The lines of a file, each checked; all that is wrong is told at once, by line. */
async function linesOf<Line>(
  terminal: Terminal,
  file: string,
  schema: z.ZodType<Line>,
): Promise<Line[]> {
  const all = file === '-' ? await terminal.readInput() : textOf(file)
  const faults: string[] = []
  const found = all
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, at): Line[] => {
      if (line.trim() === '') return []
      const read = parseLine(line, schema)
      if ('line' in read) return [read.line]
      faults.push(`  line ${at + 1}: ${read.fault}`)
      return []
    })
  if (faults.length === 0) return found
  const shown = faults.slice(0, 20)
  const rest = faults.length > shown.length ? `\n  … and ${faults.length - shown.length} more` : ''
  throw new VigilError(
    'input-invalid',
    `${file} is not what is expected, one JSON object a line:\n${shown.join('\n')}${rest}\nNothing was compared; correct these lines and try again.`,
  )
}

function parseLine<Line>(
  line: string,
  schema: z.ZodType<Line>,
): { readonly line: Line } | { readonly fault: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { fault: 'no JSON' }
  }
  const read = schema.safeParse(value)
  if (read.success) return { line: read.data }
  const [issue] = read.error.issues
  return { fault: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as expected'}` }
}
