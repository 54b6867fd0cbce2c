import { describe, expect, test } from 'vitest'
import { linked, told, type Told } from './fixture.ts'
import { proposals, reconcileState } from './index.ts'
import { skeleton } from '../names/index.ts'

const documents = [
  { id: 'd1', published: '2025-03-01' },
  { id: 'd2', published: '2025-03-02' },
]

describe('names', () => {
  const asked = (one: string, other: string) => {
    const records = [told('r1', 'd1', { target: [one] }), told('r2', 'd2', { target: [other] })]
    return proposals(reconcileState(documents, records, []), 'person').proposals
  }
  test.each([
    ['Tova Brandt', 'Tova Brandt', 'same', 'person:tova brandt', 'person:tova brandt'],
    ['Tova Brandt', 'Това Брандт', 'same', 'person:tova brandt', 'person:това брандт'],
    ['Marat Ospanov', 'Оспанов Марат', 'same', 'person:marat ospanov', 'person:оспанов марат'],
    ['T. Brandt', 'Tova Brandt', 'ask', 'person:t. brandt', 'person:tova brandt'],
    ['Brandt', 'Tova Brandt', 'ask', 'person:brandt', 'person:tova brandt'],
    ['Brandt', 'Brandt', 'ask', 'person:brandt', 'person:brandt'],
    ['Judge Tova Brandt', 'Tova Brandt', 'same', 'person:tova brandt', 'person:tova brandt'],
  ])('%s and %s: %s', (...[one, other, outcome, left, right]) =>
    expect(asked(one, other)).toMatchObject([{ of: 'person', outcome, left, right }]),
  )

  test.each([
    ['Tova Brandt', 'Elin Brandt'],
    ['three activists', 'three activists'],
  ])('%s and %s: not asked', (one, other) => expect(asked(one, other)).toEqual([]))

  test('news of two countries makes of one name a question', () => {
    const records = [
      told('r1', 'd1', { actor: ['Ministry of Justice'], where: ['Tashkent'] }),
      told('r2', 'd2', { actor: ['Ministry of Justice'], where: ['Bishkek'] }),
    ]
    expect(proposals(reconcileState(documents, records, []), 'group').proposals).toMatchObject([
      { outcome: 'ask', reasons: expect.arrayContaining(['named in news of KG and UZ']) },
    ])
  })

  test('what somebody has said of a pair is not asked again', () => {
    const records = [
      told('r1', 'd1', { target: ['T. Brandt'] }),
      told('r2', 'd2', { target: ['Tova Brandt'] }),
    ]
    for (const verb of ['same', 'different', 'unsure'] as const) {
      const link = linked('anna:1', {
        verb,
        of: 'person',
        left: 'person:tova brandt',
        right: 'person:t. brandt',
      })
      expect(proposals(reconcileState(documents, records, [link]), 'person').proposals).toEqual([])
    }
  })

  test('spellings so common in all their parts that nothing was looked for are told', () => {
    const vowels = ['a', 'e', 'i', 'o', 'u']
    const names = vowels.flatMap(a => vowels.flatMap(b => vowels.map(c => `B${a}r${b}ndt${c}`)))
    const records = [...names, 'Tova Holm'].map((name, i) =>
      told(`r${i}`, `e${i}`, { target: [name] }),
    )
    const { unsearched } = proposals(reconcileState([], records, []), 'person')
    expect(unsearched).toHaveLength(names.length)
    expect(unsearched).not.toContain('person:tova holm')
  })

  test.each([
    ['brandtov', 'prnt'],
    ['ospanova', '0spn'],
    ['hasan', 'sn'],
  ])('the skeleton of %s is %s', (word, bones) => expect(skeleton(word)).toBe(bones))
})

describe('incidents', () => {
  const asked = (one: Told, other: Told) =>
    proposals(
      reconcileState(documents, [told('r1', 'd1', one), told('r2', 'd2', other)], []),
      'incident',
    ).proposals

  const arrest: Told = { target: ['Tova Brandt'], when: '2025-02-11', where: ['Port Linden'] }
  const rally: Told = {
    kind: 'assembly',
    when: '2025-02-11',
    where: ['Port Linden'],
    form: 'rally',
  }
  test.each<[string, Told, Told, string]>([
    ['one arrest in two spellings', arrest, { ...arrest, target: ['Това Брандт'] }, 'same'],
    ['one arrest, a day apart', arrest, { ...arrest, when: '2025-02-12' }, 'same'],
    ['one arrest, once by month only', arrest, { ...arrest, when: '2025-02' }, 'ask'],
    ['one arrest, once undated', arrest, { ...arrest, when: null }, 'ask'],
    ['the arrest of somebody called alike', arrest, { ...arrest, target: ['T. Brandt'] }, 'ask'],
    ['two rallies on one day in one town', rally, rally, 'ask'],
    [
      'one rally of one organiser',
      { ...rally, actor: ['Open Square Foundation'], size: 200 },
      { ...rally, actor: ['Open Square Foundation'], size: 1000 },
      'same',
    ],
    [
      'one rally on one square',
      { ...rally, where: ['Market Square', 'Port Linden'] },
      { ...rally, where: ['Market Square', 'Port Linden'], form: 'march' },
      'same',
    ],
  ])('%s', (...[, one, other, outcome]) =>
    expect(asked(one, other)).toMatchObject([{ outcome, left: 'r1', right: 'r2' }]),
  )

  test.each<[string, Told, Told]>([
    ['two people', arrest, { ...arrest, target: ['Elin Holm'] }],
    ['a week apart', arrest, { ...arrest, when: '2025-02-19' }],
    ['an arrest and a trial', arrest, { ...arrest, kind: 'trial' }],
    ['two towns', rally, { ...rally, where: ['Hill Town'] }],
    [
      'a rally and a strike',
      rally,
      { ...rally, form: 'strike', where: ['Port Linden', 'Hill Town'], when: '2025-02' },
    ],
    [
      'two fines',
      {
        kind: 'conviction',
        ...arrest,
        penalty: [{ type: 'fine', amount: 100, unit: 'EUR' }],
        when: null,
      },
      {
        kind: 'conviction',
        ...arrest,
        penalty: [{ type: 'fine', amount: 900, unit: 'EUR' }],
        where: ['Hill Town'],
      },
    ],
  ])('not asked: %s', (...[, one, other]) => expect(asked(one, other)).toEqual([]))

  test('records of one document were joined by the reader, or are two', () => {
    const records = [told('r1', 'd1', rally), told('r2', 'd1', rally)]
    expect(proposals(reconcileState(documents, records, []), 'incident').proposals).toEqual([])
  })

  test('linked or held apart, they are not asked about', () => {
    for (const verb of ['same', 'different'] as const) {
      const link = linked('anna:1', { verb, of: 'incident', left: 'r2', right: 'r1' })
      const records = [told('r1', 'd1', rally), told('r2', 'd2', rally)]
      expect(proposals(reconcileState(documents, records, [link]), 'incident').proposals).toEqual(
        [],
      )
    }
  })
})
