import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto'
import { VigilError } from '../../codebook/index.ts'
import { readBytes, type Bytes } from '../bytes.ts'
import {
  base64,
  derive,
  fromBase64,
  openWithKey,
  openWithPassphrase,
  wrapFor,
  type Recipient,
  type Stanza,
} from './stanzas.ts'

/** How a file of the age format begins. */
export const AGE_LINE = 'age-encryption.org/v1'
const CHUNK = 64 * 1024
const TAG = 16
const NOTHING = Buffer.alloc(0)

/** What a file can be opened with; the passphrase is asked for only where the file has one. */
export type Opener = {
  readonly passphrase: () => Promise<string>
  readonly keys: readonly KeyObject[]
}

function nonce(counter: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUIntBE(counter, 5, 6)
  bytes[11] = isLast ? 1 : 0
  return bytes
}

const columns = (text: string): string => {
  const lines = text.match(/.{1,64}/g) ?? []
  return [...lines, ...(text.length % 64 === 0 ? [''] : [])].join('\n')
}

function headerText(stanzas: readonly Stanza[]): string {
  const lines = stanzas.map(
    ({ type, args, body }) => `-> ${[type, ...args].join(' ')}\n${columns(base64(body))}\n`,
  )
  return `${AGE_LINE}\n${lines.join('')}---`
}

const headerMac = (fileKey: Buffer, text: string): Buffer =>
  createHmac('sha256', derive(fileKey, NOTHING, 'header'))
    .update(text, 'latin1')
    .digest()

/** Encrypts bytes as they come, in the age format (age-encryption.org/v1): opened by Vigil, or by `age -d`. */
export async function* encrypt(
  recipients: readonly Recipient[],
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const fileKey = randomBytes(16)
  const stanzas: Stanza[] = []
  for (const recipient of recipients) stanzas.push(await wrapFor(recipient, fileKey))
  const text = headerText(stanzas)
  const salt = randomBytes(16)
  yield Buffer.from(`${text} ${base64(headerMac(fileKey, text))}\n`, 'latin1')
  yield salt
  const key = derive(fileKey, salt, 'payload')
  const bytes = readBytes(source)
  let chunk = await bytes.take(CHUNK)
  for (let counter = 0; ; counter += 1) {
    const next = chunk.length === CHUNK ? await bytes.take(CHUNK) : NOTHING
    const cipher = createCipheriv('chacha20-poly1305', key, nonce(counter, next.length === 0), {
      authTagLength: TAG,
    })
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
    if (next.length === 0) return
    chunk = next
  }
}

const damaged = (what: string): VigilError =>
  new VigilError(
    'integrity-broken',
    `The file is damaged or was cut off: ${what}. Nothing was changed; ask for it again.`,
  )

/** Decrypts a file of the age format as it comes; nothing is given out that was not proved whole. */
export async function* decrypt(
  source: AsyncIterable<Uint8Array>,
  opener: Opener,
): AsyncGenerator<Buffer> {
  const bytes = readBytes(source)
  const { stanzas, text, mac } = await readHeader(bytes)
  const fileKey = await openHeader(stanzas, opener)
  if (mac.length !== 32 || !timingSafeEqual(headerMac(fileKey, text), mac))
    throw damaged('its head is not as it was written')
  const salt = await bytes.take(16)
  if (salt.length < 16) throw damaged('it ends after its head')
  yield* readChunks(bytes, derive(fileKey, salt, 'payload'))
}

async function* readChunks(bytes: Bytes, key: Buffer): AsyncGenerator<Buffer> {
  let chunk = await bytes.take(CHUNK + TAG)
  for (let counter = 0; ; counter += 1) {
    const next = chunk.length === CHUNK + TAG ? await bytes.take(CHUNK + TAG) : NOTHING
    const isLast = next.length === 0
    if (chunk.length < TAG || (chunk.length === TAG && counter > 0))
      throw damaged('its end is missing')
    const cipher = createDecipheriv('chacha20-poly1305', key, nonce(counter, isLast), {
      authTagLength: TAG,
    })
    cipher.setAuthTag(chunk.subarray(-TAG))
    yield open(cipher, chunk.subarray(0, -TAG), counter)
    if (isLast) return
    chunk = next
  }
}

function open(
  cipher: ReturnType<typeof createDecipheriv>,
  sealed: Buffer,
  counter: number,
): Buffer {
  try {
    return Buffer.concat([cipher.update(sealed), cipher.final()])
  } catch {
    throw damaged(`its part ${counter + 1} (of 64 KiB) is not as it was written`)
  }
}

type Head = { readonly stanzas: readonly Stanza[]; readonly text: string; readonly mac: Buffer }

async function readHeader(bytes: Bytes): Promise<Head> {
  const lines = [(await bytes.line(100)) ?? '']
  if (lines[0] !== AGE_LINE) throw damaged('its first line is not that of an encrypted file')
  const stanzas: Stanza[] = []
  for (;;) {
    const line = await bytes.line(1000)
    if (line === undefined || stanzas.length > 1000) throw damaged('its head does not end')
    if (line.startsWith('--- ')) {
      const mac = fromBase64(line.slice(4))
      return { stanzas, text: [...lines, '---'].join('\n'), mac }
    }
    lines.push(line)
    const [arrow, type = '', ...args] = line.split(' ')
    if (arrow !== '->') throw damaged('its head is not as it was written')
    const body: string[] = []
    do {
      const part = await bytes.line(64)
      if (part === undefined) throw damaged('its head is not as it was written')
      body.push(part)
      lines.push(part)
    } while (body.at(-1)?.length === 64)
    stanzas.push({ type, args, body: fromBase64(body.join('')) })
  }
}

async function openHeader(stanzas: readonly Stanza[], opener: Opener): Promise<Buffer> {
  const [first] = stanzas
  if (first?.type === 'scrypt') {
    const fileKey = await openWithPassphrase(first, await opener.passphrase())
    if (fileKey && stanzas.length === 1) return fileKey
    throw new VigilError(
      'vault-access',
      'The file does not open: either its passphrase is wrong, or its head is damaged. Ask whoever wrote it for the passphrase of the file (not of the vault).',
    )
  }
  for (const stanza of stanzas)
    for (const key of opener.keys) {
      const fileKey = openWithKey(stanza, key)
      if (fileKey) return fileKey
    }
  throw new VigilError(
    'vault-access',
    'The file does not open here: it was encrypted to other devices, or its head is damaged. "vigil exchange --address" prints the address to give to whoever writes it.',
  )
}
