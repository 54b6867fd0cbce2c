// Adds documents until something refuses; tells on standard output what is acknowledged, and how it ended.
import { writeSync } from 'node:fs'
import { VigilError } from '../../../src/codebook/index.ts'
import { addDocuments, closeVault, openVault } from '../../../src/vault/index.ts'
import { sampleDocument } from '../../../src/vault/test-samples.ts'

const [path = '', most = '0'] = process.argv.slice(2)
const tell = (line: string) => writeSync(1, `${line}\n`)
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }

try {
  const vault = await openVault(path)
  for (let step = 0; step < Number(most); step += 1) {
    const sample = sampleDocument(`Step ${step}. ${'Words fill the disk. '.repeat(2000)}`)
    await addDocuments(vault, [sample], wren)
    tell(`document ${sample.document.id}`)
  }
  await closeVault(vault)
  tell('done')
} catch (error) {
  if (!(error instanceof VigilError)) throw error
  tell(`refused ${error.code}`)
}
