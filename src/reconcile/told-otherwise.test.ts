import { describe, expect, test } from 'vitest'
import type { CodedRecord } from '../codebook/index.ts'
import { told } from './fixture.ts'
import { incidents, reconcileState, toldBeside } from './index.ts'

/** A record of Ivo Kern whose words are these. */
function worded(id: string, exact: string, more: Partial<CodedRecord>) {
  const start = Number(id)
  const quote = { exact, start, end: start + exact.length }
  return told(`r${id}`, `d${id}`, { target: ['Ivo Kern'], quote, anchors: [quote], ...more })
}

function asked(...records: ReturnType<typeof told>[]) {
  const state = reconcileState([], records, [])
  return toldBeside(state, incidents(state, { drafts: true })).map(
    ({ about, relation, claims }) => [
      about,
      relation,
      ...claims.map(({ value }) => String(value)).toSorted((a, b) => a.localeCompare(b)),
    ],
  )
}

describe('what records tell otherwise', () => {
  test('is what somebody died of: a fall by one, blows by another', () => {
    const death = { kind: 'death', when: '2025-03-04', where: ['Lesk'] } as const
    const fell = worded('1', 'Ivo Kern fell from a window and died', death)
    const beaten = worded('2', 'Ivo Kern was beaten to death', death)
    const about = 'what Ivo Kern died of'
    expect(asked(fell, beaten)).toEqual([[about, 'contradicts', 'accident', 'violence']])
    const torture = worded('3', 'guards had beaten Ivo Kern', { kind: 'torture' })
    const heart = worded('4', 'Ivo Kern died of heart failure', { kind: 'death' })
    expect(asked(heart, torture)).toEqual([[about, 'contradicts', 'illness', 'violence']])
    expect(asked(beaten, torture)).toEqual([])
    expect(
      asked(worded('5', 'police denied that Ivo Kern fell from a window', death), beaten),
    ).toEqual([])
  })

  test('is told with who says so, where one is named', () => {
    const death = { kind: 'death', when: '2025-03-04' } as const
    const said = (...names: string[]) => names.map(by => ({ by, verb: 'said' }))
    const fell = worded('1', 'Ivo Kern died of a fall', { ...death, attribution: said('Police') })
    const shot = worded('2', 'Ivo Kern was shot', {
      ...death,
      attribution: said('Police', 'Ana Dorel'),
    })
    const state = reconcileState([], [fell, shot], [])
    const [found] = toldBeside(state, incidents(state, { drafts: true }))
    const by = new Map(found?.claims.map(claim => [claim.value, claim.by]))
    expect(by).toEqual(
      new Map([
        ['accident', ['Police']],
        ['violence', []],
      ]),
    )
  })

  test('is how long after an attack somebody died', () => {
    const death = { kind: 'death', when: '2025-03-04' } as const
    const two = worded('1', 'Ivo Kern died two weeks after the attack', death)
    const about = 'how long afterwards Ivo Kern died'
    const less = worded('2', 'Ivo Kern died less than two weeks after an attack', death)
    expect(asked(two, less)).toEqual([
      [about, 'compatible', 'less than two weeks after the attack', 'two weeks after the attack'],
    ])
    const days = worded('3', 'Ivo Kern died three days after the attack', death)
    expect(asked(two, days)[0]?.[1]).toBe('contradicts')
    const arrest = worded('4', 'Ivo Kern died three days after his arrest', death)
    expect(asked(two, arrest)).toEqual([])
  })

  test('is where somebody was found dead', () => {
    const found = (id: string, words: string) =>
      worded(id, `Ivo Kern was found ${words}`, { kind: 'death', when: '2025-03-04' })
    expect(
      asked(found('1', 'dead in his flat in Lesk'), found('2', 'in a river near Lesk')),
    ).toEqual([['where Ivo Kern was found dead', 'compatible', 'a river', 'his flat']])
    expect(asked(found('1', 'in his flat'), found('2', 'dead in a rented flat'))).toEqual([])
  })

  test('is an age that cannot be one, the years between taken into account', () => {
    const aged = (id: string, age: number, when: string) =>
      worded(id, 'Ivo Kern was held', { target: [{ name: 'Ivo Kern', age }], when })
    expect(asked(aged('1', 34, '2025-02-01'), aged('2', 43, '2025-02-01'))).toEqual([
      ['how old Ivo Kern is', 'contradicts', '34 in 2025', '43 in 2025'],
    ])
    expect(asked(aged('1', 34, '2025-02-01'), aged('2', 38, '2029-02-01'))).toEqual([])
  })

  test('is organising beside taking part, unless one text tells of both', () => {
    const charge = (id: string, offence: string) =>
      worded(id, 'Ivo Kern was charged', { kind: 'charge', when: '2025-02-01', offence })
    const one = charge('1', 'organising mass unrest')
    const other = charge('2', 'participating in mass unrest')
    const about = 'whether Ivo Kern organised it or took part'
    expect(asked(one, other)).toEqual([[about, 'compatible', 'organiser', 'participant']])
    expect(asked(one, { ...other, documentId: 'd1' }, charge('3', 'fraud'))).not.toContainEqual(
      expect.arrayContaining([about]),
    )
  })

  test('is whether somebody was held or only questioned, why, and as what', () => {
    const when = '2025-02-01'
    const held = worded('1', 'Ivo Kern was held', { when, over: 'a video about mines' })
    const called = worded('2', 'Ivo Kern was called in', { kind: 'summons', when })
    expect(asked(held, called)).toEqual([
      ['whether Ivo Kern was detained or only questioned', 'compatible', 'detained', 'questioned'],
    ])
    const drugs = worded('3', 'Ivo Kern was held', { when, over: 'drunk driving' })
    expect(asked(held, drugs)).toEqual([
      ['what was done to Ivo Kern for', 'compatible', 'a video about mines', 'drunk driving'],
    ])
    const witness = { name: 'Ivo Kern', role: 'witness' } as const
    const heard = worded('4', 'called as a witness', { kind: 'summons', when, target: [witness] })
    const charged = worded('5', 'Ivo Kern was charged', { kind: 'charge', when })
    expect(asked(heard, charged)).toEqual([
      ['whether Ivo Kern is a witness or accused', 'compatible', 'accused', 'witness'],
    ])
  })

  test('is a gathering that ended peacefully beside one that was dispersed by force', () => {
    const rally = { kind: 'assembly', when: '2025-02-01', where: ['Lesk'], form: 'rally' } as const
    const calm = worded('1', 'the crowd dispersed peacefully', { ...rally, target: [] })
    const gas = worded('2', 'police fired tear gas', {
      kind: 'violence',
      when: '2025-02-01',
      where: ['Lesk'],
      target: ['protesters'],
    })
    expect(asked(calm, gas)).toEqual([
      ['how the rally in Lesk ended', 'contradicts', 'force', 'peaceful'],
    ])
    const elsewhere = { ...gas, record: { ...gas.record, where: ['Orva'] } }
    expect(asked(calm, elsewhere)).toEqual([])
    const peaceful = worded('3', 'a peaceful crowd gathered', { ...rally, target: [] })
    expect(asked(peaceful, gas)).toEqual([])
  })
})
