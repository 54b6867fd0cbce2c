import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A time-stamping authority for tests: `openssl ts` with keys made for it, on loopback. */
export type Authority = {
  readonly url: string
  /** The file of its root certificate. */
  readonly root: string
  /** What was asked of it: method and type of each request. */
  readonly asked: readonly string[]
  /** Answers a request, as the server does. */
  readonly answer: (request: Uint8Array) => Buffer
  /** Lets the next answers be something else. */
  readonly instead: (bytes: Uint8Array | null) => void
  readonly stop: () => Promise<void>
}

/** Why there can be no authority here; undefined where there can. */
export const missingOpenssl =
  spawnSync('openssl', ['version']).status === 0
    ? undefined
    : 'openssl is not installed: no authority can be started'

const CONFIG = (key: string, digest: string) => `[tsa]
default_tsa = stamps
[stamps]
serial = serial
signer_cert = tsa.pem
certs = root.pem
signer_key = tsa.key
signer_digest = ${digest}
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = ${key}
`

export type AuthorityKeys = {
  /** Words for `openssl req -newkey`. */
  readonly key?: readonly string[]
  readonly digest?: string
  /** How the certificate is named in what is signed: sha1 is the older form. */
  readonly essHash?: string
}

/** Makes keys and certificates and starts to answer. */
export async function startAuthority({
  key = ['rsa:2048'],
  digest = 'sha256',
  essHash = 'sha256',
}: AuthorityKeys = {}): Promise<Authority> {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-tsa-'))
  const openssl = (...words: readonly string[]) => {
    const { status, stderr } = spawnSync('openssl', words, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`openssl ${words.join(' ')}: ${stderr}`)
  }
  const subject = (name: string) => ['-subj', `/O=Heron Observatory/CN=${name}`]
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-days',
    '30',
    ...subject('Test root'),
  )
  openssl(
    'req',
    '-newkey',
    ...key,
    '-nodes',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.csr',
    ...subject('Test stamps'),
  )
  writeFileSync(join(folder, 'use'), 'extendedKeyUsage = critical,timeStamping')
  openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-CAcreateserial',
    '-out',
    'tsa.pem',
    '-days',
    '30',
    '-extfile',
    'use',
  )
  writeFileSync(join(folder, 'serial'), '01')
  writeFileSync(join(folder, 'tsa.cnf'), CONFIG(essHash, digest))
  const answer = (request: Uint8Array): Buffer => {
    writeFileSync(join(folder, 'request.tsq'), request)
    openssl('ts', '-reply', '-queryfile', 'request.tsq', '-config', 'tsa.cnf', '-out', 'answer.tsr')
    return readFileSync(join(folder, 'answer.tsr'))
  }
  const asked: string[] = []
  let instead: Uint8Array | null = null
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers['content-type']}`)
    if (request.url === '/gone') return response.writeHead(503).end()
    if (request.url === '/moved') return response.writeHead(302, { location: '/' }).end()
    const parts: Uint8Array[] = []
    request.on('data', (part: Uint8Array) => parts.push(part))
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
      response.end(instead ?? answer(Buffer.concat(parts)))
    })
    return response
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    root: join(folder, 'root.pem'),
    asked,
    answer,
    instead: bytes => {
      instead = bytes
    },
    stop: async () => {
      await new Promise(resolve => server.close(resolve))
      rmSync(folder, { recursive: true })
    },
  }
}
