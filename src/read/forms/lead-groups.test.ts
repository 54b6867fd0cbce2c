import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'

const told = (text: string) =>
  read(text, { published: '2024-08-12' })
    .records.filter(record => record.kind === 'conviction' || record.kind === 'detention')
    .map(({ kind, when, target }) => [
      kind,
      when,
      (target ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(' + '),
    ])

const LEAD = 'A court in the port of Brel jailed two forum commentators on Wednesday.\n\n'

describe('a group summed up first is told once', () => {
  test('each of its members has a record, with the date of the group', () => {
    expect(
      told(
        `${LEAD}Blogger Tana Holm, 42, received eight years in prison. Sara Lind, a teacher, was given four years.`,
      ),
    ).toEqual([
      ['conviction', '2024-08-07', 'Tana Holm'],
      ['conviction', '2024-08-07', 'Sara Lind'],
    ])
  })

  test('one record that names all of them takes its place', () => {
    expect(
      told(
        'The union is alarmed by the arrest of three editors.\n\nOn Sunday, officers arrested Sela Marin, Dawit Guda and Yona Aber at home.',
      ),
    ).toEqual([['detention', '2024-08-11', 'Sela Marin + Dawit Guda + Yona Aber']])
  })

  test('fewer names than the group has people leave it as it is', () => {
    expect(
      told(`${LEAD}Blogger Tana Holm, 42, received eight years in prison.`).map(one => one[2]),
    ).toEqual(['two forum commentators', 'Tana Holm'])
  })

  test('what happened on another day is another thing', () => {
    expect(
      told(
        `${LEAD}In March, Tana Holm received two years in prison. In May, Sara Lind was given four years.`,
      ).length,
    ).toBe(3)
  })
})
