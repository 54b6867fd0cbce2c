import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  acceptAbove,
  addFiles,
  closeDesk,
  countIncidents,
  findCases,
  initVault,
  listDocuments,
  listIncidents,
  openDesk,
  readDocuments,
  reviewQueue,
  undoRecord,
} from '../../dist/desk/index.js'

const SENTENCES = 5
const opening = { author: 'bench', passphrase: async () => '' }

/** Processor time in milliseconds of this process, so that other programs do not count. */
async function timed(work) {
  const begin = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(begin)
  return [(user + system) / 1e3, result]
}
const heap = () => (globalThis.gc?.(), process.memoryUsage().heapUsed / 1e6)
const p95 = times => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]
const seconds = time => `${(time / 1e3).toFixed(2)} s`

/** A vault of about so many accepted records: what its commands take from the shell, and an act of the workbench. */
export async function benchDesk({ incidents }) {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'))
  try {
    const vault = join(folder, 'many.vigil')
    const records = await fillVault(vault, { folder, incidents })
    return [
      ...(await benchThousand(join(folder, 'thousand'))),
      ...benchCommands(vault, records),
      ...(await benchActs(vault, records)),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a vault of a thousand documents takes: to be opened, for one more document, for a rule that is another. */
async function benchThousand(folder) {
  mkdirSync(folder)
  const vault = join(folder, 'thousand.vigil')
  const records = await fillVault(vault, { folder, incidents: 1000 * SENTENCES })
  const [open, desk] = await timed(() => openDesk(vault, opening))
  try {
    const page = { offset: 0, limit: 50 }
    const [list] = await timed(() => listDocuments(desk, page))
    const [first] = await timed(() => listIncidents(desk, page))
    const more = join(folder, 'more.txt')
    writeFileSync(more, 'On 3 May 2023, police in Belsk detained Ana Lesko at a picket.')
    const [added] = await timed(async () => {
      for await (const { outcome } of addFiles(desk, [more]))
        if (outcome !== 'added') throw new Error(`The document was ${outcome}.`)
    })
    const [read] = await timed(() => readDocuments(desk, { ids: [], again: false }))
    const [placed, { total }] = await timed(() => listIncidents(desk, { drafts: true, ...page }))
    const [again] = await timed(() => readDocuments(desk, { ids: [], again: true }))
    const [anew] = await timed(() => listIncidents(desk, page))
    return [
      {
        what: `a vault of 1000 documents, ${records} records`,
        measured: `opened in ${seconds(open)}, documents ${seconds(list)}, incidents ${seconds(first)}`,
      },
      {
        what: `one more document there, ${total} incidents`,
        measured: `taken in ${seconds(added)}, read ${seconds(read)}, brought together ${seconds(placed)}`,
      },
      {
        what: 'a rule that is another there: all read again',
        measured: `${seconds(again)}, brought together ${seconds(anew)}`,
      },
    ]
  } finally {
    await closeDesk(desk)
  }
}

/** Gives how many records were read and accepted. */
export async function fillVault(vault, { folder, incidents }) {
  const documents = join(folder, 'told')
  mkdirSync(documents)
  const writer = writerOf(incidents)
  for (let i = 0; i < incidents / SENTENCES; i++) {
    const { text, published } = writer.document(SENTENCES)
    writeFileSync(join(documents, `${i}.txt`), text)
    writeFileSync(join(documents, `${i}.meta.json`), JSON.stringify({ published }))
  }
  await initVault(vault, null)
  const desk = await openDesk(vault, opening)
  for await (const added of addFiles(desk, [documents]))
    if (added.outcome === 'failed') throw new Error(JSON.stringify(added))
  const { records } = await readDocuments(desk, { ids: [], again: false })
  await acceptAbove(desk, 0)
  await closeDesk(desk)
  return records
}

/** Prints the processor time and the most memory of a program when it ends. */
const TOLD = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('took '+(u.userCPUTime+u.systemCPUTime)/1e3+' '+u.maxRSS/1e3)})`

function benchCommands(vault, records) {
  const run = (what, ...words) => {
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', TOLD, 'dist/cli/main.js', ...words, '--vault', vault],
      { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e9 },
    )
    const [told, time, memory] = /took ([\d.]+) ([\d.]+)$/.exec(stderr) ?? []
    if (told === undefined) throw new Error(`vigil ${words.join(' ')} told nothing: ${stderr}`)
    return { what, measured: `${seconds(Number(time))}, ${Number(memory).toFixed(0)} MB` }
  }
  return [
    run(`of ${records} records: vigil list`, 'list'),
    run('vigil review', 'review'),
    run('vigil count incidents', 'count', 'incidents'),
    run('vigil count people --by month', 'count', 'people', '--by', 'month'),
    run('vigil count detentions --by place', 'count', 'detentions', '--by', 'place'),
    run('vigil cases', 'cases'),
    run('vigil pairs --of incident', 'pairs', '--of', 'incident'),
    run('vigil claims', 'claims'),
  ]
}

async function benchActs(vault, records) {
  const desk = await openDesk(vault, opening)
  const page = { offset: 0, limit: 50 }
  const asks = [
    ['the documents', () => listDocuments(desk, page)],
    ['the queue', () => reviewQueue(desk, { limit: 50 })],
    ['a page of incidents', () => listIncidents(desk, page)],
    ['a page of cases', () => findCases(desk, { open: true, ...page })],
    ['detentions of a year by month', () => countIncidents(desk, ofYear('detentions', 'month'))],
    ['people of a year by place', () => countIncidents(desk, ofYear('people', 'place'))],
  ]
  try {
    const empty = heap()
    const firsts = []
    for (const [what, ask] of asks) firsts.push([what, (await timed(ask))[0]])
    const memory = heap() - empty
    const times = new Map([['a judgement taken back', []], ...asks.map(([what]) => [what, []])])
    const { incidents } = await listIncidents(desk, { offset: 0, limit: 20 })
    for (const incident of incidents) {
      const { id } = incident.records[0].record
      times.get('a judgement taken back').push((await timed(() => undoRecord(desk, id)))[0])
      for (const [what, ask] of asks) times.get(what).push((await timed(ask))[0])
    }
    return [
      {
        what: `of ${records} records, when first asked for`,
        measured: firsts.map(([what, time]) => `${what} ${seconds(time)}`).join(', '),
      },
      {
        what: 'memory held after that',
        measured: `${memory.toFixed(0)} MB, ${((memory * 1e3) / records).toFixed(1)} kB a record`,
      },
      ...[...times].map(([what, all]) => ({
        what: `${what}, after each judgement, p95`,
        measured: `${p95(all).toFixed(0)} ms`,
        bar: '100 ms',
        held: p95(all) <= 100,
      })),
    ]
  } finally {
    await closeDesk(desk)
  }
}

const ofYear = (unit, by) => ({ unit, by, from: '2023-01-01', to: '2023-12-31', compare: true })

/** Sentences about invented people in invented towns: some are in the news again and again, most once. */
function writerOf(count) {
  let seed = 11
  const random = () => (seed = (seed * 1664525 + 1013904223) % 4294967296) / 4294967296
  const pick = list => list[Math.floor(random() * list.length)]
  const word = k => {
    const written = Array.from({ length: k }, () => pick(CONSONANTS) + pick(VOWELS)).join('')
    return written[0].toUpperCase() + written.slice(1)
  }
  const towns = Array.from({ length: 200 }, () => `${word(2)}${pick(['sk', 'ton', 'bad', 'vale'])}`)
  const people = Array.from(
    { length: Math.max(50, count / 8) },
    () => `${word(2)}${pick(['n', 'r', 's'])} ${word(3)}${pick(['v', 'nko', 'yan', 'son'])}`,
  )
  const known = () => people[Math.floor(people.length * random() ** 1.5)]
  return {
    document: many => {
      const day = new Date(Date.UTC(2019, 0, 8 + Math.floor(random() * 2190)))
      const told = Array.from({ length: many }, () => {
        const on = new Date(day.getTime() - Math.floor(random() * 7) * 86_400_000)
        const when = `On ${on.getUTCDate()} ${MONTHS[on.getUTCMonth()]} ${on.getUTCFullYear()}`
        return pick(TOLD_OF)({
          when,
          who: known(),
          town: pick(towns),
          n: 2 + Math.floor(random() * 90),
        })
      })
      return { text: told.join('\n\n'), published: day.toISOString().slice(0, 10) }
    },
  }
}

const TOLD_OF = [
  ({ when, who, town }) => `${when}, police in ${town} detained ${who} at a picket.`,
  ({ when, who, town }) => `${when}, a court in ${town} sentenced ${who} to ten days in jail.`,
  ({ when, who, town }) => `${when}, ${who} was charged with hooliganism in ${town}.`,
  ({ when, town, n }) => `${when}, about ${n} people held a rally in ${town}.`,
  ({ when, who, town }) => `${when}, ${who} was released in ${town}.`,
]

const CONSONANTS = 'b d f g k l m n p r s t v z'.split(' ')
const VOWELS = ['a', 'e', 'i', 'o', 'u']
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
