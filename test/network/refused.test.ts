import { spawnSync } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { openFetcher } from '../../src/capture/index.ts'

/** An address that is set aside for documentation: nobody answers there, and here nobody is asked. */
const ELSEWHERE = '192.0.2.1'

test('in tests, and in what they start, all but this machine is refused', async () => {
  const failed = await new Promise(resolve => {
    connect(80, ELSEWHERE).on('error', error => resolve(error.message))
  })
  expect(failed).toMatch(/tests reach this machine only/)
  await expect(lookup('seen.example')).rejects.toMatchObject({ code: 'ENOTFOUND' })
  await expect(fetch(`http://${ELSEWHERE}/`)).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/tests reach this machine only/) },
  })
  const script = `require('net').connect(80, '${ELSEWHERE}').on('error', e => console.log(e.message))`
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  expect(stdout).toMatch(/tests reach this machine only/)
})

test('what Vigil fetches from elsewhere is refused too', async () => {
  const fetcher = openFetcher()
  await expect(fetcher.fetch(`http://${ELSEWHERE}/`)).rejects.toMatchObject({
    code: 'fetch-refused',
  })
  await expect(fetcher.fetch('http://8.8.8.8/')).rejects.toMatchObject({ code: 'fetch-failed' })
  await expect(fetcher.fetch('http://seen.example/')).rejects.toMatchObject({
    code: 'fetch-failed',
  })
  await fetcher.close()
})

test('this machine answers', async () => {
  const server = createServer((_, response) => response.end('here'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here')
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('here')
  await new Promise(resolve => server.close(resolve))
})
