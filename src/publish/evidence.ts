import {
  sha256,
  type Cleared,
  type Evidence,
  type EvidenceDocument,
  type Internal,
} from '../codebook/index.ts'
import { evidenceGuide } from './evidence-guide.ts'
import { STAMP } from './outgoing.ts'
import type { ReleaseFile, ReleaseOptions } from './release.ts'

/** Evidence that may be packed: cleared, or saying that it was not. */
export type OutgoingEvidence = Cleared<Evidence> | Internal<Evidence>

/** A file of a pack; an original's bytes come from where originals are kept, since its hash is known. */
export type PackFile =
  ReleaseFile | { readonly path: string; readonly original: string; readonly size: number }

/** Endings by what a document is; paths never carry names that a source or a user gave. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
  'application/zip': 'zip',
  'application/warc': 'warc',
  'application/json': 'json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.text-flat-xml': 'fodt',
  'application/vnd.oasis.opendocument.spreadsheet-flat-xml': 'fods',
  'application/epub+zip': 'epub',
  'application/wacz': 'wacz',
  'application/x-telegram-chat+json': 'json',
  'text/x-whatsapp-chat': 'txt',
  'multipart/related': 'mhtml',
  'message/rfc822': 'eml',
  'application/mbox': 'mbox',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/tiff': 'tif',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'video/x-msvideo': 'avi',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/flac': 'flac',
  'audio/amr': 'amr',
  'audio/aac': 'aac',
  'video/x-ms-asf': 'wmv',
  'video/mpeg': 'mpg',
  'image/bmp': 'bmp',
}

/** Where a document's original stands in a pack. */
const originalPath = ({ document: { id, mediaType } }: EvidenceDocument): string =>
  `originals/${id}.${ENDINGS[mediaType.split(';')[0]?.trim() ?? ''] ?? 'bin'}`
const textPath = ({ document: { id } }: EvidenceDocument): string => `texts/${id}.txt`

/** All files of a pack: originals, texts, the journal's extract, time stamps, a manifest, sums, and how to check them. */
export function packEvidence(
  evidence: OutgoingEvidence,
  options: ReleaseOptions,
): readonly PackFile[] {
  const notCleared = 'notCleared' in evidence ? evidence.notCleared : null
  const files = [
    ...evidence.documents.map((one): PackFile => {
      const { id, size } = one.document
      return { path: originalPath(one), original: id, size }
    }),
    ...evidence.documents.map(one => file(textPath(one), one.document.text)),
    ...journalFiles(evidence),
    ...stampFiles(evidence),
  ]
  const guide = file('README.md', evidenceGuide(evidence, { ...options, notCleared }))
  const stamp = notCleared
    ? [file('INTERNAL - NOT CLEARED.txt', `${STAMP}\n\n${notCleared.join('\n')}\n`)]
    : []
  const manifest = file(
    'manifest.json',
    printManifest(evidence, [...stamp, guide, ...files], options),
  )
  const all = [...stamp, guide, manifest, ...files]
  const sums = all.map(one => `${hashOf(one)}  ${one.path}\n`).join('')
  return [...stamp, guide, manifest, file('SHA256SUMS', sums), ...files]
}

function journalFiles({ entries, chains }: Evidence): ReleaseFile[] {
  return [
    ...entries.flatMap(({ id, header, content, salt }) => [
      file(`journal/entries/${id}.json`, header),
      file(`journal/contents/${id}.json`, content),
      { path: `journal/contents/${id}.salt`, bytes: fromHex(salt) },
    ]),
    ...chains.flatMap(({ feed, lines, last, signature }, i) => {
      const folder = `journal/chains/${i + 1}`
      return [
        file(`${folder}/headers.jsonl`, lines.map(({ header }) => `${header}\n`).join('')),
        { path: `${folder}/key.der`, bytes: fromHex(`302a300506032b6570032100${feed}`) },
        file(`${folder}/signed.txt`, `vigil-journal-1:${last}`),
        { path: `${folder}/signature.bin`, bytes: fromHex(signature) },
      ]
    }),
  ]
}

function stampFiles({ stamps }: Evidence): ReleaseFile[] {
  return stamps.flatMap(({ heads, answer }, i) => [
    file(`timestamps/${i + 1}/heads.txt`, heads),
    { path: `timestamps/${i + 1}/answer.tsr`, bytes: answer },
  ])
}

function printManifest(
  evidence: OutgoingEvidence,
  files: readonly PackFile[],
  { at, version }: ReleaseOptions,
): string {
  const manifest = {
    what: 'evidence pack',
    format: 1,
    made: at,
    by: `vigil ${version}`,
    cleared: !('notCleared' in evidence),
    ...('notCleared' in evidence ? { stamp: STAMP, notCleared: evidence.notCleared } : {}),
    documents: evidence.documents.map(one => {
      const { text: _text, blocks: _blocks, ...document } = one.document
      return { ...document, tier: one.tier, original: originalPath(one), cleanText: textPath(one) }
    }),
    entries: evidence.entries.map(({ id, act, at: done }) => ({ entry: id, act, at: done })),
    chains: evidence.chains.map(({ feed, lines, last }, i) => ({
      folder: `journal/chains/${i + 1}`,
      feed,
      entries: lines.length,
      last,
    })),
    timestamps: evidence.stamps.map(({ time, by }, i) => ({
      folder: `timestamps/${i + 1}`,
      time,
      by,
    })),
    files: files.map(one => ({ path: one.path, size: sizeOf(one), sha256: hashOf(one) })),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

const file = (path: string, text: string): ReleaseFile => ({
  path,
  bytes: new TextEncoder().encode(text),
})
const hashOf = (one: PackFile): string => ('original' in one ? one.original : sha256(one.bytes))
const sizeOf = (one: PackFile): number => ('original' in one ? one.size : one.bytes.length)

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
