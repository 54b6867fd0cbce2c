import { describe, expect, test } from 'vitest'
import type { Party } from '../../codebook/index.ts'
import { readDocument } from '../reader.ts'

const names = (parties: readonly Party[] | undefined): string[] =>
  (parties ?? []).map(party => (typeof party === 'string' ? party : party.name))

function read(text: string, kind: string): { actor: string[]; target: string[]; when: unknown } {
  const { records } = readDocument({ name: 'a.txt', text, published: '2025-06-03' })
  const record = records.findLast(one => one.kind === kind)
  return { actor: names(record?.actor), target: names(record?.target), when: record?.when }
}

describe('who did it and to whom is what the words give', () => {
  test.each([
    [
      'officers are never people named before',
      'Ivo Dorn and Sina Morr were arrested on 14 March. His lawyer said two officers beat him in the cell.',
      'torture',
      { actor: ['two officers'], target: [] },
    ],
    [
      '“that” before several is no “that” of one thing',
      'Activists held posters saying that two officers beat Ivo Dorn in the cell.',
      'torture',
      { actor: ['two officers'], target: ['Ivo Dorn'] },
    ],
    [
      'a judge is not “his” where somebody else is named',
      'Student Ivo Wentz was fined. Judge Omar Petrov read the verdict. His appeal was rejected.',
      'appeal',
      { target: ['Ivo Wentz'] },
    ],
    [
      'nor “he”',
      'Student Ivo Wentz was fined. Judge Omar Petrov read the verdict. He was released on Monday.',
      'release',
      { target: ['Ivo Wentz'] },
    ],
    [
      'who speaks for somebody is not “him”',
      'Ivo Wentz was detained. Marta Dole, his lawyer, said that officers beat him in the van.',
      'torture',
      { actor: ['officers'], target: ['Ivo Wentz'] },
    ],
    [
      'a subject waits while a “where” is inserted',
      'A school, where Ivo Dorn had taught physics for nine years, dismissed him on Monday.',
      'restriction',
      { actor: ['A school'] },
    ],
    [
      'after a relative clause the main subject goes on',
      'Officers surrounded mourners who were laying wreaths and arrested 61 of them.',
      'detention',
      { actor: ['Officers'] },
    ],
    [
      'after a comma too',
      'Police broke into a hall where some 40 marchers were sleeping, and drove them out with tear gas.',
      'violence',
      { actor: ['Police'] },
    ],
    [
      'a participle after a comma belongs to the person before it',
      'A group of activists carried placards about former minister Nuri Bek, charged with murdering his wife.',
      'death',
      { actor: ['Nuri Bek'], target: ['his wife'] },
    ],
    [
      'who is convicted of it did it, not the court',
      'A local court convicted an officer of torturing a detainee.',
      'torture',
      { actor: ['an officer'], target: ['a detainee'] },
    ],
    [
      'a court before which a suit is brought is no target',
      'The union filed a complaint with the High Court on 2 May.',
      'lawsuit',
      { target: [] },
    ],
    [
      'police do not hold what they prevent',
      'Police prevented a rally in Osh on 2 May.',
      'assembly',
      { actor: [] },
    ],
    [
      'a noun with a word of its own is nobody else',
      'The Green Union held a rally in Osh on 2 May. The ruling party held a march in Osh on 3 May.',
      'assembly',
      { actor: ['ruling party'] },
    ],
    [
      '“we” is whoever writes, not who was told of last',
      'Nurses from Osh marched on 2 May. We call on the government to release them.',
      'statement',
      { actor: [] },
    ],
    [
      'a spokesman is no teacher',
      'Spokesman Hugo Brand spoke to reporters. The teacher was dismissed on Monday.',
      'restriction',
      { target: ['teacher'] },
    ],
    [
      '“claims” before “he was” is what somebody says',
      'Ivo Dorn claims he was beaten by guards on 3 May.',
      'violence',
      { actor: ['guards'], target: ['Ivo Dorn'] },
    ],
    [
      'the same of somebody who is not named',
      'The journalist claims she was beaten by guards.',
      'violence',
      { actor: ['guards'], target: ['journalist'] },
    ],
    [
      'a participle tells who somebody is',
      'Police released detained journalist Marta Dole on Monday.',
      'release',
      { actor: ['Police'], target: ['Marta Dole'] },
    ],
  ])('%s', (...[, text, kind, expected]) => expect(read(text, kind)).toMatchObject(expected))
})

test('what was done to somebody does not describe the person', () => {
  const { records } = readDocument({
    name: 'a.txt',
    text: 'Police released detained journalist Marta Dole on Monday.',
    published: '2025-06-03',
  })
  expect(records.map(({ kind }) => kind)).toEqual(['release'])
  expect(records[0]?.target?.[0]).toMatchObject({ name: 'Marta Dole', as: 'journalist' })
})

test('another event does not lend its actor', () => {
  const text =
    'The attack on Ivo Sarov shocked many. Ivo Sarov was known in Osh.\n\nPolice used tear gas at a rally in Batken on 2 May.'
  const { records } = readDocument({ name: 'a.txt', text, published: '2025-06-03' })
  const attack = records.find(
    one => one.kind === 'violence' && names(one.target)[0] === 'Ivo Sarov',
  )
  expect(names(attack?.actor)).toEqual([])
})

test('a role that is inferred is never more than likely', () => {
  const text = 'Ivo Wentz was detained on 2 May. On 3 May he was fined 300 euros by a court in Osh.'
  const { records } = readDocument({ name: 'a.txt', text, published: '2025-06-03' })
  const fine = records.find(({ kind }) => kind === 'conviction')
  expect(names(fine?.target)).toEqual(['Ivo Wentz'])
  expect(fine?.confidence).toBeLessThanOrEqual(0.8)
})

test.each([
  ['The party asked permission to march on 15 June.', 'assembly', '2025-06-15'],
  ['The union has called a strike on 15 June.', 'assembly', '2025-06-15'],
  ['The matter is listed for 15 June.', 'trial', '2025-06-15'],
  ['The council refused permission to march on 15 June.', 'permission', null],
  ['On 2 June the council refused permission to march on 15 June.', 'permission', '2025-06-02'],
  ['On 45 August 2024 police detained Ivo Wentz.', 'detention', null],
  ['On 2024-13-45 police detained Ivo Wentz.', 'detention', null],
  ['OSH, 20 May 2025 — Police detained Ivo Wentz on Monday evening.', 'detention', '2025-05-19'],
  ['Guard Omar Vell was convicted on 4 May of torturing Ivo Wentz.', 'conviction', '2025-05-04'],
  ['Guard Omar Vell was convicted on 4 May of torturing Ivo Wentz.', 'torture', null],
])('%s', (text, kind, when) => expect(read(text, kind).when).toBe(when))

test.each([
  ['Two officers had called on one of them at home.', 'statement'],
  ['The march of two officers was called off.', 'detention'],
])('no record: %s', (text, kind) => {
  const { records } = readDocument({ name: 'a.txt', text, published: '2025-06-03' })
  expect(records.filter(one => one.kind === kind)).toEqual([])
})

test('what somebody was convicted of ends where the sentence goes on', () => {
  const { records } = readDocument({
    name: 'a.txt',
    text: 'Some officials who have been convicted of torture have returned to office.',
    published: '2025-06-03',
  })
  expect(records.find(({ kind }) => kind === 'conviction')?.['offence']).toBe('torture')
})
