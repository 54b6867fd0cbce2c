import { VigilError } from '../../codebook/index.ts'
import { showName } from '../show-name.ts'
import { ProxyFailed } from './proxy.ts'
import { NotAsPacked } from './unpack-body.ts'

const CERTIFICATE = 'The connection is not what it says it is, or the line is listened to'

/** What the network's errors mean. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of that name, or this machine is offline',
  EAI_AGAIN: 'its name could not be looked up: is this machine online?',
  ECONNREFUSED: 'nothing answers at that host and port',
  ECONNRESET: 'the connection was cut: by the server, or by what filters the line',
  EPIPE: 'the connection was cut: by the server, or by what filters the line',
  ENETUNREACH: 'there is no way to that network from here',
  EHOSTUNREACH: 'there is no way to that host from here',
  EADDRNOTAVAIL: 'there is no way to that host from here',
  ETIMEDOUT: 'the connection took too long',
  UND_ERR_CONNECT_TIMEOUT: 'the connection took too long',
  UND_ERR_HEADERS_TIMEOUT: 'the server took too long to answer',
  UND_ERR_BODY_TIMEOUT: 'the server stopped in the middle of its answer',
  UND_ERR_SOCKET: 'the server ended the connection before its answer was whole',
  UND_ERR_HEADERS_OVERFLOW: 'the server sent more headers than any server needs',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is not as long as the server said',
  UND_ERR_INVALID_ARG: 'it cannot be asked for in that form',
  UND_ERR_ABORTED: 'the proxy would not pass it on',
  UND_ERR_PRX_TLS: 'the connection to the proxy is not safe',
  CERT_HAS_EXPIRED: `its certificate has expired. ${CERTIFICATE}`,
  CERT_NOT_YET_VALID: `its certificate is not valid yet (is this machine's clock right?)`,
  CERT_REVOKED: `its certificate was revoked. ${CERTIFICATE}`,
  DEPTH_ZERO_SELF_SIGNED_CERT: `its certificate is signed by nobody but itself. ${CERTIFICATE}`,
  SELF_SIGNED_CERT_IN_CHAIN: `its certificate comes from an authority that this machine does not know. ${CERTIFICATE}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `its certificate comes from an authority that this machine does not know. ${CERTIFICATE}`,
  UNABLE_TO_GET_ISSUER_CERT: `its certificate comes from an authority that this machine does not know. ${CERTIFICATE}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `its certificate comes from an authority that this machine does not know. ${CERTIFICATE}`,
  ERR_TLS_CERT_ALTNAME_INVALID: `its certificate is for another name. ${CERTIFICATE}`,
  EPROTO:
    'it does not speak TLS as it should; where the address begins with https, it may be http only',
}

/** An error of the network in the words of a monitor; what is neither that nor one already is a bug and rises. */
export function fetchFailure(address: string, error: unknown): VigilError {
  if (error instanceof VigilError) return error
  const why = reasonOf(error)
  if (why === undefined) throw error
  return failed(address, why, error)
}

/** Says that an address could not be fetched. */
export function failed(address: string, why: string, cause?: unknown): VigilError {
  const shown = showName(address.length > 300 ? `${address.slice(0, 300)}…` : address)
  return new VigilError(
    'fetch-failed',
    `${shown} could not be fetched: ${why}. Nothing was stored.`,
    {
      cause,
    },
  )
}

function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof NotAsPacked) return error.message
  if (error instanceof ProxyFailed) return `the proxy did not connect (${showName(error.message)})`
  if (error.name === 'HTTPParserError') return 'its answer is no HTTP that can be read'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code !== undefined) {
    if (code in REASONS) return REASONS[code]
    if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG')
      return REASONS['EPROTO']
    if (code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS'))
      return `there was no safe connection (${code})`
    return `the network says ${code}`
  }
  return error.cause === undefined ? undefined : reasonOf(error.cause)
}
