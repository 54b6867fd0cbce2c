import { createRequire } from 'node:module'
import type BetterSqlite from 'better-sqlite3'

export type SqliteConnection = BetterSqlite.Database
type Constructor = new (path: string, options?: BetterSqlite.Options) => SqliteConnection

const require = createRequire(import.meta.url)

/**
 * The package that opens vaults on this Node: version 13 needs Node-API 10 (Node 22.14 and later)
 * and ends the process without it; version 12 builds on the older ones. Their files are the same.
 */
export function sqlitePackage(): string {
  return Number(process.versions.napi) >= 10
    ? 'sqlite-ciphers-13'
    : 'better-sqlite3-multiple-ciphers'
}

/** Opens a connection to an SQLite file that is there already, or (with `create`) makes it. */
export function connect(
  path: string,
  { create = false, readonly = false, timeout = 5000 } = {},
): SqliteConnection {
  const Database: Constructor = require(sqlitePackage())
  return new Database(path, { fileMustExist: !create, readonly, timeout })
}
