import type { FetchRecord } from '../../codebook/index.ts'
import type { Metadata } from '../captured.ts'
import type { Extract } from '../extract.ts'
import type { CaptureLimits } from '../limits.ts'

/** What a parser is told besides the bytes. */
export type ParseContext = {
  /** For messages, and for what a name tells (`.csv`). */
  readonly name: string
  /** As the sidecar gives it, so that the title's block is found. */
  readonly title: string | undefined
  readonly limits: CaptureLimits
  /** Where it was fetched from: what addresses in it lead on from. */
  readonly base?: string | undefined
  /** Whether pages that are pictures are given as images, for reading their letters. */
  readonly scans?: boolean | undefined
}

/** A page or a photograph whose letters can be read by a program for it. */
export type Scan = {
  readonly page?: number | undefined
  /** Of the page, in points, or of the photograph, in pixels. */
  readonly width: number
  readonly height: number
  /** PNG, JPEG, TIFF or WebP. */
  readonly image: Uint8Array
}

/** A document inside of another: a file of an archive, an attachment. */
export type Member = {
  /** Its name in there, with folders, as it stands. */
  readonly path: string
  readonly bytes: Uint8Array
  /** What its container says of it: a page's address and day in a web archive. */
  readonly metadata?: Metadata | undefined
  /** The encoding of text, where what brought it said so. */
  readonly charset?: string | undefined
  /** How it came from an address, in a web archive. */
  readonly fetched?: FetchRecord | undefined
  /** What is to be known of it because of where it lay: an archive that was changed. */
  readonly remarks?: readonly string[] | undefined
}

/** What could not be taken out of a container, and why: shown as an error of its own. */
export type LostMember = { readonly path: string; readonly why: string }

/** What a parser takes out of bytes. */
export type Parsed = Extract & {
  readonly members?: readonly Member[] | undefined
  readonly lost?: readonly LostMember[] | undefined
  /** BCP 47, where the text is no language's ("zxx"), or the format knows better than the words do. */
  readonly language?: string | undefined
  /** How it came from an address, where the format keeps that. */
  readonly fetched?: FetchRecord | undefined
  /** Where the context asked for them. */
  readonly scans?: readonly Scan[] | undefined
}

/** A format that is read apart from the program, in a process with limits. The number in `extractor` rises when the same bytes may give another text. */
export type Format = {
  readonly mediaType: string
  readonly extractor: string
  /** Its documents may hold no words: a photograph, a recording, a scan. */
  readonly wordless?: boolean
  readonly parse: (bytes: Uint8Array, context: ParseContext) => Parsed | Promise<Parsed>
}
