import type { VaultKey } from './key.ts'

/** The file of a vault that is one: where it is, and its key unless it is a plain one. */
export type VaultFile = { readonly path: string; readonly key: VaultKey | null }

/** 'Vgil': tells a plain vault from other SQLite files. */
export const APPLICATION_ID = 0x5667696c
/** Page size 4096, WAL, 64 reserved bytes: stands unencrypted after the salt in every vault. */
export const FILE_HEADER = Buffer.from('1000020240402020', 'hex')
/** How every SQLite file begins that is not encrypted. */
export const PLAIN_HEADER = Buffer.from('SQLite format 3\0', 'latin1')
/** Bytes of a page. */
export const PAGE_SIZE = 4096
