import { readFileSync, rmSync, writeFileSync } from 'node:fs'
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
    const waiting = await vigil(['timestamp', ...on])
    expect(waiting.code).toBe(0)
    expect(waiting.out).toMatch(
      /^waits for an answer: request [0-9a-f]{8}, made on 20\d\d-\d\d-\d\d or later, over feed [0-9a-f]{8} up to \d+$/,
    )
    writeFileSync(answer, authority.answer(readFileSync(request)))
    const more = ['note', '--type', 'call', '--taken', '2026-03-03', '--consent', 'store', ...on]
    await vigil(more, { input: 'The hearing was held.' })
    const taken = await vigil(['timestamp', '--answer', answer, ...on])
    expect(taken.code, taken.news).toBe(0)
    expect((await vigil(['timestamp', ...on])).out).not.toContain('waits for')
    expect((await vigil(['timestamp', '--answer', answer, ...on])).code).toBe(1)
    expect((await vigil(['verify', ...on])).code).toBe(0)
    expect(authority.asked).toHaveLength(before)
  }, 60_000)

  test('an answer that is another, over something else, refused or none is told as such, and changes nothing', async () => {
    const { folder, on } = await vaultWithNote()
    const { folder: elsewhere, on: other } = await vaultWithNote()
    const [request, foreign] = [join(folder, 'request.tsq'), join(elsewhere, 'other.tsq')]
    await vigil(['timestamp', '--offline', request, ...on])
    await vigil(['timestamp', '--offline', foreign, ...other])
    const asked = readFileSync(request)
    // The digest stands in the request as an octet string of 32 bytes.
    const at = asked.indexOf(Buffer.from([4, 32])) + 2
    const changed = Buffer.from(asked)
    changed.fill(7, at, at + 32)
    const broken = Buffer.from(asked)
    broken.set([0x2a, 0x03], asked.indexOf(Buffer.from([0x60, 0x86])))
    const whole = authority.answer(asked)
    const cases: [string, Uint8Array | null, RegExp][] = [
      ['of another request', authority.answer(readFileSync(foreign)), /answers no request/],
      ['over another digest', authority.answer(changed), /over another hash than was asked/],
      ['a refusal', authority.answer(broken), /authority refused/],
      ['the request itself', asked, /no answer of a time-stamping/],
      ['another file', Buffer.from('<html>Log in</html>'), /no answer of a time-stamping/],
      ['an empty one', Buffer.alloc(0), /no answer of a time-stamping/],
      ['cut short', whole.subarray(0, 400), /no answer of a time-stamping/],
      ['no file', null, /answer\.tsr cannot be read/],
    ]
    const head = (await vigil(['head', ...on])).out
    const answer = join(folder, 'answer.tsr')
    for (const [what, bytes, news] of cases) {
      if (bytes === null) rmSync(answer)
      else writeFileSync(answer, bytes)
      const ran = await vigil(['timestamp', '--answer', answer, ...on])
      expect(ran.news, what).toMatch(news)
      expect([1, 2, 3], what).toContain(ran.code)
    }
    expect((await vigil(['head', ...on])).out).toBe(head)
    // The request still waits for its answer.
    writeFileSync(answer, whole)
    expect((await vigil(['timestamp', '--answer', answer, ...on])).code).toBe(0)
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
