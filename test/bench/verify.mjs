import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addFiles, closeDesk, initVault, openDesk, verifyVault } from '../../dist/desk/index.js'
import { generateDocument, random } from './generate.mjs'

const ROUNDS = 5
const now = () => Number(process.hrtime.bigint()) / 1e6
const passphrase = 'a passphrase for the bench'

/** The best of several rounds: what other programs did meanwhile is not measured. Milliseconds. */
async function best(work) {
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = now()
    await work()
    times.push(now() - begin)
  }
  return Math.min(...times)
}

/** Verifying a vault beside SHA-256 of its bytes, and beside one decrypting read of them with SHA-256 after it. */
export async function verifyRow(desk, vault, { what, bar, least }) {
  const bytes = readFileSync(vault)
  const megabytes = bytes.length / 1e6
  let isWhole = true
  const verifying = await best(async () => {
    isWhole &&= (await verifyVault(desk)).ok
  })
  const hashing = await best(() => createHash('sha256').update(bytes).digest())
  const { connection } = desk.vault.session
  const reading = await best(() => {
    connection.pragma('shrink_memory')
    connection.pragma('integrity_check')
  })
  const speed = time => `${((megabytes / time) * 1000).toFixed(0)} MB/s`
  const ratio = hashing / verifying
  return {
    what: `${what}, ${megabytes.toFixed(0)} MB`,
    measured: `${speed(verifying)}${isWhole ? '' : ' NOT WHOLE'}`,
    beside: `SHA-256 ${speed(hashing)}; one decrypting read and SHA-256 ${speed(reading + hashing)}`,
    ratio: `${ratio.toFixed(2)} × (that limit ${(hashing / (reading + hashing)).toFixed(2)} ×)`,
    ...(bar && { bar }),
    ...(least && { held: isWhole && ratio >= least }),
  }
}

/** Saved pages of 50 to 500 kB, of which 5 kB are text: what is kept most where evidence is kept. */
function writePages(folder, pages) {
  mkdirSync(folder)
  const next = random(5)
  for (let i = 0; i < pages; i += 1) {
    const { text } = generateDocument(i)
    const words = Array.from(
      { length: 800 + Math.floor(next() * 7300) },
      (_, n) =>
        `var v${n}="${Math.floor(next() * 2 ** 32).toString(36)}-${Math.floor(next() * 2 ** 32).toString(36)}-of-the-page-as-it-came";`,
    )
    const paragraphs = text.split('\n\n').map(paragraph => `<p>${paragraph}</p>`)
    writeFileSync(
      join(folder, `page-${i}.html`),
      `<html><head><title>Page ${i}</title><script>${words.join('\n')}</script></head><body><article>${paragraphs.join('\n')}</article></body></html>`,
    )
  }
}

function writeTexts(folder, texts) {
  mkdirSync(folder)
  const next = random(6)
  for (let i = 0; i < texts; i += 1) {
    const { name, text } = generateDocument(i, { size: 50_000 + Math.floor(next() * 450_000) })
    writeFileSync(join(folder, name), text)
  }
}

/** Verifying originals of 50 to 500 kB: saved pages, and plain texts, which the vault keeps twice and indexes. */
export async function benchVerify() {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-verify-'))
  try {
    return await verifyKinds(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function verifyKinds(folder) {
  const kinds = [
    { what: 'verify, pages of 50 to 500 kB', write: writePages, count: 1000, least: 0.6 },
    { what: 'verify, texts of 50 to 500 kB', write: writeTexts, count: 200 },
  ]
  const rows = []
  for (const [number, { what, write, count, least }] of kinds.entries()) {
    const files = join(folder, `verify-${number}`)
    write(files, count)
    const vault = join(folder, `verify-${number}.vigil`)
    await initVault(vault, passphrase)
    const desk = await openDesk(vault, { author: 'bench', passphrase: async () => passphrase })
    for await (const { outcome } of addFiles(desk, [files]))
      if (outcome !== 'added') throw new Error(`A document of the bench was not added: ${outcome}`)
    await closeDesk(desk)
    const again = await openDesk(vault, { author: 'bench', passphrase: async () => passphrase })
    rows.push(await verifyRow(again, vault, { what, least, ...(least && { bar: '0.6 ×' }) }))
    await closeDesk(again)
  }
  return rows
}
