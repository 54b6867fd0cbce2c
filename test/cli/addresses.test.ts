import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { LOOPBACK, webServer } from '../../src/capture/fetch/test-server.ts'
import { initVault } from '../../src/desk/index.ts'
import { temporaryFolder, vigil } from './command-line.ts'

const PAGE = `<html lang="en"><head><title>March</title><link rel="stylesheet" href="/s.css"></head>
<h1>Police detain organiser of march in Lemsk</h1>
<p>On 12 March 2026, police in Lemsk detained activist Ana Dorel during a march of some 300 people.</p></html>`

const site = () =>
  webServer((request, response) => {
    if (request.url === '/march') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    else if (request.url === '/s.css')
      response.writeHead(200, { 'content-type': 'text/css' }).end('p {}')
    else response.writeHead(404).end()
  })

const documentOf = async (on: readonly string[]) => {
  const { out } = await vigil(['list', '--json', ...on])
  const { id } = JSON.parse(out) as { id: string }
  const shown = await vigil(['show', id, '--json', ...on])
  return (
    JSON.parse(shown.out) as {
      document: { id: string; text: string; url: string; fetched: object }
    }
  ).document
}

test('an address is taken in, its original written out, and the same document taken in from that file elsewhere', async () => {
  const { origin, asked } = await site()
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'a.vigil')]
  await initVault(on[1] ?? '', null)
  const added = await vigil(['add', `${origin}/march`, ...on], { network: LOOPBACK })
  expect(added).toMatchObject({ code: 0, news: expect.stringContaining('1 added') })
  expect(asked.map(({ url }) => url)).toEqual(['/march', '/s.css'])
  const document = await documentOf(on)
  expect(document).toMatchObject({
    text: expect.stringContaining('detained activist Ana Dorel'),
    url: `${origin}/march`,
    fetched: { asked: `${origin}/march`, status: 200 },
  })
  await vigil(['read', ...on])
  expect((await vigil(['show', document.id, ...on])).out).toContain('detention')

  const file = join(folder, 'page.wacz')
  expect((await vigil(['original', document.id, '--out', file, ...on])).code).toBe(0)
  expect((await vigil(['original', document.id, '--out', file, ...on])).code).toBe(2)
  expect((await vigil(['original', document.id, ...on])).code).toBe(2)
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  const warc = join(folder, 'page.warc.gz')
  expect((await vigil(['original', document.id, '--warc', warc, ...on])).code).toBe(0)
  expect(gunzipSync(readFileSync(warc)).toString()).toMatch(
    /^WARC\/1\.1\r\n[^]*WARC-Type: response/,
  )
  const records = ['--vault', join(folder, 'w.vigil')]
  await initVault(records[1] ?? '', null)
  await vigil(['add', warc, ...records])
  expect((await documentOf(records)).text).toBe(document.text)
  const other = ['--vault', join(folder, 'b.vigil')]
  await initVault(other[1] ?? '', null)
  await vigil(['add', file, ...other])
  const again = await documentOf(other)
  expect([again.id, again.text]).toEqual([document.id, document.text])
  expect(asked).toHaveLength(2)
  await vigil(['tier', 'sealed', document.id, ...on])
  const sealed = await vigil(['original', document.id, '--out', join(folder, 'c.wacz'), ...on])
  expect(sealed).toMatchObject({ code: 3, news: expect.stringContaining('sealed') })
})

test('what fails is told and the rest goes on; the page alone where that is asked for', async () => {
  const { origin, asked } = await site()
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'a.vigil')]
  await initVault(on[1] ?? '', null)
  const addresses = [`${origin}/gone`, 'file:///etc/passwd', `${origin}/march`]
  const added = await vigil(['add', ...addresses, '--page-only', ...on], { network: LOOPBACK })
  expect(added.code).toBe(2)
  expect(added.news).toContain('the server answered 404')
  expect(added.news).toContain('only http and https')
  expect(added.news).toContain('1 added')
  expect(asked.map(({ url }) => url)).toEqual(['/gone', '/march'])
})

test('without the switch that only tests have, no machine but public ones is asked', async () => {
  const { origin, asked } = await site()
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'a.vigil')]
  await initVault(on[1] ?? '', null)
  const added = await vigil(['add', `${origin}/march`, ...on])
  expect(added).toMatchObject({
    code: 2,
    news: expect.stringContaining('not on the public network'),
  })
  expect(asked).toEqual([])
})

test('a proxy is set once for all, is never gone around, and none is forgotten', async () => {
  const { origin, asked } = await site()
  const folder = temporaryFolder()
  const on = ['--vault', join(folder, 'a.vigil')]
  await initVault(on[1] ?? '', null)
  const add = (...more: string[]) =>
    vigil(['add', `${origin}/march`, ...more, ...on], {
      network: LOOPBACK,
      env: { ALL_PROXY: 'socks5h://127.0.0.1:9' },
    })
  expect(await add()).toMatchObject({ code: 2, news: expect.stringContaining('ALL_PROXY is set') })
  expect((await vigil(['setting', 'proxy', 'nonsense', ...on])).code).toBe(2)
  expect((await vigil(['setting', 'colour', 'red', ...on])).code).toBe(2)
  await vigil(['setting', 'proxy', 'socks5h://127.0.0.1:9', ...on])
  await vigil(['setting', 'user-agent', 'Orvik Monitor', ...on])
  const kept = (await vigil(['setting', '--json', ...on])).out.split('\n')
  expect(kept).toContain('{"name":"proxy","value":"socks5h://127.0.0.1:9"}')
  expect(kept).toContain('{"name":"user-agent","value":"Orvik Monitor"}')
  expect(await add()).toMatchObject({
    code: 2,
    news: expect.stringContaining('the proxy did not connect'),
  })
  expect(asked).toEqual([])
  expect((await add('--proxy', 'none')).code).toBe(0)
  expect(asked[0]?.headers['user-agent']).toBe('Orvik Monitor')
  await vigil(['setting', 'proxy', '--off', ...on])
  expect((await vigil(['setting', 'proxy', ...on])).out).toContain('proxy: –')
})
