import {
  printWhen,
  sha256,
  type Cleared,
  type RecordState,
  type Report,
  type ReportBlock,
  type Section,
  type Sentence,
} from '../codebook/index.ts'
import { renderHtml } from './html.ts'
import { renderMarkdown } from './markdown.ts'
import { periodWords } from './outgoing.ts'

/** A file of a release. Paths hold no names of people. */
export type ReleaseFile = { readonly path: string; readonly bytes: Uint8Array }

export type ReleaseOptions = {
  /** ISO 8601, handed in: a release made again from the same report is the same, byte for byte. */
  readonly at: string
  /** Version of the package that made it. */
  readonly version: string
}

/** A cleared report as a release: page, Markdown, data, how it was made, and a manifest with the SHA-256 of each. */
export function* release(report: Cleared<Report>, options: ReleaseOptions): Iterable<ReleaseFile> {
  const files = [
    file('index.html', renderHtml(report)),
    file('update.md', renderMarkdown(report)),
    file('update.json', `${JSON.stringify(report, null, 2)}\n`),
    file('methodology.md', methodology(report)),
  ]
  yield* files
  const manifest = {
    made: options.at,
    by: `vigil ${options.version}`,
    period: report.period,
    country: report.country,
    files: files.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
  }
  yield file('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
}

function file(path: string, text: string): ReleaseFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

const MEANING: Readonly<Record<RecordState, string>> = {
  confirmed: 'accepted by one person and confirmed by a second',
  accepted: 'accepted by one person who had the source’s words before them',
  'batch-accepted': 'accepted together with others above a confidence, not one by one',
  draft: 'read by the machine, judged by nobody',
  refused: 'refused',
}

/** How a release was made: what was counted, how sure its statements are, what its footnotes are. */
export function methodology(report: Report): string {
  const states = shares(report)
  const total = [...states.values()].reduce((sum, count) => sum + count, 0)
  const lines = [...states].map(
    ([state, count]) => `| ${MEANING[state]} | ${count} | ${percent(count, total)} |`,
  )
  const sources = new Set(report.footnotes.map(({ document }) => document)).size
  return `# How this update was made

It covers ${periodWords(report)}${report.asOf ? ` and was composed on ${printWhen(report.asOf)}` : ''}. It rests on ${sources} ${sources === 1 ? 'source' : 'sources'}, cited in ${report.footnotes.length} ${report.footnotes.length === 1 ? 'footnote' : 'footnotes'}, each with the words it rests on.

Every statement of fact is drawn from records. A record is what one source says happened; an incident is what is established from all records of one occurrence. Numbers count incidents unless the sentence names another unit; no incident is counted twice in one number.

## How sure the statements are

| State | Incidents | Share |
| --- | ---: | ---: |
${lines.join('\n')}

An incident has the state of the least sure record it rests on.

## What was kept back

People may stand under other words than their names: those whose names their safety or their wish keeps back, and participants, bystanders, witnesses and sources unless chosen otherwise. Notes of interviews and observations are cited as “source on file”.

## Checking the files

\`manifest.json\` lists every file with its size and SHA-256: \`sha256sum FILE\` prints the same.
`
}

const percent = (count: number, total: number) =>
  total === 0 ? '–' : `${Math.round((100 * count) / total)} %`

/** How many incidents stand in each state: that of their least sure sentence. */
function shares(report: Report): Map<RecordState, number> {
  const order: readonly RecordState[] = [
    'refused',
    'draft',
    'batch-accepted',
    'accepted',
    'confirmed',
  ]
  const byIncident = new Map<string, RecordState>()
  for (const sentence of report.sections.flatMap(sentencesIn)) {
    // A sentence about several incidents has the state of the least sure of them: it tells nothing of each.
    const [only, ...others] = sentence.incidents
    if (only !== undefined && others.length === 0) byIncident.set(only, sentence.state)
  }
  for (const { incidents, state } of report.sections.flatMap(sentencesIn)) {
    for (const id of incidents) if (!byIncident.has(id)) byIncident.set(id, state)
  }
  const states = [...byIncident.values()]
  return new Map(
    order
      .toReversed()
      .map(state => [state, states.filter(one => one === state).length] as const)
      .filter(([, count]) => count > 0),
  )
}

function sentencesIn(section: Section): Sentence[] {
  return [...section.blocks.flatMap(sentencesOfBlock), ...section.sections.flatMap(sentencesIn)]
}

function sentencesOfBlock(block: ReportBlock): readonly Sentence[] {
  if (block.type === 'paragraph') return block.sentences
  if (block.type === 'list') return block.items.flat()
  return block.rows.flat()
}
