import { expect, test } from 'vitest'
import type { Section } from '../codebook/index.ts'
import { compose, told, type Given } from './fixture.ts'
import { plain } from './words.ts'

const figure = (id: string, given: Given) =>
  told('figure', { id, when: '2031-06-01', unit: 'journalists', of: 'in prison', ...given })
const guild = figure('guild', { value: 17, attribution: [{ by: 'the Press Guild', verb: 'said' }] })
const watch = figure('watch', { value: 23, actor: ['Press Watch'], document: 'tide' })
const other = figure('other', { value: 4, unit: 'newspapers', of: 'closed' })
const rivals = [
  {
    about: 'journalists in prison',
    versions: [
      { value: 17, records: ['record guild'] },
      { value: 23, records: ['record watch', 'record nowhere'] },
    ],
  },
]

const blocksOf = (sections: readonly Section[]) =>
  sections.find(({ id }) => id === 'words')?.blocks ?? []
const listsIn = (sections: readonly Section[]) =>
  blocksOf(sections).flatMap(block => (block.type === 'list' ? block.items : []))

test('figures that contradict each other stand side by side, with who said which', () => {
  const { sections, footnotes } = compose([guild, other, watch], { rivals })
  const [item = []] = listsIn(sections)
  expect(item.map(({ text }) => plain(text))).toEqual([
    'The Press Guild put the figure for journalists in prison at 17, Press Watch at 23.',
  ])
  expect(item[0]?.records).toEqual(['record guild', 'record watch'])
  expect(item[0]?.footnotes).toHaveLength(2)
  expect(footnotes.length).toBeGreaterThanOrEqual(2)
})

test('in the table they stand one after the other', () => {
  const { sections } = compose([guild, other, watch], { rivals })
  const rows = blocksOf(sections).flatMap(block => (block.type === 'table' ? block.rows : []))
  expect(rows.map(([cell]) => cell && plain(cell.text))).toEqual([
    '17 journalists',
    '23 journalists',
    'Four newspapers',
  ])
})

test.each([
  ['one version is not told', [guild, other], rivals],
  ['nobody finds that they contradict each other', [guild, watch], []],
  ['both lie outside of the period', [other], rivals],
])('nothing is said where %s', (_, incidents, given) => {
  expect(listsIn(compose(incidents, { rivals: given }).sections)).toEqual([])
})
