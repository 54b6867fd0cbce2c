// Sorts and searches more than fits SQLite's memory, and tells which files that are not the vault it holds open meanwhile.
import { readdirSync, readlinkSync, writeSync } from 'node:fs'
import { connect } from '../../../src/vault/engine.ts'
import { addDocuments, closeVault, createVault, search, verify } from '../../../src/vault/index.ts'
import { deriveKey, prepare, unlock } from '../../../src/vault/key.ts'
import { sampleDocument } from '../../../src/vault/test-samples.ts'

const [path = '', marker = '', store = 'MEMORY'] = process.argv.slice(2)
const passphrase = 'nine crows on a wire'
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }

/** What this process holds open and has deleted already, or has in a temporary folder. */
function otherFiles(): string[] {
  const links = readdirSync('/proc/self/fd').flatMap(name => {
    try {
      return [readlinkSync(`/proc/self/fd/${name}`)]
    } catch {
      return [] // the folder's own descriptor, gone by now
    }
  })
  return links.filter(link => link.includes('(deleted)') || link.includes('etilqs'))
}

const vault = await createVault(path, { passphrase })
const text = (n: number) => `${marker} ${n} `.repeat(600)
for (let from = 0; from < 1200; from += 100)
  await addDocuments(
    vault,
    Array.from({ length: 100 }, (_, i) => sampleDocument(text(from + i))),
    wren,
  )
await search(vault, marker)
await verify(vault, { deep: true })
const salt = vault.file?.key?.salt ?? Buffer.alloc(16)
const connection = connect(path)
unlock(connection, await deriveKey(passphrase, salt))
prepare(connection)
connection.pragma(`temp_store = ${store}`)
const rows = connection
  .prepare('select json || json || json || hash as big from content order by big desc')
  .iterate()
rows.next()
writeSync(1, `${JSON.stringify(otherFiles())}\n`)
rows.return?.()
connection.close()
await closeVault(vault)
