import { VigilError, type FetchRecord, type Within } from '../codebook/index.ts'
import type { Member, Parsed } from './apart/format.ts'
import { FORMATS } from './apart/formats.ts'
import { parseApart } from './apart/parse-apart.ts'
import { buildDocument } from './build-document.ts'
import type { Captured, CaptureOptions, CaptureOutcome, Metadata } from './captured.ts'
import { DEFAULT_LIMITS, type CaptureLimits } from './limits.ts'
import { readScans } from './ocr/read-scans.ts'
import { fileError, tooLarge } from './read-original.ts'
import { knownMessages } from './recognise-messages.ts'
import type { Known } from './known-formats.ts'
import { knownBinary, knownTextFormat, recogniseText } from './recognise.ts'
import { showName } from './show-name.ts'
import type { Sidecar } from './sidecar.ts'
import { decodeReadable, TEXT_FORMATS } from './text-formats.ts'
import { transcriptNote, withTranscript, type Transcript } from './transcript.ts'

/** Bytes with the name they came under, and what was written beside them. */
export type Input = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sidecar?: Sidecar | undefined
  /** What a person wrote down of a recording or a picture. */
  readonly transcript?: Transcript | undefined
  readonly within?: Within | undefined
  readonly fetched?: FetchRecord | undefined
  /** What announced it says of it, a feed. */
  readonly announced?: Metadata | undefined
  /** The encoding of text, where what brought it said so. */
  readonly charset?: string | undefined
  /** What is to be known of it because of where it lay. */
  readonly remarks?: readonly string[] | undefined
}

type Taken = { readonly captured: Captured; readonly parsed?: Parsed | undefined }

/** Takes in bytes that are already in memory: recognised, their text and metadata taken out; without what is inside. */
export async function captureBytes(input: Input, options: CaptureOptions = {}): Promise<Captured> {
  return (await take(input, howOf(options))).captured
}

/**
 * Takes in bytes and all documents inside of them (attachments, an archive's files), each as an outcome of its own; a
 * document inside that cannot be read is reported and the rest goes on. What holds them comes first, and may throw.
 */
export async function* captureAll(
  path: string,
  input: Input,
  options: CaptureOptions = {},
): AsyncGenerator<CaptureOutcome> {
  const how = howOf(options)
  yield* captureNested(path, input, { how, depth: 0, left: { members: how.limits.members } })
}

type How = { readonly limits: CaptureLimits; readonly ocr: boolean }

const howOf = ({ limits, ocr = false }: CaptureOptions): How => ({
  limits: { ...DEFAULT_LIMITS, ...limits },
  ocr,
})

type Nesting = {
  readonly how: How
  readonly depth: number
  /** How many documents may still come out of the outermost one. */
  readonly left: { members: number }
}

async function* captureNested(
  path: string,
  input: Input,
  nesting: Nesting,
): AsyncGenerator<CaptureOutcome> {
  const { captured, parsed } = await take(input, nesting.how)
  yield { path, captured }
  for (const { path: inside, why } of parsed?.lost ?? [])
    yield { path: within(path, inside), error: lost(within(path, inside), why) }
  for (const member of parsed?.members ?? [])
    yield* captureMember(within(path, member.path), { member, id: captured.document.id }, nesting)
}

/** What a document is called that has no name where it lay: an archive's entry of an empty name. */
const NAMELESS = 'nameless'

const within = (path: string, inside: string) => `${path} › ${showName(inside || NAMELESS)}`

async function* captureMember(
  path: string,
  { member, id }: { readonly member: Member; readonly id: string },
  { how, depth, left }: Nesting,
): AsyncGenerator<CaptureOutcome> {
  const { limits } = how
  if (depth >= limits.nesting)
    return yield { path, error: lost(path, `it lies more than ${limits.nesting} archives deep`) }
  if (left.members <= 0)
    return yield {
      path,
      error: lost(path, `there are more than ${limits.members} documents in there`),
    }
  left.members -= 1
  const name = member.path.split('/').findLast(part => part !== '') ?? NAMELESS
  const input = {
    name,
    bytes: member.bytes,
    charset: member.charset,
    fetched: member.fetched,
    remarks: member.remarks,
    sidecar: stated(member),
    within: { id, path: member.path || NAMELESS },
  }
  try {
    yield* captureNested(path, input, { how, depth: depth + 1, left })
  } catch (error) {
    yield { path, error: fileError(path, error) }
  }
}

/** What a container says of a document in it counts like what a monitor writes beside a file. */
function stated({ path, metadata }: Member): Sidecar | undefined {
  if (!metadata) return undefined
  return {
    name: path,
    published: metadata.published?.value,
    source: metadata.publisher?.value,
    url: metadata.url?.value,
    title: metadata.title?.value,
    language: metadata.language?.value,
    statedIn: metadata,
    notes: [],
  }
}

function lost(path: string, why: string): VigilError {
  return new VigilError(
    'input-unreadable',
    `${path} was not taken in: ${why}. What holds it is kept as it is.`,
  )
}

async function take(input: Input, how: How): Promise<Taken> {
  const { bytes } = input
  const { limits } = how
  const name = showName(input.name)
  if (bytes.length === 0)
    throw new VigilError('input-unreadable', `${name} is empty (0 bytes). Nothing was stored.`)
  const binary = knownBinary(bytes) ?? knownMessages(bytes, name)
  if (binary) return takeApart({ ...input, name }, binary, how)
  if (bytes.length > limits.bytes) throw tooLarge(name, bytes.length, limits.bytes)
  const decoded = decodeReadable(bytes, name, input.charset)
  const known = knownTextFormat(decoded.text)
  if (known) return takeApart({ ...input, name }, known, how)
  const { mediaType, extractor, extract } = TEXT_FORMATS[recogniseText(decoded.text, name)]
  const extracted = extract(decoded.text, {
    name,
    title: input.sidecar?.title,
    limits,
    base: input.fetched?.url,
  })
  const notes = decoded.note === undefined ? [] : [`${name} ${decoded.note}`]
  const captured = await buildDocument({
    ...input,
    name,
    extract: { ...extracted, notes: [...notes, ...extracted.notes] },
    mediaType,
    extractor,
    encoding: decoded.encoding,
    wordless: false,
  })
  return { captured }
}

async function takeApart(
  input: Input,
  { what, format, advice }: Known,
  { limits, ocr }: How,
): Promise<Taken> {
  const { name, bytes, sidecar } = input
  if (format === undefined) throw notRead(name, what, advice)
  if (bytes.length > limits.original) throw tooLarge(name, bytes.length, limits.original)
  const seconds = limits.seconds * (ocr ? SCAN_TIME : 1)
  const context = {
    name,
    title: sidecar?.title,
    limits: { ...limits, seconds },
    base: input.fetched?.url,
    scans: ocr,
  }
  const parsed = await parseApart({ format, what, bytes, context })
  const { mediaType, extractor, wordless = false } = await FORMATS[format]()
  const read = ocr ? await readScans(parsed, name) : parsed
  const told = withTranscript(read, wordless ? input.transcript : undefined, limits)
  const by = [
    extractor,
    ...(read === parsed ? [] : ['ocr']),
    ...(told.transcribed ? ['transcript'] : []),
  ]
  const mute = wordless && told.blocks.length === 0
  const captured = await buildDocument({
    ...input,
    extract: mute ? { ...told, notes: [...told.notes, transcriptNote(name)] } : told,
    mediaType,
    extractor: by.join('+'),
    encoding: null,
    wordless,
    language: parsed.language,
    fetched: input.fetched ?? parsed.fetched,
  })
  return { captured, parsed }
}

/** How many times as long a parser may take that unpacks a scan of each page. */
export const SCAN_TIME = 10

const SAVE_AS = 'Save its text as plain text, Markdown, HTML, PDF or DOCX.'

function notRead(name: string, what: string, advice = SAVE_AS): VigilError {
  return new VigilError(
    'input-unreadable',
    `${name} is ${what}, which Vigil does not read. Nothing was stored. ${advice}`,
  )
}
