import { VigilError, type ErrorCode } from '../../codebook/index.ts'
import type { ParseContext, Parsed } from './format.ts'
import { FORMATS, type FormatName } from './formats.ts'

/** What a parser is sent. */
export type Request = {
  readonly format: FormatName
  /** For messages: "a PDF". */
  readonly what: string
  readonly bytes: Uint8Array
  readonly context: ParseContext
}

/** What it sends back: text, an error in the words of a monitor, or the words of a library. */
export type Answer =
  | { readonly parsed: Parsed }
  | { readonly code: ErrorCode; readonly message: string }
  | { readonly failed: string }

/** Parses in this process; no error is thrown, since it could not cross from one process to another as it is. */
export async function parseHere({ format, bytes, context }: Request): Promise<Answer> {
  try {
    const { parse } = await FORMATS[format]()
    return { parsed: await parse(bytes, context) }
  } catch (error) {
    if (error instanceof VigilError) return { code: error.code, message: error.message }
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}
