import { expect, test } from 'vitest'
import { readDocument } from '../index.ts'

const told = (text: string) =>
  readDocument({ name: 'note', text, published: '2024-06-19', language: 'en' }).records.map(
    ({ kind, target }) =>
      `${kind} ${(target ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(', ')}`,
  )

test.each([
  [
    'Asan Bekov was shown arrested in a case filed over a post.',
    ['detention Asan Bekov', 'charge Asan Bekov'],
  ],
  [
    'Produced before a magistrate on 3 May, Rosa Lind was put on a two-day remand.',
    ['trial Rosa Lind', 'detention Rosa Lind'],
  ],
  [
    'Besides Asan Bekov, Rosa Lind and two students were detained.',
    ['detention Rosa Lind, two students'],
  ],
  ['Rosa Lind came out of colony No. 17 on 3 May.', ['release Rosa Lind']],
  ['Judge Ana Lesko upheld the conviction of Rosa Lind.', ['appeal Rosa Lind']],
  [
    'Rosa Lind was discharged and walked out of court a free man.',
    ['acquittal Rosa Lind', 'release Rosa Lind'],
  ],
  ['Rosa Lind was let go after questioning.', ['release Rosa Lind', 'summons Rosa Lind']],
  ['Proceedings were opened against Rosa Lind.', ['charge Rosa Lind']],
  ['Rosa Lind was one of nine people held on 3 May.', ['detention Rosa Lind']],
  ['The union lodged a complaint with the ombudsman.', ['lawsuit ']],
  [
    'At the hearing, held on 3 May, Judge Ana Lesko issued an indictment against Rosa Lind.',
    ['charge Rosa Lind', 'trial Rosa Lind'],
  ],
  ['Police have charged and detained Rosa Lind.', ['charge Rosa Lind', 'detention Rosa Lind']],
  ['Following his release on Tuesday, Asan Bekov thanked them.', ['release Asan Bekov']],
  ['Following his release on Tuesday, lawyer Asan Bekov thanked them.', ['release ']],
  ['Two men from the security service visited Rosa Lind.', ['summons Rosa Lind']],
  ['I am accused of arson.', ['charge ']],
  ['He came out on bail last week.', ['release ']],
  ['Rosa Lind was called to the police station three times in May.', ['summons Rosa Lind']],
  ['They kept Rosa Lind for three days.', ['detention Rosa Lind']],
  ['The firm has instituted defamation proceedings against Rosa Lind.', ['lawsuit Rosa Lind']],
  ['The bail application of Rosa Lind was allowed.', ['release Rosa Lind']],
  ['Prosecutors declined to charge Rosa Lind.', ['acquittal Rosa Lind']],
  ['No date was fixed for hearing.', []],
])('%s', (text, records) => expect(told(text).toSorted()).toEqual([...records].toSorted()))
