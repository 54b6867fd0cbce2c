import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const told = (text: string) =>
  readDocument({ name: 'table', text, published: '2031-02-05', language: 'en' }).records.map(
    ({ kind, when, target = [], offence, penalty = [] }) =>
      [
        kind,
        when ?? '',
        target.map(one => (typeof one === 'string' ? one : one.name)).join(', '),
        ...(offence ? [offence] : []),
        ...penalty.map(({ amount }) => amount),
      ].join(' | '),
  )

const RECORDS = [
  'charge |  | Ana Lesko | sedition',
  'conviction | 2030-05-03 | Ana Lesko | 2',
  'charge |  | Ivo Kern | riot',
  'release | 2030-05-05 | Ivo Kern',
]

/** One table as it is written in a text: by strokes, with a line under its headings, by tabs and by spaces. */
test.each([
  'Name | Date | Charge | Outcome\nAna Lesko | 3 May 2030 | sedition | two years in prison\nIvo Kern | 5 May 2030 | riot | released',
  '| Name | Date | Charge | Outcome |\n|---|:--|---|---|\n| Ana Lesko | 3 May 2030 | sedition | two years in prison |\n| Ivo Kern | 5 May 2030 | riot | released |',
  'Name\tDate\tCharge\tOutcome\nAna Lesko\t3 May 2030\tsedition\ttwo years in prison\nIvo Kern\t5 May 2030\triot\treleased',
  'Name       Date         Charge     Outcome\nAna Lesko  3 May 2030   sedition   two years in prison\nIvo Kern   5 May 2030   riot       released',
])('%j', text => expect(told(text)).toEqual(RECORDS))

test.each<readonly [string, readonly string[]]>([
  [
    'Name | Arrested | Status\nAna Lesko | 3 May 2030 | in custody\nIvo Kern | 5 May 2030 | released 6 May 2030',
    [
      'detention | 2030-05-03 | Ana Lesko',
      'detention | 2030-05-05 | Ivo Kern',
      'release | 2030-05-06 | Ivo Kern',
    ],
  ],
  [
    'Journalist | Outlet | Charge | Date | Outcome\nAna Lesko | The Sun | libel | 3 May 2030 | acquitted\nIvo Kern | Radio Lund | libel | 4 May 2030 | pending',
    [
      'charge |  | Ana Lesko | libel',
      'acquittal | 2030-05-03 | Ana Lesko',
      'charge |  | Ivo Kern | libel',
    ],
  ],
  [
    'Name | Date | Outcome\nAna Lesko, Ivo Kern | 3 May 2030 | two years in prison',
    ['conviction | 2030-05-03 | Ana Lesko, Ivo Kern | 2'],
  ],
  [
    'Name | Arrested | Outcome\nAna Lesko | 3 May 2030 | released on bail\n\nOf 17 notices of rallies, eleven were refused.',
    ['permission |  | ', 'detention | 2030-05-03 | Ana Lesko', 'release |  | Ana Lesko'],
  ],
  ['Name | Age | Town\nAna Lesko | 34 | Lund\nIvo Kern | 30 | Oslo', []],
  ['Name | Date | Status\nAna Lesko | 3 May 2030 | under investigation', []],
  ['Home | News | Contact\nAbout | Press | Ana Lesko', []],
])('%j', (text, records) => expect(told(text)).toEqual(records))
