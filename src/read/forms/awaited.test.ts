import { expect, test } from 'vitest'
import { readDocument } from '../index.ts'

test.each([
  ['The magistrate adjourned sentencing to 8 October 2024.', '2024-10-08'],
  ['The judge deferred her ruling until 8 October 2024.', '2024-10-08'],
  ['Sentencing was set for 8 October 2024.', '2024-10-08'],
  ['The verdict is expected on 8 October.', '2024-10-08'],
  ['The judge will hand down her verdict on 8 October.', '2024-10-08'],
  ['A ruling on the bail application is due on 8 October.', '2024-10-08'],
  ['Rosa Lind will be sentenced on 8 October.', '2024-10-08'],
  ['Rosa Lind is due back in court on 8 October.', '2024-10-08'],
  ['Rosa Lind is due to appear in court on 8 October.', '2024-10-08'],
  ['The High Court is due to rule on 8 October.', '2024-10-08'],
  ['Judge Rosa Lind set 8 October as the hearing date.', '2024-10-08'],
  ['Rosa Lind will next appear in court on 8 October.', '2024-10-08'],
])('what a court is yet to do is a trial that lies ahead: %s', (text, when) => {
  const { records } = readDocument({ name: 'note', text, published: '2024-09-19', language: 'en' })
  expect(records.map(one => [one.kind, one.when, one.modality])).toEqual([
    ['trial', when, 'planned'],
  ])
})

test.each(['The ruling party will hold a congress on 8 October.', 'Prices are expected to rise.'])(
  'what is no decision of a court is none: %s',
  text => {
    const { records } = readDocument({
      name: 'note',
      text,
      published: '2024-09-19',
      language: 'en',
    })
    expect(records.filter(one => one.kind === 'trial')).toEqual([])
  },
)
