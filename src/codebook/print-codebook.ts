import { KINDS, KIND_NAMES, kindDefinition, type AttributeDefinition, type Kind } from './kinds.ts'
import { ROLES } from './party.ts'
import { PENALTY_TYPES, TIME_UNITS } from './penalty.ts'
import { BEARINGS, MODALITIES, SLOT_NAMES } from './record.ts'
import {
  BEARING_MEANINGS,
  CODING_RULES,
  MODALITY_MEANINGS,
  PENALTY_MEANINGS,
  SLOTS,
} from './slots.ts'
import { VERSIONS } from './version.ts'

/** `docs/codebook.md`, from the tables and schemas that the program itself goes by. */
export function printCodebook(): string {
  return [
    INTRODUCTION,
    `## Kinds\n\n${table(['kind', 'record it when the document says that'], kindRows())}\n\n${APART}`,
    `## Slots that every record has\n\n${table(['slot', 'holds', 'meaning'], slotRows())}`,
    `### Modality\n\n${meanings(MODALITIES, MODALITY_MEANINGS)}`,
    `### Bearing\n\n${meanings(BEARINGS, BEARING_MEANINGS)}`,
    `## Attributes by kind\n\n${KIND_NAMES.filter(hasAttributes).map(attributeSection).join('\n\n')}`,
    `## Penalties\n\nA penalty is \`{type, amount, unit}\`; units are ${codes(TIME_UNITS)}, or the ISO 4217 code of a currency.\n\n${meanings(PENALTY_TYPES, PENALTY_MEANINGS)}`,
    VALUES,
    `## Coding rules\n\n${CODING_RULES.map((rule, i) => `${i + 1}. ${rule}`).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n')
}

const INTRODUCTION = `# Codebook

Version ${VERSIONS.codebook}. Generated from \`src/codebook/\`: change it there, then run \`npm run check -- --write\`.

A **record** is one thing that one document says happened (or, for a figure, that is so): who did what to whom, when, where, under which law, with what result. Every record rests on words of its document, quoted letter by letter, and every filled slot says which words its value comes from. A person reading, a person correcting, the reader and an import go by this page alike.`

const APART = `Kinds marked ○ are scored apart from the others: they are context more than occurrences.`

const VALUES = `## How values are written

- **Dates** are EDTF (ISO 8601-2): \`2024-08-08\`, \`2024-08\`, \`2024\`, \`2023-21\` (spring), \`199X\`, an interval \`2024-05/2024-11\`, an open one \`2022-01-02/..\`, one of several \`[2024-07-04,2024-07-09]\`, all of several \`{2024-07-04,2024-07-05}\`; \`?\` uncertain, \`~\` approximate, \`%\` both. Days that do not exist are refused. Months of a season are those of the north.
- **Amounts** are a number, or \`[low, high]\` with null for an open end: “more than a dozen” is \`[13, null]\`, “up to 20” is \`[null, 20]\`.
- **Parties** are a name as in the text, or \`{name, as, age, role}\`; roles are ${codes(ROLES)}. A role is what the text says, never promoted to another.
- **Durations** are ISO 8601: \`P15D\`, \`PT3H\`.
- **Anchors** are \`{exact, start, end}\` in UTF-16 units of the document’s clean text.`

function kindRows(): string[][] {
  return KIND_NAMES.map(kind => [`\`${kind}\`${KINDS[kind].core ? '' : ' ○'}`, KINDS[kind].when])
}

function slotRows(): string[][] {
  return SLOT_NAMES.map(slot => [`\`${slot}\``, SLOTS[slot].type, SLOTS[slot].about])
}

const attributesOf = (kind: Kind) => Object.entries(kindDefinition(kind).attributes)
const hasAttributes = (kind: Kind) => attributesOf(kind).length > 0

function attributeSection(kind: Kind): string {
  const rows = attributesOf(kind).map(([name, one]) => [`\`${name}\``, holds(one), one.about])
  return `### ${kind}\n\n${table(['attribute', 'holds', 'meaning'], rows)}`
}

const TYPE_NAMES: Readonly<Record<AttributeDefinition['type'], string>> = {
  choice: 'one of',
  choices: 'any of',
  words: 'words',
  wordsList: 'words, or a list of them',
  amount: 'amount',
  flag: 'true or false',
  duration: 'duration',
  date: 'date',
  penalties: 'list of penalties',
}

function holds(attribute: AttributeDefinition): string {
  const name = TYPE_NAMES[attribute.type]
  return 'values' in attribute ? `${name} ${codes(attribute.values)}` : name
}

function codes(values: readonly string[]): string {
  return values.map(value => `\`${value}\``).join(', ')
}

function meanings<Name extends string>(
  names: readonly Name[],
  about: Readonly<Record<Name, string>>,
) {
  return names.map(name => `- \`${name}\`: ${about[name]}`).join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
