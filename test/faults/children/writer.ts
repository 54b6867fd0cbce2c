// Adds documents and judges records in a vault until it is killed; tells on standard output what is acknowledged.
import { writeSync } from 'node:fs'
import { addDocuments, commit } from '../../../src/vault/index.ts'
import { openFile } from '../../../src/vault/open.ts'
import { sampleDocument, sampleRecord } from '../../../src/vault/test-samples.ts'

const [path = '', round = '', hex = ''] = process.argv.slice(2)
const secret = Buffer.from(hex, 'hex')
const key = hex === '' ? null : { key: secret.subarray(0, 32), salt: secret.subarray(32) }
const vault = await openFile(path, { path, key })
const tell = (line: string) => writeSync(1, `${line}\n`)
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }

tell('ready')
for (let step = 0; ; step += 1) {
  const batch = Array.from({ length: 1 + (step % 4) }, (_, i) =>
    sampleDocument(
      `Round ${round}, step ${step}, ${i}: police detained Maris Oltean. ${'More was said. '.repeat(step * 20)}`,
    ),
  )
  await addDocuments(vault, batch, wren)
  for (const { document } of batch) tell(`document ${document.id}`)
  for (const { document } of batch) {
    const record = sampleRecord(document, 'detained Maris Oltean')
    const content = { record: record.id, document: document.id }
    await commit(
      vault,
      [{ act: 'judge', content: { ...content, verb: 'accept', body: record } }],
      wren,
    )
    tell(`record ${record.id} accepted`)
    const [refusal] = await commit(
      vault,
      [{ act: 'judge', content: { ...content, verb: 'refuse', body: null } }],
      wren,
    )
    tell(`record ${record.id} refused`)
    const undo = { ...content, verb: 'undo' as const, body: null, undoes: refusal?.id }
    await commit(vault, [{ act: 'judge', content: undo }], wren)
    tell(`record ${record.id} accepted`)
  }
}
