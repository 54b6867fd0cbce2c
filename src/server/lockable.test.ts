import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addFiles,
  closeDesk,
  idleLock,
  initVault,
  keepSetting,
  lockOf,
  lockVault,
  openDesk,
  wipeVault,
} from '../desk/index.ts'
import { answerError } from './answer-error.ts'
import { lockable, type Lockable } from './lockable.ts'
import { deskRoutes } from './start-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-lock-'))
const path = join(folder, 'cases.vigil')
const passphrase = 'seven boats on the lake'
const bugs: string[] = []
let now = Date.now()
let workbench: Lockable
let app: Hono

beforeAll(async () => {
  await initVault(path, passphrase)
  const article = join(folder, 'article.txt')
  writeFileSync(article, 'On 12 March 2026, police in Lemsk detained activist Ana Dorel.')
  const desk = await openDesk(path, { author: 'heron', passphrase: async () => passphrase })
  for await (const { outcome } of addFiles(desk, [article])) expect(outcome).toBe('added')
  const lock = lockOf(desk)
  if (!lock) throw new Error('an encrypted vault has a lock')
  const fast = { ...lock, look: 20 }
  workbench = lockable(desk, deskRoutes, {
    lock: fast,
    after: idleLock,
    onNews: news => bugs.push(news),
    clock: () => now,
  })
  app = new Hono().route('/api', workbench.api)
  app.onError(answerError(error => bugs.push(error.message)))
})
afterAll(async () => {
  await workbench.end()
  rmSync(folder, { recursive: true })
  expect(bugs).toEqual([])
})

const get = async (address: string) => app.request(`/api/${address}`)
const post = async (address: string, body: unknown = {}) =>
  app.request(`/api/${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const isLocked = async () => JSON.parse(await (await get('lock')).text()).locked
const untilLocked = async () => expect.poll(isLocked, { timeout: 5000 }).toBe(true)
const isClosed = () => !existsSync(`${path}-wal`) && !existsSync(`${path}-shm`)

async function expectShut(): Promise<void> {
  for (const address of ['documents', 'cases', 'vault/heads', 'nothing'])
    expect((await get(address)).status, address).toBe(423)
  expect(isClosed()).toBe(true)
  expect((await post('unlock', { passphrase: 'seven boats' })).status).toBe(403)
  expect((await post('unlock', {})).status).toBe(400)
  expect(await isLocked()).toBe(true)
  expect((await post('unlock', { passphrase })).status).toBe(200)
  expect((await get('documents')).status).toBe(200)
  expect((await get('nothing')).status).toBe(404)
}

test('a button closes the vault and forgets its key; only the passphrase opens it', async () => {
  expect(await (await get('documents')).json()).toMatchObject({ total: 1 })
  expect((await post('lock')).status).toBe(200)
  await expectShut()
})

test('after minutes without work it is closed; asking whether it is locked is no work', async () => {
  now += 14 * 60_000
  await get('documents')
  now += 14 * 60_000
  await get('lock')
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(await isLocked()).toBe(false)
  now += 60_000
  await untilLocked()
  await expectShut()
})

test('typing, of which the browser tells, is work; it opens nothing that is locked', async () => {
  await get('documents')
  now += 14 * 60_000
  expect(await (await post('at-work')).json()).toMatchObject({ locked: false })
  now += 14 * 60_000
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(await isLocked()).toBe(false)
  now += 60_000
  await untilLocked()
  expect(await (await post('at-work')).json()).toMatchObject({ locked: true })
  await expectShut()
})

test('how many minutes that are is a setting of the vault, which counts at once', async () => {
  const other = await openDesk(path, { author: 'wren', passphrase: async () => passphrase })
  await keepSetting(other, 'idle-lock', '2h')
  await get('documents')
  now += 119 * 60_000
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(await isLocked()).toBe(false)
  await keepSetting(other, 'idle-lock', 'off')
  now += 24 * 60 * 60_000
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(await isLocked()).toBe(false)
  await keepSetting(other, 'idle-lock', '10m')
  await untilLocked()
  await keepSetting(other, 'idle-lock', null)
  await closeDesk(other)
  await expectShut()
}, 20_000)

test('vigil lock closes it from another program, without a passphrase', async () => {
  now = Date.now()
  await post('lock')
  await post('unlock', { passphrase })
  const locking = lockVault(path)
  await untilLocked()
  expect((await post('unlock', { passphrase })).status).toBe(423)
  expect(await locking).toBe(true)
  expect(existsSync(`${path}-lock`)).toBe(false)
  await expectShut()
})

test('what is under way is finished before the vault is closed', async () => {
  const answers = [get('documents'), get('cases'), post('vault/verify')]
  await post('lock')
  for (const answer of await Promise.all(answers)) expect(answer.status).toBe(200)
  await post('unlock', { passphrase })
})

test('vigil lock says where another program has the vault open', async () => {
  const other = await openDesk(path, { author: 'wren', passphrase: async () => passphrase })
  expect(await lockVault(path)).toBe(false)
  await closeDesk(other)
}, 20_000)

test('a vault that is wiped while the workbench has it open is gone, and stays gone', async () => {
  await post('lock')
  await post('unlock', { passphrase })
  expect((await get('documents')).status).toBe(200)
  const gone = await wipeVault(path)
  expect(gone).toContain(path)
  expect(existsSync(path)).toBe(false)
  expect((await post('unlock', { passphrase })).status).toBe(404)
  bugs.splice(0) // what closing a vault that is being destroyed has to say
}, 30_000)
