import { expect, test } from 'vitest'
import { slotChanges } from './slot-changes.ts'

test.each([
  ['when=2026', { when: '2026' }],
  ['when=2026-03-08/2026-03-10', { when: '2026-03-08/2026-03-10' }],
  ['size=2026', { size: 2026 }],
  ['size=[200,null]', { size: [200, null] }],
  ['target=Ana Dorel', { target: ['Ana Dorel'] }],
  [
    'target=["Ana Dorel",{"name":"Imre Toth","age":40}]',
    { target: ['Ana Dorel', { name: 'Imre Toth', age: 40 }] },
  ],
  ['where=', { where: null }],
  ['offence=a = b', { offence: 'a = b' }],
  ['preventive=true', { preventive: true }],
  [
    'penalty=[{"type":"fine","amount":300,"unit":"EUR"}]',
    { penalty: [{ type: 'fine', amount: 300, unit: 'EUR' }] },
  ],
])('%s', (typed, changes) => expect(slotChanges([typed])).toEqual(changes))

test.each(['target=[Ana Dorel', 'penalty={"type": fine}', 'size=[200,'])('no list: %s', typed =>
  expect(() => slotChanges([typed])).toThrow(/write it as JSON/),
)

test.each(['when', '=2026', ''])('no change: "%s"', typed =>
  expect(() => slotChanges([typed])).toThrow(/SLOT=VALUE/),
)
