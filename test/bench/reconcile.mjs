import { compareClaims } from '../../dist/analyse/index.js'
import { foldName } from '../../dist/names/index.js'
import { keysOf } from '../../dist/reconcile/compare-surfaces.js'
import {
  incidents as incidentsOf,
  patchReconcile,
  probablyOne,
  proposals,
  proposalsAbout,
  reconcileState,
  stepReconcile,
  toldBeside,
} from '../../dist/reconcile/index.js'
import { MOST } from '../../dist/reconcile/propose-names.js'

/** Processor time in milliseconds, so that other programs do not count. */
function milliseconds(work) {
  const begin = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(begin)
  return [(user + system) / 1e3, result]
}
const heap = () => (globalThis.gc?.(), process.memoryUsage().heapUsed / 1e6)
const at = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]
const seconds = time => `${(time / 1e3).toFixed(2)} s`

/** People, groups and incidents at a hundredth, a tenth and all of so many mentions and incidents. */
export function benchReconcile({ mentions, incidents }) {
  const sizes = [mentions / 100, mentions / 10, mentions].map(Math.round)
  const named = sizes.map(measureNames)
  const drawn = [incidents / 100, incidents / 10, incidents].map(Math.round)
  const told = drawn.map(measureIncidents)
  const claimed = drawn.map(measureClaims)
  const [last, lastTold] = [named.at(-1), told.at(-1)]
  const growth = growthOf(named, sizes)
  return [
    {
      what: `bring ${mentions} mentions together`,
      measured: `${seconds(last.build)}, ${last.memory.toFixed(0)} MB`,
      beside: named.map(({ build }) => seconds(build)).join(', '),
      ratio: `n^${growth.toFixed(2)}`,
      bar: 'n^1.1',
      held: growth <= 1.1,
    },
    {
      what: 'place one more document among them',
      measured: `p50 ${at(last.steps, 0.5).toFixed(1)} ms, p95 ${at(last.steps, 0.95).toFixed(1)} ms`,
      bar: 'p95 50 ms',
      held: at(last.steps, 0.95) <= 50,
    },
    {
      what: `candidates of a new spelling among ${last.spellings}`,
      measured: `${last.candidates.toFixed(1)} on the mean, p95 ${last.mostCandidates}`,
      bar: '50',
      held: last.candidates <= 50,
    },
    { what: 'all questions about names', measured: seconds(last.list) },
    {
      what: `draw ${incidents} incidents, with all questions about them`,
      measured: `${seconds(lastTold.build)} and ${seconds(lastTold.list)}`,
      ratio: `n^${growthOf(told, drawn).toFixed(2)}`,
    },
    {
      what: 'place one more document among them, with the questions about it',
      measured: `p50 ${at(lastTold.steps, 0.5).toFixed(1)} ms, p95 ${at(lastTold.steps, 0.95).toFixed(1)} ms`,
      bar: 'p95 50 ms',
      held: at(lastTold.steps, 0.95) <= 50,
    },
    {
      what: `set side by side what ${incidents} incidents tell differently, ${claimed.at(-1).found} found`,
      measured: seconds(claimed.at(-1).build),
      beside: claimed.map(({ build }) => seconds(build)).join(', '),
      ratio: `n^${growthOf(claimed, drawn).toFixed(2)}`,
      bar: 'n^1.1',
      held: growthOf(claimed, drawn) <= 1.1,
    },
  ]
}

/** The exponent between the last two sizes: at the first much is still being compiled. */
function growthOf(rows, sizes) {
  const [before, last] = [rows.at(-2), rows.at(-1)]
  return Math.log(last.build / before.build) / Math.log(sizes.at(-1) / sizes.at(-2))
}

const PER_DOCUMENT = 20
const STEPS = 60

function measureNames(count) {
  const writer = writerOf(count)
  const documents = Array.from({ length: Math.ceil(count / PER_DOCUMENT) }, (_, i) => ({
    id: `d${i}`,
    published: '2024-01-01',
    names: writer.names(PER_DOCUMENT),
  }))
  const empty = heap()
  const [build, built] = milliseconds(() => reconcileState(documents, [], []))
  const memory = heap() - empty
  let state = built
  const steps = Array.from({ length: STEPS }, (_, i) => {
    const document = {
      id: `x${i}`,
      published: null,
      records: [],
      names: writer.names(PER_DOCUMENT),
    }
    const [time, next] = milliseconds(() =>
      patchReconcile(state, stepReconcile(state, { documents: [document] })),
    )
    state = next
    return time
  })
  const [list] = milliseconds(() => proposals(state, 'person'))
  const spellings = new Set(documents.flatMap(({ names }) => names.map(({ name }) => name)))
  const counted = candidatesOf(spellings, writer.names(500))
  return { build, memory, steps, list, spellings: spellings.size, ...counted }
}

/** How many spellings a new one would be compared with, by the keys and caps that questions go by. */
function candidatesOf(spellings, asked) {
  const blocks = new Map()
  for (const name of spellings)
    for (const key of keysOf(name, 'person')) {
      const block = blocks.get(key)
      if (block) block.push(name)
      else blocks.set(key, [name])
    }
  const counts = asked
    .filter(({ name }) => !spellings.has(name))
    .map(({ name }) => {
      const near = keysOf(name, 'person').flatMap(key => {
        const block = blocks.get(key) ?? []
        return block.length > (key.includes(' ') ? MOST.pair : MOST.single) ? [] : block
      })
      return new Set(near.filter(other => foldName(other) !== foldName(name))).size
    })
  return {
    candidates: counts.reduce((sum, one) => sum + one, 0) / counts.length,
    mostCandidates: at(counts, 0.95),
  }
}

function measureIncidents(count) {
  const writer = writerOf(count)
  const documents = Array.from({ length: Math.ceil(count / 5) }, (_, i) => `d${i}`)
  const records = documents.flatMap(id => writer.records(id, 5))
  const infos = documents.map(id => ({ id, published: null }))
  const [build, built] = milliseconds(() => reconcileState(infos, records, []))
  const [list] = milliseconds(() => proposals(built, 'incident'))
  let state = built
  const steps = Array.from({ length: STEPS }, (_, i) => {
    const own = writer.records(`x${i}`, 5)
    const document = { id: `x${i}`, published: null, records: own }
    const [time, next] = milliseconds(() => {
      const stepped = patchReconcile(state, stepReconcile(state, { documents: [document] }))
      proposalsAbout(
        stepped,
        own.map(({ record }) => record.id),
      )
      return stepped
    })
    state = next
    return time
  })
  return { build, list, steps }
}

/** Claims on incidents whose questions are known: values that differ, figures, what is told otherwise of a person. */
function measureClaims(count) {
  const writer = writerOf(count)
  const documents = Array.from({ length: Math.ceil(count / 5) }, (_, i) => `d${i}`)
  const infos = documents.map(id => ({ id, published: null }))
  const records = documents.flatMap(id => writer.records(id, 5).map(writer.claiming))
  const state = reconcileState(infos, records, [])
  proposals(state, 'incident')
  proposals(state, 'person')
  const all = incidentsOf(state, { drafts: true })
  const [build, found] = milliseconds(() => {
    const beside = { probable: probablyOne(state, all), told: toldBeside(state, all) }
    return compareClaims(all, new Map(), beside).length
  })
  return { build, found }
}

/** Invented people, towns and days, the same for the same size: a few are named often, most hardly ever. */
function writerOf(count) {
  let seed = 7
  const random = () => (seed = (seed * 1664525 + 1013904223) % 4294967296) / 4294967296
  const pick = list => list[Math.floor(random() * list.length)]
  const syllables = k =>
    Array.from({ length: k }, () => pick(CONSONANTS) + pick(['a', 'e', 'i', 'o', 'u'])).join('')
  const word = (k, endings) => {
    const written = syllables(k) + pick(endings)
    return written[0].toUpperCase() + written.slice(1)
  }
  const given = Array.from({ length: 400 }, () => word(pick([2, 3]), ['', 'n', 'r', 't']))
  const family = Array.from({ length: Math.max(500, count / 60) }, () =>
    word(pick([2, 3]), ENDINGS),
  )
  const towns = Array.from({ length: 200 }, () => word(2, ['sk', 'ton', 'bad', '']))
  const people = Array.from({ length: Math.max(200, count / 10) }, () => [
    pick(given),
    pick(family),
  ])
  const vary = name => {
    const chance = random()
    if (chance < 0.8) return name
    if (chance < 0.87) return name.replace('kh', 'h')
    if (chance < 0.94) return name.replace(/i(?=.)/, 'y')
    return name.replace(/([bdgklmnprst])(?=[aeiou])/, '$1$1')
  }
  const spell = () => {
    const [own, house] = people[Math.floor(people.length * random() ** 2.2)].map(vary)
    const chance = random()
    if (chance < 0.75) return `${own} ${house}`
    if (chance < 0.85) return house
    return chance < 0.92 ? `${own[0]}. ${house}` : `${house} ${own}`
  }
  const named = name => ({ type: 'person', name, spans: [[0, name.length]], as: [], also: [] })
  const day = () => new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 3650)))
  const told = (document, i) => {
    const [target, town] = [spell(), pick(towns)]
    const exact = `police in ${town} detained ${target}`
    const quote = { exact, start: i * 100, end: i * 100 + exact.length }
    return {
      documentId: document,
      state: 'accepted',
      byHand: false,
      orphan: false,
      conflict: [],
      decisions: [],
      record: {
        id: `${document}-${i}`,
        document,
        kind: pick(['detention', 'assembly', 'conviction', 'violence', 'death']),
        modality: 'asserted',
        when: random() < 0.2 ? null : day().toISOString().slice(0, 10),
        where: [town],
        target: [target],
        count: 1,
        quote,
        anchors: [quote],
        spans: {},
        why: 'generated',
        confidence: 0.9,
      },
    }
  }
  const worded = ({ record, ...rest }, exact, slots) => {
    const quote = { ...record.quote, exact, end: record.quote.start + exact.length }
    return { ...rest, record: { ...record, quote, anchors: [quote], ...slots } }
  }
  const number = () => 20 + Math.floor(random() * 900)
  const claiming = (one, i) => {
    const { kind } = one.record
    if (kind === 'conviction')
      return worded(one, 'sentenced', {
        offence: pick(OFFENCES),
        penalty: [{ type: 'prison', amount: pick([1, 2, 3, 5]), unit: 'years' }],
      })
    if (kind === 'death') return worded(one, `the prisoner ${pick(ENDS)}`, {})
    if (kind === 'violence')
      return worded(one, `he was beaten; police ${pick(['fired tear gas', 'used no force'])}`, {})
    if (kind === 'assembly') return worded(one, 'they rallied', { size: number(), target: [] })
    if (i % 2 === 0) return worded(one, 'he was held', { over: pick(OFFENCES) })
    const [unit, of] = pick([
      ['people', 'people'],
      ['prisoners', `${pick(OFFENCES)} prisoners in ${pick(towns)}`],
    ])
    const slots = { kind: 'figure', value: number(), unit, of, target: [] }
    return worded(one, 'the number', slots)
  }
  return {
    claiming,
    names: many => [...new Set(Array.from({ length: many }, spell))].map(named),
    records: (document, many) => Array.from({ length: many }, (_, i) => told(document, i)),
  }
}

const OFFENCES =
  'fraud,tax evasion,incitement to hatred,mass unrest,extremism,hooliganism,treason,theft,libel,false news'.split(
    ',',
  )
const ENDS = [
  'died of heart failure',
  'fell from a window',
  'was beaten to death',
  'was found dead in a river',
  'hanged himself',
]
const CONSONANTS = 'b d f g k l m n p r s t v z sh ch kh zh'.split(' ')
const ENDINGS = ['ov', 'ev', 'in', 'enko', 'yan', 'li', 'uly', 'son', '']
