import { randomBytes } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { MessageImprint, TimeStampReq, TimeStampReqVersion } from '@peculiar/asn1-tsp'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'

export const SHA256 = '2.16.840.1.101.3.4.2.1'

/** A request for a time stamp (RFC 3161) over a SHA-256, with a nonce, asking for the certificate. */
export type StampRequest = {
  readonly der: Buffer
  /** Hex; the answer must carry the same. */
  readonly nonce: string
}

/** Builds the request for 64 hex digits of a SHA-256. */
export function stampRequest(imprint: string): StampRequest {
  const nonce = randomBytes(16)
  // A DER integer is read as negative where its first bit is set, and may not begin with a zero it does not need.
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40
  const request = new TimeStampReq({
    version: TimeStampReqVersion.v1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA256, parameters: null }),
      hashedMessage: new OctetString(Buffer.from(imprint, 'hex')),
    }),
    nonce: Uint8Array.from(nonce).buffer,
    certReq: true,
  })
  return { der: Buffer.from(AsnConvert.serialize(request)), nonce: nonce.toString('hex') }
}
