import { sql, type Kysely } from 'kysely'
import type { Engine } from './tables.ts'

const TABLES = ['document_words', 'record_words'] as const

/** Makes the empty search index: FTS5 without the text on SQLite, tsvector by parts on PostgreSQL. */
export async function createSearch<Any>(db: Kysely<Any>, engine: Engine): Promise<void> {
  for (const table of TABLES) {
    const name = sql.table(table)
    if (engine === 'sqlite') {
      await sql`create virtual table ${name} using fts5(title, words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'")`.execute(
        db,
      )
      await sql`insert into ${name}(${name}, rank) values ('secure-delete', 1)`.execute(db)
    } else {
      await sql`create table ${name} (rowid bigint not null, part bigint not null, words tsvector not null, primary key (rowid, part))`.execute(
        db,
      )
      await sql`create index ${sql.raw(`${table}_gin`)} on ${name} using gin (words)`.execute(db)
    }
  }
}

/** Throws the search index away. */
export async function dropSearch<Any>(db: Kysely<Any>): Promise<void> {
  for (const table of TABLES) await sql`drop table if exists ${sql.table(table)}`.execute(db)
}
