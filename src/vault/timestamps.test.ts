import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  missingOpenssl,
  startAuthority,
  type Authority,
  type AuthorityKeys,
} from './test-authority.ts'
import { VigilError } from '../codebook/index.ts'
import { commit } from './commit.ts'
import { addDocuments } from './documents.ts'
import { heads, printHeads } from './heads.ts'
import { checkAnswer } from './stamp-answer.ts'
import { stampRequest } from './stamp-request.ts'
import { sampleDocument } from './test-samples.ts'
import { quickFolder, sqliteEngine } from './test-vaults.ts'
import { answeredTimestamp, forgetRequest, listTimestamps, requestTimestamp } from './timestamps.ts'
import type { Vault } from './vault.ts'
import { verify } from './verify.ts'

const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const skipped = missingOpenssl ?? ''

describe.skipIf(skipped)(`time stamps ${skipped}`, () => {
  const engine = sqliteEngine()
  const folder = mkdtempSync(join(quickFolder(), 'vigil-stamps-'))
  let authority: Authority
  let vault: Vault
  let answer: Buffer
  beforeAll(async () => {
    authority = await startAuthority()
    vault = await engine.fresh()
    await addDocuments(vault, [sampleDocument('One.')], wren)
  })
  afterAll(async () => {
    await authority.stop()
    await engine.stop()
    rmSync(folder, { recursive: true })
  })

  test('openssl reads the request: SHA-256 of the heads, a nonce, the certificate asked for', async () => {
    const file = join(folder, 'request.tsq')
    writeFileSync(file, (await requestTimestamp(vault)).der)
    const { stdout } = spawnSync('openssl', ['ts', '-query', '-in', file, '-text'], {
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/Hash Algorithm: sha256/)
    expect(stdout).toMatch(/Nonce: 0x[0-9A-F]{32}/)
    expect(stdout).toMatch(/Certificate required: yes/)
  })

  test('an answer is kept, listed, verified here, and by openssl with the heads as a text', async () => {
    const text = printHeads((await heads(vault)).heads)
    answer = authority.answer((await requestTimestamp(vault)).der)
    const { content, stamp } = await answeredTimestamp(vault, answer)
    await commit(vault, [{ act: 'timestamp', content }], wren)
    await vault.db.deleteFrom('machine').where('name', 'like', 'stamp-%').execute()
    expect(stamp.by).toBe('O=Heron Observatory, CN=Test stamps')
    expect(Math.abs(Date.parse(stamp.time) - Date.now())).toBeLessThan(60_000)
    const [listed] = await listTimestamps(vault)
    expect(listed?.stamp).toEqual(stamp)
    const report = await verify(vault, { deep: true })
    expect(report.findings).toEqual([])
    expect(report.checked.timestamps).toBe(1)

    writeFileSync(join(folder, 'heads.txt'), printHeads(listed?.heads ?? []))
    writeFileSync(join(folder, 'answer.tsr'), listed?.answer ?? '')
    expect(readFileSync(join(folder, 'heads.txt'), 'utf8')).toBe(text)
    const verified = spawnSync(
      'openssl',
      ['ts', '-verify', '-data', 'heads.txt', '-in', 'answer.tsr', '-CAfile', authority.root],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(verified.stdout + verified.stderr).toMatch(/Verification: OK/)
  })

  test('an answer to another request, an old one, or one of nobody is refused', async () => {
    const answered = await answeredTimestamp(
      vault,
      authority.answer((await requestTimestamp(vault)).der),
    )
    await forgetRequest(vault, answered.stamp)
    const again = Buffer.from(answered.content.answer, 'base64')
    await expect(answeredTimestamp(vault, again)).rejects.toMatchObject({ code: 'not-found' })
    await requestTimestamp(vault)
    await vault.db
      .updateTable('machine')
      .set({ name: `stamp-${answered.stamp.nonce}`, value: '[]' })
      .where('name', 'like', 'stamp-%')
      .execute()
    await expect(answeredTimestamp(vault, again)).rejects.toThrow(/over another hash/)
    const { der } = stampRequest('ab'.repeat(32))
    await expect(answeredTimestamp(vault, authority.answer(der))).rejects.toMatchObject({
      code: 'not-found',
    })
    const [stored] = await listTimestamps(vault)
    const moved = (stored?.heads ?? []).map(head => ({ ...head, seq: head.seq + 1 }))
    const content = { heads: moved, answer: answer.toString('base64') }
    await expect(commit(vault, [{ act: 'timestamp', content }], wren)).rejects.toMatchObject({
      code: 'integrity-broken',
    })
  })

  test('a refusal of the authority is told in its words', () => {
    // What it does not understand it refuses; openssl makes such an answer of any request.
    const refused = authority.answer(stampRequest('cd'.repeat(20)).der)
    expect(() => checkAnswer(refused)).toThrow(/authority refused/)
  })

  test('no changed byte of an answer changes what is stated: it is named, or nothing rests on it', () => {
    const stated = checkAnswer(answer)
    let named = 0
    for (let at = 0; at < answer.length; at += 11) {
      const bytes = Buffer.from(answer)
      bytes[at]! ^= 1 << (at % 8)
      try {
        expect(checkAnswer(bytes), `byte ${at}`).toEqual(stated)
      } catch (error) {
        expect(error, `byte ${at}`).toBeInstanceOf(VigilError)
        named += 1
      }
    }
    expect(named).toBeGreaterThan(answer.length / 30)
    for (const length of [0, 1, 10, 400, answer.length - 1])
      expect(() => checkAnswer(answer.subarray(0, length))).toThrow(VigilError)
  })

  test('a journal of which the stamped entry was taken out does not verify', async () => {
    const other = await engine.fresh()
    await addDocuments(other, [sampleDocument('One.')], wren)
    const { content } = await answeredTimestamp(
      other,
      authority.answer((await requestTimestamp(other)).der),
    )
    await commit(other, [{ act: 'timestamp', content }], wren)
    const [head] = content.heads
    await other.db
      .deleteFrom('entry')
      .where('hash', '=', head?.hash ?? '')
      .execute()
    const { findings } = await verify(other)
    expect(findings.map(({ what }) => what)).toContain('timestamp')
    expect(findings.find(({ what }) => what === 'timestamp')?.message).toMatch(/has no such entry/)
  })

  const keys: [string, AuthorityKeys, RegExp | null][] = [
    ['an elliptic curve', { key: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] }, null],
    ['SHA-512 and the older name of the certificate', { digest: 'sha512', essHash: 'sha1' }, null],
    ['a hash that is broken', { digest: 'sha1' }, /not to be trusted/],
  ]
  test.each(keys)('%s', async (_name, made, refusal) => {
    const other = await startAuthority(made)
    try {
      const given = other.answer(stampRequest('ab'.repeat(32)).der)
      if (refusal) expect(() => checkAnswer(given)).toThrow(refusal)
      else expect(checkAnswer(given).imprint).toBe('ab'.repeat(32))
    } finally {
      await other.stop()
    }
  })
})
