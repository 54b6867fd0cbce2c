import { frame } from '../../events/frames.ts'

/** Read by `figures.ts`: a number with what is counted, where a source or a rate shows that it is a statistic. */
export const figure = frame({
  kind: 'figure',
  actor: ['organisation', 'authority', 'person', 'outlet'],
  target: ['person'],
  rules: [{ id: 'counted', noTarget: true }],
  examples: [
    ['The Reed Centre recorded 74 attacks on the press in 2023.', { value: 74, unit: 'attacks' }],
    ['Turnout was 38 per cent.', { value: 38, unit: 'per cent' }],
    ['The number of reporters in prison has risen to 14.', { value: 14, unit: 'reporters' }],
    ['31 of its members have been arrested since 2019, the union says.', { value: 31 }],
    ['Six people were fined on Friday, the union says.', null],
    [
      'Despite hundreds of miners dying in accidents every year, nobody is tried.',
      { value: [200, null], unit: 'miners', of: 'dying in accidents every year' },
    ],
    ['He has two sons.', null],
  ],
})
