import { describe, expect, test } from 'vitest'
import { openFetcher, PUBLIC_NETWORK } from './open-fetcher.ts'
import { LOOPBACK, loopbackFetcher, webServer } from './test-server.ts'

const PAGE = '<p>Police detained two students in Orvik.</p>'

describe('never asked for', () => {
  const asPublic = () => openFetcher({ network: PUBLIC_NETWORK })

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.0.0.1./',
    'http://１２７.0.0.1/',
    'http://0.0.0.0/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://192.168.0.1:8080/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'https://172.16.5.5/',
  ])('%s, which is no public machine in whatever spelling', async address => {
    await expect(asPublic().fetch(address)).rejects.toMatchObject({
      code: 'fetch-refused',
      message: expect.stringContaining('not on the public network'),
    })
  })

  test.each([
    ['file:///etc/passwd', 'only http and https'],
    ['ftp://site.test/a', 'only http and https'],
    ['gopher://site.test/', 'only http and https'],
    ['javascript:alert(1)', 'only http and https'],
    ['data:text/html,hi', 'only http and https'],
    ['http://name:secret@site.test/', 'user name or password'],
    ['http://abcdefghijklmnop.onion/', 'Tor'],
    ['http://', 'no web address'],
    ['nonsense', 'no web address'],
  ])('%s: %s', async (address, why) => {
    await expect(asPublic().fetch(address)).rejects.toMatchObject({
      code: 'fetch-refused',
      message: expect.stringContaining(why),
    })
    await asPublic()
      .fetch(address)
      .catch((error: unknown) => expect(String(error)).not.toContain('secret'))
  })

  test.each([[['127.0.0.1']], [['10.0.0.7']], [['93.184.215.14', '127.0.0.1']], [['::1']]])(
    'a name that resolves to %j, were it only one of its addresses',
    async addresses => {
      const network = { ...PUBLIC_NETWORK, resolve: () => Promise.resolve(addresses) }
      await expect(openFetcher({ network }).fetch('http://site.test/')).rejects.toThrow(
        'not on the public network',
      )
    },
  )

  test('a name whose address is another one when it is asked a second time', async () => {
    const site = await webServer((_, response) => response.end(PAGE))
    const answers = [['127.0.0.1'], ['127.0.0.9']]
    const resolve = () => Promise.resolve(answers.shift() ?? [])
    const network = { permits: (address: string) => address === '127.0.0.1', resolve }
    const fetcher = loopbackFetcher({ network })
    // Looked up once, and connected to what was looked up: the second answer is not used for the first page.
    await fetcher.fetch(`http://site.test:${site.port}/`)
    await expect(fetcher.fetch(`http://other.test:${site.port}/`)).rejects.toThrow('127.0.0.9')
  })

  test.each([
    'http://127.0.0.2/',
    'http://169.254.169.254/',
    'http://[::1]:1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://name:secret@127.0.0.1/',
  ])('%s, where a page redirects there', async target => {
    const site = await webServer((_, response) =>
      response.writeHead(302, { location: target }).end(),
    )
    const network = { ...LOOPBACK, permits: (address: string) => address === '127.0.0.1' }
    await expect(loopbackFetcher({ network }).fetch(site.origin)).rejects.toMatchObject({
      code: 'fetch-refused',
    })
  })
})
