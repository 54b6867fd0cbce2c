import { Kysely, sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { postgresDialect } from './dialect.ts'
import * as V from './index.ts'
import { postgresEngine } from './test-vaults.ts'

const engine = await postgresEngine()
afterAll(() => engine.stop())

/** The names of the tables in a database. */
async function tablesIn(url: string): Promise<unknown[]> {
  const db = new Kysely({ dialect: postgresDialect(url, 'test') })
  const { rows } = await sql`select tablename from pg_tables where schemaname = 'public'`.execute(
    db,
  )
  await db.destroy()
  return rows
}

if (engine.missing !== undefined) test.skip(engine.missing, () => undefined)
describe.skipIf(engine.missing !== undefined)('a vault in PostgreSQL', () => {
  test('opening a database without one says so and changes nothing', async () => {
    const url = (await engine.empty()) ?? ''
    await expect(V.openPostgres(url)).rejects.toMatchObject({
      code: 'vault-missing',
      message: expect.stringContaining('vigil init'),
    })
    expect(await tablesIn(url)).toEqual([])
  })

  test("another program's tables of the same names are no vault", async () => {
    const url = (await engine.empty()) ?? ''
    const db = new Kysely({ dialect: postgresDialect(url, 'test') })
    await sql`create table meta (id int)`.execute(db)
    await sql`create table kysely_migration (name text, timestamp text)`.execute(db)
    await db.destroy()
    await expect(V.openPostgres(url)).rejects.toMatchObject({ code: 'vault-missing' })
  })

  test('one that was made is opened, and not made again', async () => {
    const url = (await engine.empty()) ?? ''
    const made = await V.createPostgres(url)
    await V.closeVault(made)
    const opened = await V.openPostgres(url)
    expect(opened.id).toBe(made.id)
    await V.closeVault(opened)
    await expect(V.createPostgres(url)).rejects.toMatchObject({ code: 'vault-exists' })
  })
})
