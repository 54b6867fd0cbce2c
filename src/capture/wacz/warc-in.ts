import { gzipSync } from 'node:zlib'
import { unzip } from '../zip/unzip.ts'

/** As much as the records of one archive may be. */
const LIMITS = { members: 1000, unpacked: 1_000_000_000 }

/** The WARC records of a WACZ as one file of gzip members (WARC 1.1, annex D); null where it has none. */
export async function warcIn(wacz: Uint8Array): Promise<Uint8Array | null> {
  const isZip = wacz[0] === 0x50 && wacz[1] === 0x4b
  if (!isZip) return null
  const { entries } = await unzip(wacz, LIMITS, path => /^archive\/.*\.warc(?:\.gz)?$/.test(path))
  if (entries.length === 0) return null
  return Buffer.concat(
    entries.map(({ path, bytes }) => (path.endsWith('.gz') ? bytes : gzipSync(bytes))),
  )
}
