import { constants, createHash, verify, X509Certificate } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { Attribute, ContentInfo, id_signedData } from '@peculiar/asn1-cms'
import { id_ct_tstInfo, PKIStatus, TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp'
import { Certificate, ExtendedKeyUsage, id_ce_extKeyUsage } from '@peculiar/asn1-x509'
import { VigilError } from '../codebook/index.ts'
import { SHA256 } from './stamp-request.ts'
import { Elements, SignedStamp, SigningCertificate, type StampSigner } from './stamp-shapes.ts'

/** What a time-stamping authority states, once its signature was found to hold. */
export type Stamp = {
  /** ISO 8601, UTC: when the authority saw the hash. */
  readonly time: string
  /** 64 hex digits: what it saw. */
  readonly imprint: string
  /** Hex; null where the answer has none. */
  readonly nonce: string | null
  /** The subject of the certificate that signed: whether it is to be trusted is for a person, and openssl, to say. */
  readonly by: string
  /** SHA-256 of that certificate, 64 hex digits. */
  readonly certificate: string
}

const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  [SHA256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'
const RSA_PSS = '1.2.840.113549.1.1.10'

const SET = 0x31

/** What is sent under a tag of its own, [0], is a set. */
function asSet(bytes: ArrayBuffer): Buffer {
  const set = Buffer.from(bytes.slice(0))
  set[0] = SET
  return set
}

const elementsOf = (bytes: ArrayBuffer): readonly ArrayBuffer[] =>
  AsnConvert.parse(Uint8Array.from(asSet(bytes)), Elements)

const hex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex')

const refuse = (why: string): VigilError =>
  new VigilError(
    'integrity-broken',
    `The answer of the time-stamping authority does not hold: ${why}.`,
  )

/**
 * Reads an answer (RFC 3161, DER) and checks all that can be checked without knowing whom to trust: status, signature,
 * that the certificate is there, was valid at that time, and is for time stamps only. Errors: `integrity-broken`,
 * `input-invalid`.
 */
export function checkAnswer(der: Uint8Array): Stamp {
  const answer = parse(der)
  try {
    return checkToken(answer)
  } catch (error) {
    if (error instanceof VigilError) throw error
    // The libraries say in their own words which structure they missed.
    throw refuse('it cannot be read to its end, or came without its certificate')
  }
}

function parse(der: Uint8Array): TimeStampResp {
  let answer: TimeStampResp
  try {
    answer = AsnConvert.parse(Uint8Array.from(der), TimeStampResp)
  } catch (error) {
    throw new VigilError(
      'input-invalid',
      'This is no answer of a time-stamping authority (RFC 3161). Name the .tsr file that it sent.',
      { cause: error },
    )
  }
  const { status, statusString } = answer.status
  if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods)
    throw new VigilError(
      'input-invalid',
      `The time-stamping authority refused: ${statusString?.join(' ') || `status ${status}`}. Ask another, or ask it why.`,
    )
  return answer
}

function checkToken(answer: TimeStampResp): Stamp {
  const { token, content, signed } = read(answer)
  const [signer, ...others] = signed.signerInfos
  if (!signer || others.length > 0) throw refuse('it is not signed by exactly one')
  const certificate = certificateOf(signer, signed)
  checkSignature({ signer, certificate, content })
  checkPurpose(certificate)
  const { messageImprint, genTime, nonce } = token
  if (messageImprint.hashAlgorithm.algorithm !== SHA256) throw refuse('it is not over a SHA-256')
  if (genTime < new Date(certificate.validFrom) || genTime > new Date(certificate.validTo))
    throw refuse('its certificate was not valid at the time that it states')
  return {
    time: genTime.toISOString(),
    imprint: hex(messageImprint.hashedMessage.buffer),
    nonce: nonce ? hex(nonce) : null,
    by: certificate.subject.replaceAll('\n', ', '),
    certificate: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
  }
}

type Token = {
  readonly token: TSTInfo
  readonly content: Uint8Array
  readonly signed: SignedStamp
}

function read({ timeStampToken }: TimeStampResp): Token {
  const info = AsnConvert.parse(AsnConvert.serialize(timeStampToken), ContentInfo)
  if (info.contentType !== id_signedData) throw refuse('it carries nothing that is signed')
  const signed = AsnConvert.parse(info.content, SignedStamp)
  const { eContentType, eContent } = signed.encapContentInfo
  if (eContentType !== id_ct_tstInfo) throw refuse('what is signed is no time stamp')
  const content = contentOf(eContent)
  return { token: AsnConvert.parse(content, TSTInfo), content, signed }
}

function contentOf(eContent: SignedStamp['encapContentInfo']['eContent']): Uint8Array {
  if (eContent?.single) return new Uint8Array(eContent.single.buffer)
  if (eContent?.any) return new Uint8Array(AsnConvert.parse(eContent.any, OctetString).buffer)
  throw refuse('what is signed is missing')
}

/** The certificate that the signer names, among those that came along. */
function certificateOf({ sid }: StampSigner, { certificates }: SignedStamp): X509Certificate {
  const serial = sid.issuerAndSerialNumber && hex(sid.issuerAndSerialNumber.serialNumber)
  const issuer =
    sid.issuerAndSerialNumber && hex(AsnConvert.serialize(sid.issuerAndSerialNumber.issuer))
  const found = elementsOf(certificates).find(bytes => {
    const { tbsCertificate } = AsnConvert.parse(bytes, Certificate)
    return (
      hex(tbsCertificate.serialNumber) === serial &&
      hex(AsnConvert.serialize(tbsCertificate.issuer)) === issuer
    )
  })
  if (!found) throw refuse('its certificate did not come along, though it was asked for')
  return new X509Certificate(Buffer.from(found))
}

type Signing = {
  readonly signer: StampSigner
  readonly certificate: X509Certificate
  readonly content: Uint8Array
}

function checkSignature({ signer, certificate, content }: Signing): void {
  const { digestAlgorithm, signatureAlgorithm } = signer
  const attributes = elementsOf(signer.signedAttrs).map(bytes => AsnConvert.parse(bytes, Attribute))
  const digest = HASHES[digestAlgorithm.algorithm]
  if (!digest || digest === 'sha1')
    throw refuse('it is signed over a hash that is not to be trusted')
  const [type] = valuesOf(attributes, CONTENT_TYPE)
  // The type's name, an object identifier in DER, stands at the end of its own encoding.
  if (!type || !hex(type).endsWith(TST_INFO_HEX)) throw refuse('it signs something else')
  const [hash] = valuesOf(attributes, MESSAGE_DIGEST)
  const stated = hash && hex(AsnConvert.parse(hash, OctetString).buffer)
  if (stated !== createHash(digest).update(content).digest('hex'))
    throw refuse('its statement was changed after it was signed')
  checkNamed(attributes, certificate)
  const key =
    signatureAlgorithm.algorithm === RSA_PSS
      ? {
          key: certificate.publicKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: constants.RSA_PSS_SALTLEN_AUTO,
        }
      : certificate.publicKey
  if (!verify(digest, asSet(signer.signedAttrs), key, Buffer.from(signer.signature.buffer)))
    throw refuse('its signature was not made with the key of its certificate')
}

/** id-ct-TSTInfo, 1.2.840.113549.1.9.16.1.4, without tag and length. */
const TST_INFO_HEX = '2a864886f70d0109100104'

const valuesOf = (attributes: readonly Attribute[], type: string): readonly ArrayBuffer[] =>
  attributes.find(({ attrType }) => attrType === type)?.attrValues ?? []

/** The signer says within what it signs which certificate is its own, so that no other can be put in its place. */
function checkNamed(attributes: readonly Attribute[], certificate: X509Certificate): void {
  const [v2] = valuesOf(attributes, SIGNING_CERTIFICATE_V2)
  const [v1] = valuesOf(attributes, SIGNING_CERTIFICATE)
  const value = v2 ?? v1
  const [first] = value ? AsnConvert.parse(value, SigningCertificate).certs : []
  const hash = v2 ? HASHES[first?.hashAlgorithm?.algorithm ?? SHA256] : 'sha1'
  if (
    !first ||
    !hash ||
    hex(first.certHash.buffer) !== createHash(hash).update(certificate.raw).digest('hex')
  )
    throw refuse('it names another certificate than the one that came along')
}

function checkPurpose(certificate: X509Certificate): void {
  const { tbsCertificate } = AsnConvert.parse(Uint8Array.from(certificate.raw), Certificate)
  const extension = tbsCertificate.extensions?.find(({ extnID }) => extnID === id_ce_extKeyUsage)
  const uses = extension ? AsnConvert.parse(extension.extnValue, ExtendedKeyUsage) : []
  if (!extension?.critical || uses.length !== 1 || uses[0] !== TIME_STAMPING)
    throw refuse('its certificate is not one for time stamps alone')
}
