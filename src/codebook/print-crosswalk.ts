import { CIVICUS_TAGS, EQUIVALENTS, FREEDOMS, MECHANISMS, OF_FREEDOM } from './crosswalk.ts'
import { KIND_NAMES } from './kinds.ts'
import { VERSIONS } from './version.ts'

/** `docs/crosswalk.md`, from the table that the program itself goes by. */
export function printCrosswalk(): string {
  return `# Crosswalk

Version ${VERSIONS.codebook} of the codebook. Generated from \`src/codebook/crosswalk.ts\`.

How kinds of record are called in other vocabularies, and which obligations they may engage. **A draft that no lawyer has checked: a start for a person, never a legal finding.** A dash says that a vocabulary has no place for the kind.

${table(['kind', 'ICCPR', 'ACLED', 'PLOVER', 'HURIDOCS', 'CIVICUS', 'UN mechanisms'], KIND_NAMES.map(rowOf))}

## Freedoms

What was punished decides which freedom an incident has to do with (its offence, what it was over, whom it hit); the kind is only the fallback. Several are proposed where they score alike.

${table(
  ['freedom', 'ICCPR', 'UN mechanism'],
  FREEDOMS.map(name => [name, OF_FREEDOM[name].iccpr, MECHANISMS[OF_FREEDOM[name].mechanism]]),
)}

## Mechanisms

${Object.entries(MECHANISMS)
  .map(([name, full]) => `- \`${name}\`: ${full}`)
  .join('\n')}
`
}

function rowOf(kind: (typeof KIND_NAMES)[number]): string[] {
  const { iccpr, acled, plover, huridocs, mechanisms } = EQUIVALENTS[kind]
  const cell = (words: readonly string[]) => (words.length === 0 ? '—' : words.join(', '))
  return [
    `\`${kind}\``,
    cell(iccpr),
    cell(acled),
    cell(plover),
    cell(huridocs),
    cell(CIVICUS_TAGS[kind] ?? []),
    cell(mechanisms),
  ]
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}
