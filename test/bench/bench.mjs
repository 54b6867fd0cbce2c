// Speed and memory of the built Vigil. Times differ from machine to machine: read the ratios.
import { parseArgs } from 'node:util'
import { benchCorpus } from './corpus.mjs'
import { benchDesk } from './desk.mjs'
import { benchReading } from './reading.mjs'
import { benchReconcile } from './reconcile.mjs'
import { benchStart } from './start.mjs'
import { benchVault } from './vault.mjs'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    size: { type: 'string', default: '5000' },
    mentions: { type: 'string', default: '1000000' },
    incidents: { type: 'string', default: '100000' },
  },
})
const size = { documents: Number(values.documents), size: Number(values.size) }
console.log(
  `${size.documents} generated documents of about ${size.size} characters, Node ${process.versions.node}\n`,
)

const rows = [
  ...benchStart(),
  ...benchCorpus(size),
  ...(await benchReading(size)),
  ...benchReconcile({ mentions: Number(values.mentions), incidents: Number(values.incidents) }),
  ...(await benchDesk({ incidents: Number(values.incidents) })),
  ...(await benchVault(size)),
]
const columns = ['what', 'measured', 'beside', 'ratio', 'bar', '']
const table = [
  columns,
  ...rows.map(({ what, measured, beside = '', ratio = '', bar = '', held = null }) => [
    what,
    measured,
    beside,
    ratio,
    bar,
    held === null ? '' : held ? 'held' : 'NOT HELD',
  ]),
]
const widths = columns.map((_, i) => Math.max(...table.map(row => row[i].length)))
for (const row of table)
  console.log(
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  )
