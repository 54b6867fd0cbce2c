import {
  PostgresDialect,
  SqliteAdapter,
  SqliteDialect,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type SqliteDatabase,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely'
import type { Pool } from 'pg'
import type { SqliteConnection } from './engine.ts'
import { asVigilError } from './failure.ts'

/** The driver's own connection behind each that is handed out. */
const inners = new WeakMap<DatabaseConnection, DatabaseConnection>()

async function guard<Result>(where: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw asVigilError(error, where)
  }
}

/** A connection whose errors name the vault. */
function guardConnection(inner: DatabaseConnection, where: string): DatabaseConnection {
  const guarded: DatabaseConnection = {
    executeQuery: <Row>(query: CompiledQuery) => guard(where, () => inner.executeQuery<Row>(query)),
    streamQuery: <Row>(query: CompiledQuery, size?: number) => inner.streamQuery<Row>(query, size),
  }
  inners.set(guarded, inner)
  return guarded
}

const innerOf = (connection: DatabaseConnection): DatabaseConnection =>
  inners.get(connection) ?? connection

/** SQLite may have rolled back by itself, on a full disk for instance: then there is nothing left to do. */
function isRolledBack(error: unknown): boolean {
  return error instanceof Error && error.message.includes('no transaction is active')
}

function guardDriver(driver: Driver, where: string): Driver {
  return {
    init: () => guard(where, () => driver.init()),
    acquireConnection: async () =>
      guardConnection(await guard(where, () => driver.acquireConnection()), where),
    beginTransaction: (connection: DatabaseConnection, settings: TransactionSettings) =>
      guard(where, () => driver.beginTransaction(innerOf(connection), settings)),
    commitTransaction: connection =>
      guard(where, () => driver.commitTransaction(innerOf(connection))),
    rollbackTransaction: connection =>
      guard(where, () => driver.rollbackTransaction(innerOf(connection))).catch(error => {
        if (!isRolledBack(error)) throw error
      }),
    releaseConnection: connection => driver.releaseConnection(innerOf(connection)),
    destroy: () => driver.destroy(),
  }
}

/** SQLite undoes a changed table with its transaction, which Kysely does not count on by itself. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** So many statements are held ready, none longer than this; all are dropped when there are more. */
const HELD = { statements: 256, letters: 4000 } as const

/** What changes tables: statements that were made ready before may show other columns after it. */
const CHANGES_TABLES = /^\s*(?:create|alter|drop|pragma|vacuum|attach|detach)\b/i

/** The same connection, which makes each statement ready once: an act asks the same few again and again. */
function holdingStatements(database: SqliteConnection): SqliteDatabase {
  const held = new Map<string, SqliteStatement>()
  return {
    close: () => void database.close(),
    prepare: sql => {
      if (CHANGES_TABLES.test(sql)) held.clear()
      const known = held.get(sql)
      if (known) return known
      const statement: SqliteStatement = database.prepare(sql)
      if (sql.length > HELD.letters || CHANGES_TABLES.test(sql)) return statement
      if (held.size >= HELD.statements) held.clear()
      held.set(sql, statement)
      return statement
    },
  }
}

/** Kysely over an open SQLite connection. */
export function sqliteDialect(database: SqliteConnection, where: string): Dialect {
  const dialect = guardDialect(new SqliteDialect({ database: holdingStatements(database) }), where)
  return { ...dialect, createAdapter: () => new TransactionalSqliteAdapter() }
}

/** Kysely over a pool of PostgreSQL connections; whole numbers come back as numbers, as on SQLite. */
export function postgresDialect(url: string, where: string): Dialect {
  return guardDialect(new PostgresDialect({ pool: () => poolOf(url) }), where)
}

/** The driver is loaded here only: on a laptop nobody needs it, and starting is to be quick. */
async function poolOf(url: string): Promise<Pool> {
  const { default: pg } = await import('pg')
  const { types } = pg
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    types: {
      getTypeParser: (oid, format) =>
        oid === types.builtins.INT8
          ? (text: string) => Number(text)
          : types.getTypeParser(oid, format),
    },
  })
  // A connection that breaks while nobody uses it is replaced by the pool; the next query tells if that fails.
  pool.on('error', () => undefined)
  return pool
}

/** The same dialect, with every error of its database told as one that a user can mend. */
function guardDialect(dialect: Dialect, where: string): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => guardDriver(dialect.createDriver(), where),
    createIntrospector: db => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}
