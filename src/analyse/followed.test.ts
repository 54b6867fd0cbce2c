import { assert, array, constantFrom, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { Follow, FollowEntry } from '../codebook/index.ts'
import { standingWords } from './followed.ts'

/** An entry of a feed, as the vault gives it: it had seen its own feed, and of others what is said. */
function entry(
  id: string,
  said: Follow,
  place: { feed: string; seq: number; lamport: number; seen?: Record<string, number> },
): FollowEntry {
  const { feed, seq, lamport, seen = {} } = place
  return {
    id,
    by: feed,
    at: '2026-11-22T15:00:00.000Z',
    order: { lamport, feed, seq },
    seen: { ...seen, [feed]: seq - 1 },
    said,
  }
}

const leaning = (word: 'critical' | 'loyal' | 'neither'): Follow => ({
  of: 'leaning',
  subject: 'clean water committee',
  value: { applicant: 'Clean Water Committee', leaning: word },
})
const undo = (undoes: string): Follow => ({ of: 'undo', undoes })
const said = (entries: readonly FollowEntry[]) =>
  standingWords(entries, 'leaning').map(({ value, contested }) => [
    value.leaning,
    ...contested.map(one => one.value.leaning),
  ])

const first = entry('1', leaning('critical'), { feed: 'a', seq: 1, lamport: 1 })
const second = entry('2', leaning('neither'), { feed: 'a', seq: 2, lamport: 2 })
const unaware = entry('3', leaning('loyal'), { feed: 'b', seq: 1, lamport: 2, seen: { a: 1 } })
const settled = entry('4', leaning('critical'), { feed: 'a', seq: 3, lamport: 3, seen: { b: 1 } })

test.each([
  ['the last word stands', [first, second], [['neither']]],
  [
    'two who had not seen each other are shown both',
    [first, second, unaware],
    [['loyal', 'neither']],
  ],
  ['who has seen both decides', [first, second, unaware, settled], [['critical']]],
  [
    'what agrees is no conflict',
    [first, { ...second, said: leaning('loyal') }, unaware],
    [['loyal']],
  ],
])('%s', (_, entries, expected) => expect(said(entries)).toEqual(expected))

test('taking back restores exactly what was before, and taking that back too', () => {
  const back = entry('5', undo('4'), { feed: 'b', seq: 2, lamport: 4, seen: { a: 3 } })
  const again = entry('6', undo('5'), { feed: 'a', seq: 4, lamport: 5, seen: { b: 2 } })
  const all = [first, second, unaware, settled, back, again]
  for (const upTo of [0, 1, 2, 3])
    expect(
      standingWords(
        [
          ...all.slice(0, upTo + 1),
          entry('9', undo(all[upTo]!.id), { feed: 'c', seq: 1, lamport: 9, seen: { a: 9, b: 9 } }),
        ],
        'leaning',
      ),
    ).toEqual(standingWords(all.slice(0, upTo), 'leaning'))
  expect(standingWords(all.slice(0, 5), 'leaning')).toEqual(
    standingWords(all.slice(0, 3), 'leaning'),
  )
  expect(standingWords(all, 'leaning')).toEqual(standingWords(all.slice(0, 4), 'leaning'))
})

test('the order in which entries arrive changes nothing', () => {
  const move = record({
    feed: constantFrom('a', 'b', 'c'),
    word: constantFrom('critical', 'loyal', 'neither', 'undo' as const),
    knows: integer({ min: 0, max: 12 }),
    of: integer({ min: 0, max: 12 }),
  })
  assert(
    property(array(move, { maxLength: 12 }), integer(), (moves, seed) => {
      const entries: FollowEntry[] = []
      for (const { feed, word, knows, of } of moves) {
        const own = entries.filter(one => one.order.feed === feed)
        const known = [...entries.slice(0, knows), ...own]
        const seen: Record<string, number> = {}
        for (const { order } of known) seen[order.feed] = Math.max(seen[order.feed] ?? 0, order.seq)
        const lamport = 1 + Math.max(0, ...known.map(({ order }) => order.lamport))
        const target = known[of % Math.max(1, known.length)]
        const what =
          word === 'undo' ? (target ? undo(target.id) : leaning('neither')) : leaning(word)
        entries.push(
          entry(`e${entries.length}`, what, { feed, seq: own.length + 1, lamport, seen }),
        )
      }
      const shuffled = entries
        .map((one, i) => ({ one, key: Math.imul(i + 1, seed | 1) }))
        .toSorted((x, y) => x.key - y.key)
        .map(({ one }) => one)
      expect(standingWords(shuffled, 'leaning')).toEqual(standingWords(entries, 'leaning'))
    }),
  )
})

test('an undo of something gone, or of itself in a ring, throws nothing', () => {
  const lost = entry('7', undo('gone'), { feed: 'a', seq: 2, lamport: 2 })
  const ring = entry('8', undo('8'), { feed: 'a', seq: 3, lamport: 3 })
  expect(said([first, lost, ring])).toEqual([['critical']])
})
