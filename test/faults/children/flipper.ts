// Flips bytes of a vault's file one after the other, and tells of each that opening or verifying does not name.
import { readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { VigilError } from '../../../src/codebook/index.ts'
import { closeVault, verify } from '../../../src/vault/index.ts'
import { PAGE_SIZE } from '../../../src/vault/file-layout.ts'
import { openFile } from '../../../src/vault/open.ts'

const [whole = '', path = '', hex = '', first = '0', step = '1'] = process.argv.slice(2)
const bytes = readFileSync(whole)
const secret = Buffer.from(hex, 'hex')
const tell = (line: string) => writeSync(1, `${line}\n`)

/** Closing a vault wipes its key: each opening has its own. */
const key = () => ({
  key: Buffer.from(secret.subarray(0, 32)),
  salt: Buffer.from(secret.subarray(32)),
})

/** What is said of the damaged file; nothing where it passes for whole. */
async function complaint(): Promise<string> {
  writeFileSync(path, bytes)
  for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
  try {
    const vault = await openFile(path, { path, key: key() })
    const { findings } = await verify(vault)
    await closeVault(vault)
    return findings.map(({ message }) => message).join(' ')
  } catch (error) {
    if (!(error instanceof VigilError)) throw error
    return error.message
  }
}

let flipped = 0
for (let offset = Number(first); offset < bytes.length; offset += Number(step)) {
  const page = Math.floor(offset / PAGE_SIZE) + 1
  const before = bytes[offset] ?? 0
  // Another bit each time, so that over all bytes each is met.
  bytes[offset] = before ^ (1 << ((offset + page) % 8))
  const said = await complaint()
  const isNamed = page === 1 ? /page 1\b|first page/i : new RegExp(`\\bpage ${page}\\b`, 'i')
  if (!isNamed.test(said)) tell(`byte ${offset}: ${said === '' ? 'nothing was said' : said}`)
  bytes[offset] = before
  flipped += 1
}
tell(`flipped ${flipped}`)
