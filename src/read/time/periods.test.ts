import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const datesOf = (text: string) =>
  readDocument({
    name: 'bulletin.txt',
    text,
    published: '2025-05-12',
    blocks: [
      { kind: 'title', start: 0, end: text.indexOf('\n') },
      { kind: 'paragraph', start: text.indexOf('\n') + 2, end: text.length },
    ],
  }).records.map(one => one.when)

test.each([
  ['Monthly bulletin, April 2025\n\nPolice detained Mara Denk in Port Lowell.', ['2025-04']],
  ['Monthly bulletin, April 2025\n\nPolice detained Mara Denk on 7 April.', ['2025-04-07']],
  ['Monthly bulletin, April 2025\n\nMara Denk had been detained before.', [null]],
  ['The women of April 2025\n\nPolice detained Mara Denk in Port Lowell.', [null]],
  [
    'Court observation, note 3\n\nHearing observed: 28 April 2025. The court acquitted Mara Denk.',
    ['2025-04-28'],
  ],
  [
    'Monthly bulletin, April 2025\n\nDuring the month, 23 nurses were jailed.',
    ['2025-04', '2025-04'],
  ],
  ['Annual report 2024\n\nFamilies recorded 64 new cases of abuse in the year.', ['2024']],
  [
    'Weekly report, 21-27 April 2025\n\nIn the week under review the Monitor recorded 71 cases of abuse.',
    ['2025-04-21/2025-04-27'],
  ],
])('%s', (text, dates) => expect(datesOf(text)).toEqual(dates))
