// Reads all pages of a vault's file, or hashes originals, taking turns: what a thread of a check runs.
// It takes in as little as it can: much of what a thread costs is what it loads.
import { parentPort, workerData } from 'node:worker_threads'
import { connect } from './engine.ts'
import { changedOriginals, pageMessages, sharingOver } from './hash-originals.ts'
import { prepare, unlock } from './unlock.ts'
import type { ThreadFound, ThreadWork } from './verify-threads.ts'

const { path, key, isForPages, counts }: ThreadWork = workerData
const connection = connect(path)
if (key) unlock(connection, { key: Buffer.from(key.key.buffer), salt: Buffer.from(key.salt) })
prepare(connection)
const found: ThreadFound = {
  pages: isForPages ? pageMessages(connection) : [],
  originals: changedOriginals(connection, sharingOver(counts), count =>
    parentPort?.postMessage(count, []),
  ),
}
connection.close()
parentPort?.postMessage(found, [])
