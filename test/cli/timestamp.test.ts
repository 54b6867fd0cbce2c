import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingOpenssl, startAuthority, type Authority } from '../../src/vault/test-authority.ts'
import { temporaryFolder, vigil } from './command-line.ts'

const skipped = missingOpenssl ?? ''

describe.skipIf(skipped)(`vigil timestamp ${skipped}`, () => {
  let authority: Authority
  beforeAll(async () => {
    authority = await startAuthority()
  })
  afterAll(() => authority.stop())

  async function vaultWithNote() {
    const folder = temporaryFolder()
    const vault = join(folder, 'cases.vigil')
    const on = ['--vault', vault]
    await vigil(['init', '--plain', vault])
    expect((await vigil(['timestamp', ...on])).code).toBe(1)
    expect((await vigil(['timestamp', '--tsa', authority.url, ...on])).news).toContain('no head')
    const note = ['note', '--type', 'call', '--taken', '2026-03-02', '--consent', 'store', ...on]
    await vigil(note, { input: 'The hearing was put off.' })
    return { folder, on }
  }

  test('asks an authority once, when told to, and keeps what it states', async () => {
    const { on } = await vaultWithNote()
    const before = authority.asked.length
    const stamped = await vigil(['timestamp', '--tsa', authority.url, ...on])
    expect(stamped.code, stamped.news).toBe(0)
    expect(stamped.out).toMatch(/^stamped 20\d\d-.*by O=Heron Observatory, CN=Test stamps/)
    expect(authority.asked.slice(before)).toEqual(['POST application/timestamp-query'])
    const listed = await vigil(['timestamp', '--json', ...on])
    expect(JSON.parse(listed.out)).toMatchObject({ from: `${authority.url}/`, heads: [{}] })
    expect((await vigil(['verify', '--deep', ...on])).out).toContain('1 time stamp')
    expect(authority.asked).toHaveLength(before + 1)
  }, 60_000)

  test('goes by hand: the request is written, the answer taken in later, after more was written', async () => {
    const { folder, on } = await vaultWithNote()
    const request = join(folder, 'request.tsq')
    const answer = join(folder, 'answer.tsr')
    const before = authority.asked.length
    expect((await vigil(['timestamp', '--offline', request, ...on])).code).toBe(0)
    expect((await vigil(['timestamp', '--offline', request, ...on])).code).toBe(2)
    writeFileSync(answer, authority.answer(readFileSync(request)))
    const more = ['note', '--type', 'call', '--taken', '2026-03-03', '--consent', 'store', ...on]
    await vigil(more, { input: 'The hearing was held.' })
    const taken = await vigil(['timestamp', '--answer', answer, ...on])
    expect(taken.code, taken.news).toBe(0)
    expect((await vigil(['timestamp', '--answer', answer, ...on])).code).toBe(1)
    expect((await vigil(['verify', ...on])).code).toBe(0)
    expect(authority.asked).toHaveLength(before)
  }, 60_000)

  test('goes through the proxy that was set, and nowhere where that does not answer', async () => {
    const { on } = await vaultWithNote()
    const asked = ['timestamp', '--tsa', authority.url, ...on]
    const before = authority.asked.length
    await vigil(['setting', 'proxy', 'socks5h://127.0.0.1:9', ...on])
    expect((await vigil(asked)).news).toMatch(/gave no time stamp/)
    expect((await vigil([...asked, '--proxy', 'http://127.0.0.1:9'])).code).toBe(2)
    expect(authority.asked).toHaveLength(before)
    expect((await vigil([...asked, '--proxy', 'none'])).code).toBe(0)
    const { on: other } = await vaultWithNote()
    const forgotten = ['timestamp', '--tsa', authority.url, ...other]
    const env = { HTTPS_PROXY: 'http://127.0.0.1:9' }
    expect((await vigil(forgotten, { env })).news).toMatch(/HTTPS_PROXY is set.*Nothing was sent/)
    expect(authority.asked).toHaveLength(before + 1)
  }, 60_000)

  test('an authority that fails, moves, floods or answers nonsense changes nothing', async () => {
    const { on } = await vaultWithNote()
    const head = (await vigil(['head', ...on])).out
    const cases: [string, Uint8Array | null, RegExp][] = [
      [`${authority.url}/gone`, null, /answers 503/],
      [`${authority.url}/moved`, null, /redirect/],
      ['http://127.0.0.1:9', null, /gave no time stamp/],
      [authority.url, Buffer.from('<html>Log in</html>'), /no answer of a time-stamping/],
      [authority.url, Buffer.alloc(300_000), /far too large/],
      ['ftp://tsa.example', null, /begins with https/],
    ]
    for (const [url, instead, news] of cases) {
      authority.instead(instead)
      const ran = await vigil(['timestamp', '--tsa', url, ...on])
      expect(ran.code, url).toBe(2)
      expect(ran.news).toMatch(news)
    }
    authority.instead(null)
    expect((await vigil(['timestamp', '--tsa', authority.url, '--answer', 'x', ...on])).code).toBe(
      2,
    )
    expect((await vigil(['head', ...on])).out).toBe(head)
  }, 60_000)
})
