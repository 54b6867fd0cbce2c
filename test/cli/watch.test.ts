import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { LOOPBACK, webServer } from '../../src/capture/fetch/test-server.ts'
import { initVault } from '../../src/desk/index.ts'
import { postgresEngine } from '../../src/vault/test-vaults.ts'
import { temporaryFolder, vigil } from './command-line.ts'

const page = (...paragraphs: string[]) =>
  `<html lang="en"><title>Permits</title><h1>Permits for assemblies</h1>${paragraphs.map(one => `<p>${one}</p>`).join('')}<!-- ${Math.random()} --></html>`
const FIRST =
  'The city refused two applications for pickets in Orvik in March, citing repairs to the square.'
const SECOND = 'An appeal may be lodged with the district court within three days of the decision.'
const CHANGED =
  'The city refused three applications for pickets in Orvik in March, citing repairs to the square.'

/** A site whose answers a test changes as it goes. */
async function site(answers: Record<string, string | number>) {
  const answer: RequestListener = (request, response) => {
    const found = answers[request.url ?? ''] ?? 404
    if (typeof found === 'number') return void response.writeHead(found).end()
    const etag = `"${found.length}"`
    const type = found.startsWith('<?xml') ? 'application/rss+xml' : 'text/html; charset=utf-8'
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
    response.writeHead(200, { 'content-type': type, etag }).end(found)
  }
  return { ...(await webServer(answer)), answers }
}

const postgres = await postgresEngine()
if (postgres.missing) process.stderr.write(`${postgres.missing}\n`)
afterAll(postgres.stop)

const filed = async () => {
  const file = join(temporaryFolder(), 'a.vigil')
  await initVault(file, null)
  return file
}

const served = async () => {
  const url = (await postgres.empty()) ?? ''
  await initVault(url, null)
  return url
}

/** A command line on a new vault. */
async function vault(make: () => Promise<string> = filed) {
  const place = await make()
  return (...words: string[]) => vigil([...words, '--vault', place], { network: LOOPBACK })
}

describe.each([
  ['a file', filed],
  ['PostgreSQL', served],
])('in %s', (kind, make) => {
  const isThere = kind !== 'PostgreSQL' || postgres.missing === undefined
  test.skipIf(!isThere)(
    'a page is new, seen, changed with a difference that reads, vanished, and seen again',
    async () => {
      const { origin, answers, asked } = await site({ '/permits': page(FIRST, SECOND) })
      const on = await vault(make)
      const url = `${origin}/permits`
      expect((await on('watch', 'list')).code).toBe(1)
      expect((await on('watch', 'add', url, '--name', 'permits')).code).toBe(0)
      expect((await on('watch', 'add', url)).news).toContain('is watched already, as “permits”')
      expect((await on('watch', 'diff', 'permits')).news).toContain('was never looked at yet')
      expect(asked).toEqual([])
      expect((await on('watch', 'list')).out).toContain('not yet')

      expect((await on('watch', 'run')).out).toMatch(/^new +http/)
      expect((await on('watch', 'run')).out).toMatch(/^seen +http/)
      expect(asked.at(-1)?.headers['if-none-match']).toBeDefined()
      // Other bytes, the same words.
      answers['/permits'] = `${page(FIRST, SECOND)}   <!-- longer -->`
      expect((await on('watch', 'run')).out).toMatch(/^seen/)
      expect((await on('watch', 'diff', 'permits')).code).toBe(1)
      expect((await on('list', '--json')).out.split('\n')).toHaveLength(1)

      answers['/permits'] = page(
        CHANGED,
        SECOND,
        'The office is closed on Fridays until further notice.',
      )
      expect((await on('watch', 'run')).out).toMatch(/^changed/)
      const { out } = await on('watch', 'diff', 'permits')
      expect(out).toContain('~ The city refused [-two-]{+three+} applications')
      expect(out).toContain(`  ${SECOND}`)
      expect(out).toContain('+ The office is closed on Fridays')
      expect((await on('list', '--json')).out.split('\n')).toHaveLength(2)

      answers['/permits'] = 410
      expect((await on('watch', 'run')).out).toMatch(/^vanished .*410/)
      expect((await on('watch', 'list')).out).toContain('vanished')
      answers['/permits'] = 503
      expect(await on('watch', 'run')).toMatchObject({
        code: 2,
        out: expect.stringMatching(/^unreachable .*503/),
      })
      answers['/permits'] = page(
        CHANGED,
        SECOND,
        'The office is closed on Fridays until further notice.',
      )
      expect((await on('watch', 'run')).out).toMatch(/^seen/)
      expect((await on('watch', 'diff', url)).out).toContain('{+three+}')
      expect((await on('verify', '--deep')).code).toBe(0)

      expect((await on('watch', 'remove', 'permits')).code).toBe(0)
      const count = asked.length
      expect((await on('watch', 'run')).code).toBe(1)
      expect(asked).toHaveLength(count)
    },
  )

  const item = (number: number, title = `Story ${number}`) =>
    `<item><guid isPermaLink="false">g${number}</guid><title>${title}</title><link>/news/${number}</link><pubDate>Thu, ${10 + number} Mar 2026 09:00:00 GMT</pubDate></item>`
  const feed = (...items: string[]) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>${items.join('')}</channel></rss>`

  test.skipIf(!isThere)(
    'entries of a feed wait to be taken in or left; changed and vanished ones are told',
    async () => {
      const news = (number: number) =>
        page(
          `Police detained ${number} students in Orvik on ${number} March 2026 at a rally, witnesses said.`,
        )
      const { origin, answers, asked } = await site({
        '/feed.xml': feed(item(3), item(2), item(1)),
        '/news/1': news(11),
        '/news/2': news(12),
        '/news/4': news(14),
      })
      const on = await vault(make)
      await on('watch', 'add', `${origin}/feed.xml`, '--name', 'courier')
      const first = await on('watch', 'run')
      expect(first.out).toContain('new       Story 3')
      expect(asked).toHaveLength(1)
      const waiting = async () =>
        (await on('watch', 'entries', '--json')).out
          .split('\n')
          .filter(Boolean)
          .map(line => JSON.parse(line) as { number: string; title: string; state: string })
      expect((await waiting()).map(({ title }) => title)).toEqual(['Story 3', 'Story 2', 'Story 1'])
      const [three, two] = await waiting()
      expect((await on('watch', 'leave', three?.number ?? '')).code).toBe(0)
      expect((await on('watch', 'take', two?.number.slice(0, 6) ?? '')).out).toContain('taken in')
      expect((await waiting()).map(({ title }) => title)).toEqual(['Story 1'])
      const listed = JSON.parse((await on('list', '--json')).out) as object
      expect(listed).toMatchObject({
        name: expect.stringContaining('news-2'),
        published: '2026-03-12',
      })

      answers['/feed.xml'] = feed(item(4), item(2, 'Story 2, corrected'), item(1))
      const second = await on('watch', 'run', '--add')
      expect(second.out).toContain('vanished  Story 3')
      expect(second.out).toContain('changed   Story 2, corrected')
      expect(second.out).toContain('new       Story 4')
      expect(second.out.match(/taken in/g)).toHaveLength(2)
      expect((await waiting()).map(({ title }) => title)).toEqual(['Story 1'])
      expect((await on('watch', 'take', 'nonsense')).code).toBe(1)
      answers['/feed.xml'] = '<?xml version="1.0"?><rss><channel><item>'
      expect(await on('watch', 'run')).toMatchObject({
        code: 2,
        out: expect.stringContaining('unreachable'),
      })
      answers['/feed.xml'] = feed(item(5), item(4))
      expect((await on('watch', 'run')).out).not.toContain('vanished')
    },
  )
})

test.each([
  ['add', 'ftp://a.example'],
  ['add', 'a.txt'],
  ['remove', 'x'],
  ['diff', 'x'],
  ['run', 'x'],
  ['fly'],
  ['add'],
  ['take'],
])('watch %s %s is refused in plain words', async (...words) => {
  const on = await vault()
  const { code, news } = await on('watch', ...words)
  expect(code).toBeGreaterThan(0)
  expect(news).not.toContain('bug')
})
