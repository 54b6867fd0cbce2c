import { expect, test } from 'vitest'
import { calledEnd } from './called-end.ts'

const RECORD = '6fe9e82567d6bc7631d476bc84793652'

test.each([
  [RECORD, '6fe9e825 (release, Ana Dorel)'],
  [`${RECORD}/target/person:ana dorel`, 'ana dorel in 6fe9e825'],
  [`${RECORD}/text/place:lund`, 'lund in 6fe9e825'],
  ['person:ana dorel', 'person:ana dorel'],
])('%s is called %s', (end, called) =>
  expect(calledEnd(end, new Map([[RECORD, 'release, Ana Dorel']]))).toBe(called),
)
