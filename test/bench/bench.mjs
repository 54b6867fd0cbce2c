// Speed and memory of the built Vigil. Times differ from machine to machine: read the ratios.
import { parseArgs } from 'node:util'
import { benchCorpus } from './corpus.mjs'
import { benchDesk } from './desk.mjs'
import { benchExchange } from './exchange.mjs'
import { benchKinds } from './kinds.mjs'
import { benchReading } from './reading.mjs'
import { benchReconcile } from './reconcile.mjs'
import { benchStart } from './start.mjs'
import { benchVault } from './vault.mjs'
import { benchVerify } from './verify.mjs'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    size: { type: 'string', default: '5000' },
    mentions: { type: 'string', default: '1000000' },
    incidents: { type: 'string', default: '100000' },
    exchanged: { type: 'string', default: '10000' },
    only: { type: 'string' },
  },
})
const size = { documents: Number(values.documents), size: Number(values.size) }
console.log(
  `${size.documents} generated documents of about ${size.size} characters, Node ${process.versions.node}\n`,
)

const [mentions, incidents] = [Number(values.mentions), Number(values.incidents)]
const PARTS = {
  start: () => benchStart(),
  corpus: () => benchCorpus(size),
  reading: () => benchReading(size),
  reconcile: () => benchReconcile({ mentions, incidents }),
  desk: () => benchDesk({ incidents }),
  vault: () => benchVault(size),
  verify: () => benchVerify(),
  kinds: () => benchKinds({ ...size, documents: Math.min(size.documents, 300) }),
  exchange: () => benchExchange({ ...size, documents: Number(values.exchanged) }),
}
const chosen = values.only?.split(',') ?? Object.keys(PARTS)
const unknown = chosen.filter(name => !Object.hasOwn(PARTS, name))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}
const columns = ['what', 'measured', 'beside', 'ratio', 'bar', '']

/** Rows of one part, under one another. */
function print(rows) {
  const cells = rows.map(({ what, measured, beside = '', ratio = '', bar = '', held = null }) => [
    what,
    measured,
    beside,
    ratio,
    bar,
    held === null ? '' : held ? 'held' : 'NOT HELD',
  ])
  const table = [columns, ...cells]
  const widths = columns.map((_, i) => Math.max(...table.map(row => row[i].length)))
  for (const row of table)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
}

// Each part is printed as it ends: the whole takes many minutes, and who stops it keeps what was measured.
for (const name of chosen) {
  console.log(name)
  print(await PARTS[name]())
  console.log()
}
