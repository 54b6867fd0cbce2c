import {
  DECIDED_KINDS,
  PERMIT_GROUPINGS,
  printAmount,
  printChance,
  VigilError,
  type DecidedKind,
} from '../../codebook/index.ts'
import { listPermits, type Permits } from '../../desk/index.ts'
import { columns } from '../columns.ts'
import { counted } from '../counted.ts'
import { flag, text, type Command, type Typed } from '../command.ts'
import { oneOf, SELECTION, selectionOf } from '../selection.ts'

export const permits: Command = {
  name: 'permits',
  vault: 'needed',
  json: true,
  summary:
    'who applied to assemble where, who was allowed, who refused and on what pretext; with --of, who applied to be registered or accredited',
  options: [
    ...SELECTION,
    ['--of <what>', `decisions on what: ${DECIDED_KINDS.join(', ')} (default: permission)`],
    ['--by <what>', `group the decisions by ${PERMIT_GROUPINGS.join(', ')}`],
    [
      '--window <days>',
      'how far apart decisions on one place may lie to be compared (default: 365)',
    ],
  ],
  examples: [
    'vigil permits --vault cases.vigil',
    'vigil permits --by authority --vault cases.vigil',
    'vigil permits --of registration --by authority --vault cases.vigil',
    'vigil permits --window 90 --drafts --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const by = groupingOf(typed)
    const of = decidedOf(typed)
    const window = windowOf(typed)
    const found = await listPermits(desk, { ...selectionOf(typed), window, by, of })
    if (flag(typed, 'json')) terminal.print(JSON.stringify(found))
    else if (by !== undefined && found.groups.length > 0)
      terminal.print(
        columns(
          [by, 'granted', 'refused', ...(of === 'permission' ? [] : ['revoked'])],
          found.groups.map(group => groupLine(group, of)),
          terminal.columns,
        ),
      )
    else if (found.rows.length > 0) {
      const header =
        of === 'permission'
          ? ['applicant', 'place', 'granted', 'refused', 'pretexts']
          : ['applicant', 'authority', 'granted', 'refused', 'revoked', 'pretexts']
      const rows = found.rows.map(row => lineOf(row, of))
      terminal.print(columns(header, rows, terminal.columns))
      for (const line of found.contrasts.flatMap(contrastLines)) terminal.print(line)
      for (const line of found.leanings.flatMap(leaningLines)) terminal.print(line)
    }
    if (found.rows.length === 0)
      terminal.tell(
        `No decision on ${ON[of]} has been accepted. --drafts takes the unreviewed too.`,
      )
    for (const other of found.others.filter(({ decisions }) => decisions > 0))
      terminal.tell(
        `${counted(other.decisions, 'decision')} on ${ON[other.of]}: vigil permits --of ${other.of}`,
      )
    return found.rows.length > 0 ? 0 : 1
  },
}

const ON = {
  permission: 'an assembly',
  registration: 'a registration',
  accreditation: 'an accreditation',
} as const

function decidedOf(typed: Typed): DecidedKind {
  const of = text(typed, 'of')
  return of === undefined ? 'permission' : oneOf(DECIDED_KINDS, { name: '--of', typed: of })
}

function windowOf(typed: Typed): number | undefined {
  const said = text(typed, 'window')
  if (said === undefined) return undefined
  const days = Number(said)
  if (Number.isInteger(days) && days >= 0) return days
  throw new VigilError('usage', `--window ${said}: give a whole number of days.`)
}

function groupingOf(typed: Typed) {
  const by = text(typed, 'by')
  return by === undefined ? undefined : oneOf(PERMIT_GROUPINGS, { name: '--by', typed: by })
}

const groupLine = (
  { key, granted, refused, revoked }: Permits['groups'][number],
  of: DecidedKind,
) => [
  key ?? '(not told)',
  printAmount(granted),
  printAmount(refused),
  ...(of === 'permission' ? [] : [printAmount(revoked)]),
]

function lineOf(row: Permits['rows'][number], of: DecidedKind) {
  const { applicant, leaning, place, town, authority } = row
  const { granted, refused, revoked, grounds } = row
  const pretexts = [...new Set(grounds.map(({ pretext }) => pretext))]
  return [
    leaning ? `${applicant ?? ''} (${leaning})` : (applicant ?? '(not told)'),
    (of === 'permission' ? placeWords(place, town) : authority) ?? '(not told)',
    printAmount(granted),
    printAmount(refused),
    ...(of === 'permission' ? [] : [printAmount(revoked)]),
    pretexts.join(', '),
  ]
}

const placeWords = (place: string | null, town: string | null) =>
  place === null ? null : [place, ...(town === null ? [] : [town])].join(', ')

function contrastLines({ place, pairs }: Permits['contrasts'][number]): string[] {
  const towns = new Set(pairs.flatMap(({ refused, allowed }) => [refused.town, allowed.town]))
  const who = ({ applicant, town }: Permits['rows'][number]) =>
    `${applicant ?? '(not told)'}${town !== null && towns.size > 1 ? ` (${town})` : ''}`
  return [
    '',
    `${place}: allowed to one, refused to another`,
    ...pairs.flatMap(({ refused, allowed, rates, chance, few, oneAuthority }) => [
      `  ${who(refused)}: ${percent(rates[0])} refused; ${who(allowed)}: ${percent(rates[1])} refused.`,
      ...(oneAuthority === null
        ? []
        : [
            oneAuthority
              ? `  Decided by ${refused.authority}.`
              : `  Decided by ${refused.authority} and ${allowed.authority}: is it one authority?`,
          ]),
      `  ${sureness({ rates, chance, few })}`,
    ]),
  ]
}

type Sureness = {
  readonly rates: readonly [number, number]
  readonly chance: number
  readonly few: boolean
}

function sureness({ rates: [one, other], chance, few }: Sureness): string {
  const apart = `${Math.round(Math.abs(one - other) * 100)} points apart`
  const test = `chance alone brings a difference as large ${printChance(chance)} (Fisher's exact test)`
  return `${apart}; ${test}.${few ? ' Fewer than ten decisions: a pattern to look into, no proof.' : ''}`
}

function leaningLines({
  authority,
  critical,
  loyal,
  chance,
  few,
}: Permits['leanings'][number]): string[] {
  const rate = ([refused, granted]: readonly [number, number]) => refused / (refused + granted)
  const share = (decided: readonly [number, number]) =>
    `${percent(rate(decided))} refused (${decided[0]} of ${decided[0] + decided[1]})`
  return [
    '',
    `${authority ?? 'All authorities'}, by leanings that people judged:`,
    `  critical: ${share(critical)}; loyal: ${share(loyal)}.`,
    `  ${sureness({ rates: [rate(critical), rate(loyal)], chance, few })}`,
  ]
}

const percent = (share: number) => `${Math.round(share * 100)} %`
