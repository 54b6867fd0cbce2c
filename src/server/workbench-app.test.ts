import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VigilError } from '../codebook/index.ts'
import { openDoor } from './door.ts'
import { BODY_LIMIT } from './json-only.ts'
import { listen, type Listening } from './listen.ts'
import { readStaticFiles, staticFiles } from './static-files.ts'
import { workbenchApp } from './workbench-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-walls-'))
const door = openDoor()
const bugs: Error[] = []
let listening: Listening | undefined
const host = () => listening?.host ?? 'nowhere:0'

const api = new Hono()
  .get('/hello', c => c.json({ hello: 'there' }))
  .post('/hello', async c => c.json(await c.req.json()))
  .get('/mendable', () => {
    throw new VigilError('vault-locked', 'The vault is locked. Unlock it.')
  })
  .get('/bug', () => {
    throw new Error('Aigerim Test was here')
  })

beforeAll(async () => {
  const web = join(folder, 'web')
  mkdirSync(join(web, 'assets'), { recursive: true })
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Vigil</title>')
  writeFileSync(join(web, 'assets', 'main-1a2b.js'), 'export {}')
  writeFileSync(join(web, 'notes.private'), 'not a web file')
  writeFileSync(join(folder, 'secret.txt'), 'outside')
  const pages = staticFiles(readStaticFiles(web))
  listening = await listen(workbenchApp({ door, host, api, pages, onBug: e => bugs.push(e) }), 0)
})
afterAll(async () => {
  await listening?.close()
  rmSync(folder, { recursive: true })
})

type Answer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}
type Ask = { path: string; method?: string; headers?: Record<string, string>; body?: string }

/** A request as it goes over the wire: nothing tidies the path or forbids a header. */
function ask({ path, method = 'GET', headers = {}, body }: Ask): Promise<Answer> {
  const [hostname = '', port = ''] = host().split(':')
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, method, headers: { host: host(), ...headers } },
      answer => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => (text += part))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

async function comeIn(): Promise<string> {
  const { headers } = await ask({ path: `/enter/${door.ticket()}` })
  return String(headers['set-cookie']).split(';')[0] ?? ''
}

const JSON_TYPE = 'application/json'

describe('the ticket', () => {
  test('becomes a cookie at once, works once, and leads to a clean address', async () => {
    const ticket = door.ticket()
    const first = await ask({ path: `/enter/${ticket}` })
    expect(first.status).toBe(303)
    expect(first.headers['location']).toBe('/')
    expect(String(first.headers['set-cookie'])).toMatch(
      /^vigil-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    expect((await ask({ path: `/enter/${ticket}` })).status).toBe(403)
  })
  test('used again by the browser that has the cookie only leads on', async () => {
    const ticket = door.ticket()
    const { headers } = await ask({ path: `/enter/${ticket}` })
    const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
    expect((await ask({ path: `/enter/${ticket}`, headers: { cookie } })).status).toBe(303)
  })
  test('is not spent by a look ahead', async () => {
    const ticket = door.ticket()
    expect((await ask({ path: `/enter/${ticket}`, method: 'HEAD' })).status).toBe(403)
    expect((await ask({ path: `/enter/${ticket}` })).status).toBe(303)
  })
  test.each(['/enter/', '/enter/guess', `/enter/${'A'.repeat(43)}`, '/enter/..%2f'])(
    '%s opens nothing',
    async path => expect((await ask({ path })).status).toBe(403),
  )
})

describe('who is refused', () => {
  const rows: [string, (cookie: string) => Ask, number][] = [
    ['nobody with a cookie', cookie => ({ path: '/api/hello', headers: { cookie } }), 200],
    ['no cookie', () => ({ path: '/api/hello' }), 403],
    ['no cookie, for a page', () => ({ path: '/' }), 403],
    ['no cookie, for a built file', () => ({ path: '/assets/main-1a2b.js' }), 403],
    [
      'a made-up cookie',
      () => ({ path: '/api/hello', headers: { cookie: `vigil-${host().split(':')[1]}=x` } }),
      403,
    ],
    [
      'another Host (DNS rebinding)',
      cookie => ({ path: '/api/hello', headers: { cookie, host: 'evil.example' } }),
      403,
    ],
    [
      'another Host with the right port',
      cookie => ({
        path: '/api/hello',
        headers: { cookie, host: `evil.example:${host().split(':')[1]}` },
      }),
      403,
    ],
    [
      'a page of another site reading',
      cookie => ({ path: '/api/hello', headers: { cookie, origin: 'https://evil.example' } }),
      403,
    ],
    [
      'a page of another port of this machine',
      cookie => ({ path: '/api/hello', headers: { cookie, 'sec-fetch-site': 'same-site' } }),
      403,
    ],
    [
      'a link of another site',
      cookie => ({ path: '/', headers: { cookie, 'sec-fetch-site': 'cross-site' } }),
      403,
    ],
    [
      'an address that was typed',
      cookie => ({ path: '/', headers: { cookie, 'sec-fetch-site': 'none' } }),
      200,
    ],
    ['another method', cookie => ({ path: '/', method: 'DELETE', headers: { cookie } }), 405],
    ['a preflight', cookie => ({ path: '/', method: 'OPTIONS', headers: { cookie } }), 405],
  ]
  test.each(rows)('%s', async (_, make, status) =>
    expect((await ask(make(await comeIn()))).status).toBe(status),
  )
})

describe('what may be sent', () => {
  const own = () => ({ origin: `http://${host()}`, 'content-type': JSON_TYPE })
  const rows: [
    name: string,
    headers: () => Record<string, string>,
    body: string,
    status: number,
  ][] = [
    ['JSON from the own page', own, '{"a":1}', 200],
    ['no Origin', () => ({ 'content-type': JSON_TYPE }), '{}', 403],
    ['Origin null', () => ({ ...own(), origin: 'null' }), '{}', 403],
    ['another Origin', () => ({ ...own(), origin: 'http://127.0.0.1:1' }), '{}', 403],
    ['a typed-in POST', () => ({ ...own(), 'sec-fetch-site': 'none' }), '{}', 403],
    ['a form', () => ({ ...own(), 'content-type': 'text/plain' }), '{}', 400],
    ['too much', own, `"${'x'.repeat(BODY_LIMIT)}"`, 413],
  ]
  test.each(rows)('%s', async (...[, headers, body, status]) => {
    const cookie = await comeIn()
    const path = '/api/hello'
    const answer = await ask({ path, method: 'POST', headers: { ...headers(), cookie }, body })
    expect(answer.status).toBe(status)
  })
})

describe('what is served', () => {
  const inside = async (path: string) => ask({ path, headers: { cookie: await comeIn() } })
  test.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/documents/abc', 200, 'text/html; charset=utf-8'],
    ['/assets/main-1a2b.js', 200, 'text/javascript; charset=utf-8'],
    ['/notes.private', 404, 'text/plain; charset=UTF-8'],
    ['/assets/gone.js', 404, 'text/plain; charset=UTF-8'],
    ['/api/gone', 404, 'application/json'],
  ])('%s → %i', async (path, status, type) => {
    const answer = await inside(path)
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type])
  })
  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/assets/%00.js',
  ])('nothing outside the folder: %s', async path => {
    const answer = await inside(path)
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('outside')
  })
})

describe('every answer', () => {
  test.each(['/', '/api/hello', '/api/bug', '/gone.js', '/enter/x'])(
    '%s carries the headers',
    async path => {
      for (const headers of [{ cookie: await comeIn() }, {}]) {
        const answer = await ask({ path, headers })
        expect(answer.headers['content-security-policy']).toMatch(
          /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'/,
        )
        expect(answer.headers).toMatchObject({
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'no-store',
        })
        expect(answer.headers['x-powered-by']).toBeUndefined()
      }
    },
  )
  test('names what can be mended, and keeps a bug in', async () => {
    const cookie = await comeIn()
    const mendable = await ask({ path: '/api/mendable', headers: { cookie } })
    expect([mendable.status, JSON.parse(mendable.body)]).toEqual([
      423,
      { error: { code: 'vault-locked', message: 'The vault is locked. Unlock it.' } },
    ])
    const bug = await ask({ path: '/api/bug', headers: { cookie } })
    expect(bug.status).toBe(500)
    expect(bug.body).not.toContain('Aigerim')
    expect(bugs.map(error => error.message)).toContain('Aigerim Test was here')
  })
})

test('a taken port is named', async () => {
  const port = Number(host().split(':')[1])
  await expect(listen(new Hono(), port)).rejects.toThrow(/Port \d+ of this machine cannot be used/)
})
