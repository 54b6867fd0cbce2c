import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const told = (text: string, published = '2024-02-05') =>
  readDocument({ name: 'a.txt', text, published }).records.map(({ kind, when, target }) => ({
    kind,
    when,
    target: (target ?? []).map(one => (typeof one === 'string' ? one : one.name)),
  }))

test.each([
  [
    'The Culture Ministry ordered the blocking of the website of Free Valley.',
    [{ kind: 'restriction', when: null, target: ['website of Free Valley'] }],
  ],
  [
    'The tear-gassing of four nurses in Osh on 4 May 2023 was filmed.',
    [{ kind: 'violence', when: '2023-05-04', target: ['four nurses'] }],
  ],
  [
    'The union condemned the expulsion of Ivo Tarn and the suspension of the daily Lind Tribune for a month.',
    [
      { kind: 'statement', when: null, target: ['Ivo Tarn'] },
      { kind: 'restriction', when: null, target: ['Ivo Tarn'] },
      { kind: 'restriction', when: null, target: ['Lind Tribune'] },
    ],
  ],
  [
    'The week saw the arrest of two editors, the sealing of the premises of three associations and the dismissal of five teachers.',
    [
      { kind: 'detention', when: null, target: ['two editors'] },
      { kind: 'restriction', when: null, target: ['three associations'] },
      { kind: 'restriction', when: null, target: ['five teachers'] },
    ],
  ],
  [
    'The court on 2 February 2024 upheld the dismissal of the nurse Rosa Lind.',
    [
      { kind: 'appeal', when: '2024-02-02', target: ['Rosa Lind'] },
      { kind: 'restriction', when: null, target: ['Rosa Lind'] },
    ],
  ],
  ['Residents tried to prevent the demolition of the mosque.', []],
  [
    'Students marched in Osh to demand a living wage and the liberation of Ivo Tarn.',
    [{ kind: 'assembly', when: null, target: [] }],
  ],
  [
    'Ivo Tarn suffered a beating at the hands of police on 3 January 2024.',
    [{ kind: 'violence', when: '2024-01-03', target: ['Ivo Tarn'] }],
  ],
  [
    'Ivo Tarn fell victim to a knife attack on 3 January 2024.',
    [{ kind: 'violence', when: '2024-01-03', target: ['Ivo Tarn'] }],
  ],
  ['Ivo Tarn did not suffer a beating.', []],
  [
    'Not a single reporter was allowed into the courtroom on 3 January 2024.',
    [{ kind: 'restriction', when: '2024-01-03', target: ['reporter'] }],
  ],
  ['Calls by the Lind Foundation for the release of the cartoonist fell on deaf ears.', []],
  [
    'Ivo Tarn spent 41 days in jail before bail was granted to him on 3 January 2024.',
    [
      { kind: 'detention', when: null, target: ['Ivo Tarn'] },
      { kind: 'release', when: '2024-01-03', target: ['Ivo Tarn'] },
    ],
  ],
  ['Everybody opposes the blocking of websites.', []],
  [
    'Rosa Lind was yesterday arrested by police.',
    [{ kind: 'detention', when: '2024-02-04', target: ['Rosa Lind'] }],
  ],
  [
    'An operator, Sunday Gyang, was arrested on 3 May 2023.',
    [{ kind: 'detention', when: '2023-05-03', target: ['Sunday Gyang'] }],
  ],
  [
    'The minister banned all demonstrations from 29 January to 12 February.',
    [{ kind: 'restriction', when: '2024-01-29/2024-02-12', target: ['all demonstrations'] }],
  ],
  [
    'Asan Bekov, together with six others, was detained on 3 May 2023.',
    [{ kind: 'detention', when: '2023-05-03', target: ['Asan Bekov', 'six others'] }],
  ],
  [
    'Police have arrested 500 people since a vigil outside the embassy began on 3 January 2024.',
    [
      { kind: 'detention', when: null, target: ['500 people'] },
      { kind: 'assembly', when: '2024-01-03', target: [] },
    ],
  ],
])('%s', (text, records) => {
  expect(told(text)).toEqual(records)
})

test('so many in all to whom one of these happened are a figure', () => {
  const text = 'At least 1,100 people were killed, wounded or kidnapped during the month.'
  expect(told(text).map(({ kind }) => kind)).toEqual(['figure'])
})

test('force that is told already is not told again by who denies it', () => {
  const text =
    'Officers beat Rosa Lind with batons in Osh. The police denied that they had used excessive force.'
  expect(told(text).map(({ kind }) => kind)).toEqual(['violence', 'statement'])
})
