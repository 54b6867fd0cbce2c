import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VigilError } from '../codebook/index.ts'
import { sqliteDialect } from './dialect.ts'
import { connect } from './engine.ts'
import * as V from './index.ts'
import { migrate } from './migrations.ts'
import type { Tables } from './tables.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-open-'))
const at = (name: string) => join(folder, name)
const passphrase = 'wet stones under a bridge'
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const one = sampleDocument('Police detained Maris Oltean in Varda on Friday.', 'one.txt')
const record = sampleRecord(one.document, 'detained Maris Oltean')

beforeAll(async () => {
  const vault = await V.createVault(at('good.vigil'), { passphrase })
  await V.addDocuments(vault, [one], wren)
  await V.closeVault(vault)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What opening a path ends with, as code and message. */
async function failure(path: string, secret?: string): Promise<VigilError> {
  try {
    const vault = await V.openVault(path, { passphrase: secret })
    await V.closeVault(vault)
  } catch (error) {
    expect(error).toBeInstanceOf(VigilError)
    if (error instanceof VigilError) return error
  }
  throw new Error('it opened')
}

function changed(name: string, change: (bytes: Buffer) => Buffer): string {
  const bytes = Buffer.from(readFileSync(at('good.vigil')))
  writeFileSync(at(name), change(bytes))
  return at(name)
}

const flip = (offset: number) => (bytes: Buffer) => {
  bytes[offset] = (bytes[offset] ?? 0) ^ 1
  return bytes
}

test.each<[string, () => string, string | undefined, string, RegExp]>([
  ['a wrong passphrase', () => at('good.vigil'), 'wrong', 'vault-access', /passphrase.*first page/],
  ['no passphrase', () => at('good.vigil'), undefined, 'vault-locked', /passphrase/],
  ['an empty passphrase', () => at('good.vigil'), '', 'usage', /empty/],
  ['no file', () => at('none.vigil'), passphrase, 'vault-missing', /no vault at/],
  ['no folder', () => at('none/none.vigil'), passphrase, 'vault-missing', /no vault at/],
  ['a folder', () => folder, passphrase, 'input-invalid', /is a folder/],
  [
    'an empty file',
    () => changed('empty', () => Buffer.alloc(0)),
    passphrase,
    'input-invalid',
    /not a vault/,
  ],
  [
    'a text file',
    () => changed('text', () => Buffer.from('x'.repeat(9000))),
    passphrase,
    'input-invalid',
    /not a vault/,
  ],
  ['a damaged salt', () => changed('salt', flip(3)), passphrase, 'vault-access', /first page/],
  ['a damaged header', () => changed('head', flip(18)), passphrase, 'input-invalid', /first page/],
  [
    'a damaged first page',
    () => changed('first', flip(2000)),
    passphrase,
    'vault-access',
    /first page/,
  ],
  [
    'half a file',
    () => changed('half', b => b.subarray(0, 4096 * 3 + 100)),
    passphrase,
    'vault-damaged',
    /damaged/,
  ],
])('opening %s says so', async (...[, path, secret, code, words]) => {
  const error = await failure(path(), secret)
  expect(error.code).toBe(code)
  expect(error.message).toMatch(words)
  expect(error.message).not.toMatch(/SQLITE|\n\s+at /)
})

test('an SQLite file that is no vault is not opened', async () => {
  const connection = connect(at('other.sqlite'), { create: true })
  connection.exec('create table t (a)')
  connection.close()
  expect(await failure(at('other.sqlite'))).toMatchObject({ code: 'input-invalid' })
})

test('a vault is not made over a file, nor in a folder that is not there', async () => {
  await expect(V.createVault(at('good.vigil'), { passphrase })).rejects.toMatchObject({
    code: 'vault-exists',
  })
  await expect(V.createVault(at('none/new.vigil'), { passphrase })).rejects.toMatchObject({
    code: 'vault-missing',
  })
  await expect(V.createVault(at('new.vigil'), { passphrase: '' })).rejects.toMatchObject({
    code: 'usage',
  })
  expect(readdirSync(folder).filter(name => name.includes('making'))).toEqual([])
})

test('a vault of a newer version is left as it is', async () => {
  const path = at('newer.vigil')
  const vault = await V.createVault(path, { plain: true })
  await sql`insert into kysely_migration (name, timestamp) values ('0099-later', '')`.execute(
    vault.db,
  )
  await V.closeVault(vault)
  const before = readFileSync(path)
  expect(await failure(path)).toMatchObject({
    code: 'vault-newer',
    message: expect.stringContaining('99'),
  })
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a vault of version 0, which has a journal only, is brought to today with all that is in it', async () => {
  const path = at('older.vigil')
  const vault = await V.createVault(path, { plain: true })
  await V.addDocuments(vault, [one], wren)
  const content = { verb: 'accept', record: record.id, document: one.document.id, body: record }
  await V.commit(vault, [{ act: 'judge', content: { ...content, verb: 'accept' } }], wren)
  const due = await V.search(vault, 'oltean')
  await V.closeVault(vault)

  // What a version-0 vault was: the tables of the first migration, with the same journal in them.
  const older = connect(at('version-0.vigil'), { create: true })
  older.pragma('auto_vacuum = FULL')
  older.pragma('journal_mode = WAL')
  older.pragma('application_id = 0x5667696c')
  const db = new Kysely<Tables>({ dialect: sqliteDialect(older, 'version-0') })
  await migrate(db, 'sqlite', 0)
  older.exec(`attach '${path}' as newer`)
  for (const table of ['meta', 'entry', 'head', 'content', 'original', 'original_part', 'machine'])
    older.exec(`insert into main.${table} select * from newer.${table}`)
  older.exec(`delete from main.meta where name = 'folded'`)
  await db.destroy()

  const migrated = await V.openVault(at('version-0.vigil'))
  expect(await V.documentById(migrated, one.document.id)).toEqual(one.document)
  expect(await V.recordById(migrated, record.id)).toMatchObject({ state: 'accepted' })
  expect(await V.search(migrated, 'oltean')).toEqual(due)
  expect((await V.verify(migrated, { deep: true })).findings).toEqual([])
  await V.closeVault(migrated)
})

test('two programs write to one vault, one after the other', async () => {
  const path = at('two.vigil')
  const a = await V.createVault(path, { plain: true })
  const b = await V.openVault(path)
  for (let i = 0; i < 5; i += 1) {
    await V.addDocuments(a, [sampleDocument(`a ${i}`)], wren)
    await V.addDocuments(b, [sampleDocument(`b ${i}`)], wren)
  }
  const { heads } = await V.heads(a)
  expect(heads).toMatchObject([{ seq: 11 }])
  expect((await V.verify(b)).findings).toEqual([])
  await V.closeVault(a)
  await V.closeVault(b)
})

test('a vault that another program holds locked is busy, not broken', async () => {
  const path = at('busy.vigil')
  const vault = await V.createVault(path, { plain: true })
  const other = connect(path)
  other.exec('begin immediate')
  await expect(V.addDocuments(vault, [one], wren)).rejects.toMatchObject({ code: 'vault-busy' })
  other.exec('rollback')
  other.close()
  expect((await V.addDocuments(vault, [one], wren)).added).toHaveLength(1)
  await V.closeVault(vault)
})

test('closing leaves one file, without a readable word in it', async () => {
  const path = at('closed.vigil')
  copyFileSync(at('good.vigil'), path)
  const vault = await V.openVault(path, { passphrase })
  await V.addDocuments(vault, [sampleDocument('XYLOPHONE-MARKER '.repeat(2000))], wren)
  for (const end of ['', '-wal']) expect(readFileSync(path + end).includes('XYLOPHONE')).toBe(false)
  await V.closeVault(vault)
  expect(existsSync(`${path}-wal`) || existsSync(`${path}-shm`)).toBe(false)
  expect(readFileSync(path).includes('XYLOPHONE')).toBe(false)
})

test('a stock build of SQLite3 Multiple Ciphers opens a vault with key and cipher alone', async () => {
  const vault = await V.openVault(at('good.vigil'), { passphrase })
  const key = vault.file?.key?.key.toString('hex') ?? ''
  await V.closeVault(vault)
  const stock = connect(at('good.vigil'))
  stock.pragma(`cipher = 'aegis'`)
  stock.pragma(`key = 'raw:${key}'`)
  expect(stock.prepare('select name from document').get()).toEqual({ name: 'one.txt' })
  expect(stock.pragma('auto_vacuum', { simple: true })).toBe(1)
  stock.close()
})

test('a copied vault begins a new feed, one that was renamed goes on with its own', async () => {
  const open = (name: string) => V.openVault(at(name), { passphrase })
  const add = async (name: string, text: string) => {
    const vault = await open(name)
    await V.addDocuments(vault, [sampleDocument(text)], wren)
    const { heads } = await V.heads(vault)
    const report = await V.verify(vault)
    await V.closeVault(vault)
    expect(report.findings).toEqual([])
    return heads.map(head => [head.feed, head.seq] as const).toSorted((a, b) => a[1] - b[1])
  }
  copyFileSync(at('good.vigil'), at('copy.vigil'))
  const [own] = await add('good.vigil', 'in the first')
  expect(own?.[1]).toBe(3)
  const inCopy = await add('copy.vigil', 'in the copy')
  expect(inCopy).toHaveLength(2)
  expect(inCopy.map(([, seq]) => seq)).toEqual([2, 2])
  expect(inCopy.map(([feed]) => feed)).toContain(own?.[0])
  mkdirSync(at('moved'))
  renameSync(at('copy.vigil'), at('moved/copy.vigil'))
  expect((await add('moved/copy.vigil', 'after the move')).map(([, seq]) => seq)).toEqual([2, 3])
})

test('bytes added behind the end are named', async () => {
  copyFileSync(at('good.vigil'), at('longer.vigil'))
  appendFileSync(at('longer.vigil'), Buffer.alloc(5000))
  const vault = await V.openVault(at('longer.vigil'), { passphrase })
  const report = await V.verify(vault)
  await V.closeVault(vault)
  expect(report.findings.map(finding => finding.what)).toContain('file')
  expect(report.findings.map(finding => finding.message).join(' ')).toMatch(/cut off or added/)
})

test('a connection keeps to what docs/vault.md says of it', async () => {
  const vault = await V.openVault(at('good.vigil'), { passphrase })
  const told = (name: string) => vault.session?.connection.pragma(name, { simple: true })
  expect({
    auto_vacuum: told('auto_vacuum'),
    journal_mode: told('journal_mode'),
    temp_store: told('temp_store'),
    synchronous: told('synchronous'),
    secure_delete: told('secure_delete'),
    trusted_schema: told('trusted_schema'),
    application_id: told('application_id'),
  }).toEqual({
    auto_vacuum: 1, // FULL
    journal_mode: 'wal',
    temp_store: 2, // MEMORY
    synchronous: 2, // FULL
    secure_delete: 1,
    trusted_schema: 0,
    application_id: 0x5667696c,
  })
  await V.closeVault(vault)
})
