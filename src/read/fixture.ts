import { readDocument } from './index.ts'

/** What a text of February 2031 tells: kinds, days, whom, for what and the sums or terms; `¶` parts its paragraphs. */
export const verdictsIn = (text: string) =>
  readDocument({
    name: 'note',
    text: text.replaceAll('¶', '\n\n'),
    published: '2031-02-05',
    language: 'en',
  }).records.map(({ kind, target, when, offence, penalty }) => ({
    kind,
    ...(when && { when }),
    ...(target && { target: target.map(one => (typeof one === 'string' ? one : one.name)) }),
    ...(offence && { offence }),
    ...(penalty && { penalty: penalty.map(({ amount }) => amount) }),
  }))
