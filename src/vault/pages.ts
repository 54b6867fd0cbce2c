import { closeSync, openSync, readSync } from 'node:fs'
import { keyStream, tagOf } from './aegis.ts'
import { FILE_HEADER, PAGE_SIZE, type VaultFile } from './file-layout.ts'

const TAG = 32
const NONCE = 32
/** On the first page the salt and the plain part of the header stand before the encrypted bytes. */
const FIRST_PAGE_OFFSET = 24

/** Whether a page of an encrypted vault is as it was written: its tag holds under the vault's key. */
export function pageHolds(page: Buffer, number: number, key: Uint8Array): boolean {
  const end = PAGE_SIZE - TAG - NONCE
  const nonce = page.subarray(end + TAG, PAGE_SIZE)
  const once = keyStream(key, nonce)
  new DataView(once.buffer).setUint32(once.length - 4, number, false)
  const from = number === 1 ? FIRST_PAGE_OFFSET : 0
  const tag = tagOf(once.subarray(0, 32), once.subarray(32, 64), page.subarray(from, end))
  return page.subarray(end, end + TAG).equals(tag)
}

/** Numbers of the pages of an encrypted vault that are not as they were written. */
export function damagedPages(
  { path, key }: VaultFile,
  onPage: (number: number) => void = () => undefined,
): number[] {
  if (!key) return []
  const damaged: number[] = []
  const descriptor = openSync(path, 'r')
  try {
    const page = Buffer.alloc(PAGE_SIZE)
    for (let number = 1; ; number += 1) {
      const read = readSync(descriptor, page, 0, PAGE_SIZE, (number - 1) * PAGE_SIZE)
      if (read === 0) return damaged
      const isWhole =
        read === PAGE_SIZE &&
        pageHolds(page, number, key.key) &&
        (number > 1 || isFirstPageHead(page, key.salt))
      if (!isWhole) damaged.push(number)
      onPage(number)
    }
  } finally {
    closeSync(descriptor)
  }
}

/** The 24 bytes of the first page that its tag does not cover are always the same. */
const isFirstPageHead = (page: Buffer, salt: Buffer): boolean =>
  page.subarray(0, 16).equals(salt) && page.subarray(16, 24).equals(FILE_HEADER)
