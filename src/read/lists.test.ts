import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bounds } from '../codebook/index.ts'
import { readPhrase } from './dates/index.ts'
import { read } from './index.ts'

/** A case of a list: what is read, the answers that are right, and what the reader says. */
type Case = { readonly asked: string; readonly right: readonly string[]; readonly said: string }

const PUBLISHED = '2024-05-10'
const SEPARATOR = ' = '

const linesOf = (name: string): string[] =>
  readFileSync(`test/lists/${name}.txt`, 'utf8').split('\n').filter(Boolean)

const recordsOf = (text: string) =>
  read(text, { published: PUBLISHED }).records.filter(
    ({ kind }) => kind !== 'statement' && kind !== 'figure',
  )

type Answer = (asked: string, heading: string) => string

/** Lists of "what is read = answer | other answer" under headings that begin with "@ ". */
function casesOf(name: string, answer: Answer): Case[] {
  let heading = ''
  return linesOf(name).flatMap(line => {
    if (line.startsWith('@ ')) {
      heading = line.slice(2)
      return []
    }
    const cut = line.lastIndexOf(SEPARATOR)
    const asked = line.slice(0, cut)
    const right = line.slice(cut + SEPARATOR.length).split(' | ')
    return [{ asked, right, said: answer(asked, heading) }]
  })
}

/** A date as EDTF; its first and last day must be those of the EDTF. */
const date: Answer = (asked, published) => {
  const found = readPhrase(asked, { published })
  if (!found?.edtf) return found?.first || found?.last ? 'days without a date' : '-'
  const { earliest, latest } = bounds(found.edtf)
  const agree = earliest === found.first && latest === found.last
  return agree ? found.edtf : `${found.edtf} (${found.first ?? ''} to ${found.last ?? ''})`
}

type Told = ReturnType<typeof recordsOf>[number]

function penalties({ penalty }: Told, only: string): string {
  const told = (penalty ?? []).filter(({ type }) => only !== 'fine' || type === 'fine')
  return told
    .map(({ type, amount, unit }) =>
      [only === 'fine' ? [] : type, amount === undefined ? [] : JSON.stringify(amount), unit ?? []]
        .flat()
        .join(' '),
    )
    .join(' ; ')
}

const amount: Answer = (asked, heading) => {
  const [kind = '', ...words] = heading.split(' ')
  const records = recordsOf(words.join(' ').replace('{}', () => asked))
  if (kind === 'count') {
    const counts = records.filter(one => one.kind === 'detention')
    return counts.map(({ count }) => JSON.stringify(count ?? null)).join(' + ') || 'null'
  }
  const told = records.filter(one => one.kind === 'conviction').map(one => penalties(one, kind))
  return told.join(' & ') || 'null'
}

const law: Answer = (asked, heading) => {
  const told = recordsOf(asked).filter(({ kind }) => kind === 'charge' || kind === 'conviction')
  const words = told.map(one => (heading === 'offence' ? one.offence : one.provision))
  return words.map(one => [one ?? 'null'].flat().join(' + ')).join(' & ') || 'none'
}

type Party = NonNullable<Told['target']>[number]

function isParty(party: Party, asked: string): boolean {
  const whole = typeof party === 'string' ? { name: party } : party
  const name = asked.replace(/\{.*$/, '').trim()
  return (
    whole.name === name &&
    [...asked.matchAll(/\{(as|age) ([^}]*)\}/g)].every(([, slot, values = '']) => {
      const value = slot === 'as' ? whole.as : whole.age
      return values.split(' | ').includes(value === undefined ? '-' : String(value))
    })
  )
}

const SLOTS = { T: 'target', A: 'actor', W: 'where' } as const

/** Answers apart at " | ", but not within braces. */
const alternatives = (text: string): string[] => text.split(/ \| (?![^{]*\})/)

function isSlot(letter: string): letter is keyof typeof SLOTS {
  return letter in SLOTS
}

/** Lists of a sentence ("S ") and, below it, whom (T), who (A) and where (W). */
function nameCases(name: string): Case[] {
  let sentence = ''
  return linesOf(name).flatMap(line => {
    const [letter = ''] = line
    const told = line.slice(2)
    if (!isSlot(letter)) {
      sentence = told
      return []
    }
    const records = recordsOf(sentence)
    const slot = SLOTS[letter]
    const parties: readonly Party[] =
      (records.find(one => (one[slot]?.length ?? 0) > 0) ?? records[0])?.[slot] ?? []
    const right = alternatives(told).some(answer => {
      const names = answer.split(' ; ')
      return names.length === parties.length && parties.every((p, i) => isParty(p, names[i] ?? ''))
    })
    const said = right && records.length <= 2 ? told : JSON.stringify(records.map(r => r[slot]))
    return [{ asked: `${slot} | ${sentence}`, right: [told], said }]
  })
}

const LISTS: Readonly<Record<string, (name: string) => Case[]>> = {
  dates: name => casesOf(name, date),
  amounts: name => casesOf(name, amount),
  laws: name => casesOf(name, law),
  names: nameCases,
}

const isTable = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' && value !== null

function agreed(): Record<string, number> {
  const table: unknown = JSON.parse(readFileSync('test/lists/right.json', 'utf8'))
  if (!isTable(table)) throw new Error('test/lists/right.json holds no table')
  return table
}

const names = Object.keys(LISTS)
  .flatMap(name => [name, `${name}-fresh`])
  .filter(name => existsSync(`test/lists/${name}.txt`))

/** A change that makes more right raises the figure in right.json; none may lower it. */
test.each(names)('%s: as many are right as before', name => {
  const list = LISTS[name.replace('-fresh', '')]
  const cases = list?.(name) ?? []
  const wrong = cases.filter(({ right, said }) => !right.includes(said))
  const shown = wrong.map(({ asked, right, said }) => `${asked} = ${right.join(' | ')}: ${said}`)
  expect(cases.length).toBeGreaterThan(30)
  expect(cases.length - wrong.length, shown.join('\n')).toBe(agreed()[name])
})
