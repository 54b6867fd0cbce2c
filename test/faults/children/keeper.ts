// Backs a vault up, restores, encrypts anew or destroys it, until it is done or killed; tells how far it came.
import { writeSync } from 'node:fs'
import { VigilError } from '../../../src/codebook/index.ts'
import { backup, restore } from '../../../src/vault/backup.ts'
import { changeKey } from '../../../src/vault/change-key.ts'
import { closeVault, openFile } from '../../../src/vault/open.ts'
import { wipe } from '../../../src/vault/wipe.ts'

const [act = '', path = '', other = '', hex = ''] = process.argv.slice(2)
const bytes = Buffer.from(hex, 'hex')
const key = { key: bytes.subarray(0, 32), salt: bytes.subarray(32) }
const tell = (line: string) => writeSync(1, `${line}\n`)

const ACTS: Readonly<Record<string, () => Promise<void>>> = {
  async backup() {
    const vault = await openFile(path, { path, key })
    tell('begun')
    await backup(vault, other, { replace: true })
    tell('done')
    await closeVault(vault)
  },
  async restore() {
    tell('begun')
    await restore(path, other, { key: async () => key })
    tell('done')
  },
  async rekey() {
    tell('begun')
    await changeKey(path, { key: async () => key, passphrase: async () => other })
    tell('done')
  },
  async wipe() {
    tell('begun')
    wipe(path, () => undefined)
    tell('done')
  },
}

try {
  await ACTS[act]?.()
} catch (error) {
  if (!(error instanceof VigilError)) throw error
  tell(`refused ${error.code}`)
}
