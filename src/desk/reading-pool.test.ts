import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openReadingPool } from './reading-pool.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-pool-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A thread that answers everything with a note of its own, but comes to its end over some documents. */
const FRAIL = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', document => {
  if (document.text.includes('the end')) process.exit(1)
  if (document.text.includes('a slip')) throw new Error('a slip')
  if (document.text.includes('too much')) { const all = []; for (;;) all.push(new Array(1e6).fill(document)) }
  const note = { start: 0, end: 0, rule: 'other thread', reason: '' }
  const told = { records: [], notes: [note] }
  parentPort.postMessage(new TextEncoder().encode(JSON.stringify({ told })))
})`

function frailPool() {
  writeFileSync(join(folder, 'frail.js'), FRAIL)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return openReadingPool(2, null, {
    work: pathToFileURL(join(folder, 'frail.js')),
    memory: 64,
  })
}

const told = (more: string) => ({
  name: `${more}.txt`,
  text: `On 3 March 2026, police in Lemsk detained activist Ana Dorel. It was ${more}.`,
  published: '2026-03-05',
})

test.each(['the end', 'a slip'])(
  'a thread that comes to %s: the document over which it did is read by this one, the others by a new one',
  async more => {
    const pool = frailPool()
    const elsewhere = await pool.read(told('a day'))
    expect(elsewhere().notes.map(({ rule }) => rule)).toEqual(['other thread'])
    const held = [told(more), told('a week'), told('a month')].map(one => pool.read(one))
    const [here, ...others] = await Promise.all(held)
    expect(here?.().records.map(({ kind }) => kind)).toEqual(['detention'])
    const later = Array.from({ length: 6 }, () => pool.read(told('a year')))
    for (const answer of [...others, ...(await Promise.all(later))])
      expect(answer().notes.map(({ rule }) => rule)).toEqual(['other thread'])
    await pool.close()
  },
)

test('a thread that is stopped while nothing waits leaves nothing waiting later', async () => {
  const pool = frailPool()
  await pool.close()
  const answer = await pool.read(told('a day'))
  expect(answer().records.map(({ kind }) => kind)).toEqual(['detention'])
})

test('a document that takes more memory than a thread may have fails alone, and clearly', async () => {
  const pool = frailPool()
  const [large, next] = await Promise.allSettled(
    [told('too much'), told('a week')].map(one => pool.read(one)),
  )
  expect(large).toMatchObject({ status: 'rejected', reason: { code: 'input-too-large' } })
  expect(large).toMatchObject({ reason: { message: expect.stringContaining('too much.txt') } })
  expect(next).toMatchObject({ status: 'fulfilled' })
  await pool.close()
})
