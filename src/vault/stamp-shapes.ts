import { EncapsulatedContentInfo, SignerIdentifier } from '@peculiar/asn1-cms'
import {
  AsnArray,
  AsnProp,
  AsnPropTypes,
  AsnType,
  AsnTypeTypes,
  OctetString,
} from '@peculiar/asn1-schema'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'

// Hashes and signatures are taken over bytes as they were sent. The library's own shapes write certificates and signed
// attributes anew; here they are kept as they came, and both must be there.

/** SignerInfo (RFC 5652). */
export class StampSigner {
  version = 0
  sid = new SignerIdentifier()
  digestAlgorithm = new AlgorithmIdentifier()
  signedAttrs = new ArrayBuffer(0)
  signatureAlgorithm = new AlgorithmIdentifier()
  signature = new OctetString()
  unsignedAttrs?: ArrayBuffer
}

/** SignedData (RFC 5652). */
export class SignedStamp {
  version = 0
  digestAlgorithms: ArrayBuffer[] = []
  encapContentInfo = new EncapsulatedContentInfo()
  certificates = new ArrayBuffer(0)
  crls?: ArrayBuffer[]
  signerInfos: StampSigner[] = []
}

/** The elements of a set, each as it was sent. */
export class Elements extends AsnArray<ArrayBuffer> {}

/** ESSCertIDv2 (RFC 5035), and ESSCertID (RFC 2634) where no algorithm stands, which means another thing in each. */
export class EssCertificateId {
  hashAlgorithm?: AlgorithmIdentifier
  certHash = new OctetString()
  issuerSerial?: ArrayBuffer
}

/** SigningCertificate and SigningCertificateV2: which certificate signed, inside what is signed. */
export class SigningCertificate {
  certs: EssCertificateId[] = []
  policies?: ArrayBuffer
}

const { Any, Integer } = AsnPropTypes
const sequence = AsnType({ type: AsnTypeTypes.Sequence })

sequence(StampSigner)
AsnProp({ type: Integer })(StampSigner.prototype, 'version')
AsnProp({ type: SignerIdentifier })(StampSigner.prototype, 'sid')
AsnProp({ type: AlgorithmIdentifier })(StampSigner.prototype, 'digestAlgorithm')
AsnProp({ type: Any })(StampSigner.prototype, 'signedAttrs')
AsnProp({ type: AlgorithmIdentifier })(StampSigner.prototype, 'signatureAlgorithm')
AsnProp({ type: OctetString })(StampSigner.prototype, 'signature')
AsnProp({ type: Any, optional: true })(StampSigner.prototype, 'unsignedAttrs')

sequence(SignedStamp)
AsnProp({ type: Integer })(SignedStamp.prototype, 'version')
AsnProp({ type: Any, repeated: 'set' })(SignedStamp.prototype, 'digestAlgorithms')
AsnProp({ type: EncapsulatedContentInfo })(SignedStamp.prototype, 'encapContentInfo')
AsnProp({ type: Any })(SignedStamp.prototype, 'certificates')
AsnProp({ type: Any, repeated: 'set', context: 1, implicit: true, optional: true })(
  SignedStamp.prototype,
  'crls',
)
AsnProp({ type: StampSigner, repeated: 'set' })(SignedStamp.prototype, 'signerInfos')

AsnType({ type: AsnTypeTypes.Set, itemType: Any })(Elements)

sequence(EssCertificateId)
AsnProp({ type: AlgorithmIdentifier, optional: true })(EssCertificateId.prototype, 'hashAlgorithm')
AsnProp({ type: OctetString })(EssCertificateId.prototype, 'certHash')
AsnProp({ type: Any, optional: true })(EssCertificateId.prototype, 'issuerSerial')

sequence(SigningCertificate)
AsnProp({ type: EssCertificateId, repeated: 'sequence' })(SigningCertificate.prototype, 'certs')
AsnProp({ type: Any, optional: true })(SigningCertificate.prototype, 'policies')
