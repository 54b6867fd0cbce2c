import { describe, expect, test } from 'vitest'
import { readDocument } from '../reader.ts'
import { withCapitals } from './recase.ts'

const LOWER = `police in nairobi detained activist gideon maravo on tuesday, his wife said. tamar oluwe, 19, was freed in the evening.

a judge, olive marenko, closed the hearing to reporters, and the station was told to keep quiet about the hearing until the end of the week.`

describe('a text without capitals', () => {
  test('gets them where names, days and sentences stand', () => {
    const raised = withCapitals(LOWER) ?? ''
    expect(raised.length).toBe(LOWER.length)
    for (const name of [
      'Police',
      'Nairobi',
      'Gideon Maravo',
      'Tuesday',
      'Tamar Oluwe',
      'Olive Marenko',
    ])
      expect(raised).toContain(name)
    expect(raised).toContain('closed the hearing to reporters')
  })

  test('all in capitals is read the same', () => {
    expect(withCapitals(LOWER.toUpperCase())).toBe(withCapitals(LOWER))
  })

  test('is read with the names as it writes them', () => {
    const [record] = readDocument({ name: 'a.txt', text: LOWER, published: '2025-06-10' }).records
    expect(record).toMatchObject({ kind: 'detention', where: ['nairobi'] })
    expect(JSON.stringify(record?.target)).toContain('gideon maravo')
  })
})

test.each(['Police in Nairobi detained an activist. '.repeat(10), 'short and small'])(
  'a text with both cases, or too short to tell, stays as it is: %s',
  text => expect(withCapitals(text)).toBeNull(),
)
