import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { VigilError } from '../codebook/index.ts'

/** A note of an interview is long; nothing that is typed is longer than this. */
export const BODY_LIMIT = 4 * 1024 * 1024

/** As much as a capture takes of a file that is no text. */
export const SHEET_LIMIT = 128 * 1024 * 1024

/** Where bytes of a file are sent, which a form of another site cannot make of this type without being asked first. */
const BYTES = new Map([['/api/sheets/open', 'application/octet-stream']])

/** What is sent to the desk is JSON: a form of another site cannot make that without being asked first. */
export const jsonOnly = createMiddleware(async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  const wanted = BYTES.get(c.req.path) ?? 'application/json'
  if (c.req.method === 'POST' && type !== wanted) {
    throw new VigilError(
      'input-invalid',
      wanted === 'application/json'
        ? 'Send JSON, with the content type application/json.'
        : `Send the bytes of the file, with the content type ${wanted}.`,
    )
  }
  await next()
})

const mebibytes = (bytes: number) => `${bytes / 1024 / 1024} MB`

const small = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: () => {
    throw new VigilError(
      'input-too-large',
      `More than ${mebibytes(BODY_LIMIT)} were sent. Add long texts as files: vigil add FILE.`,
    )
  },
})

/** Longer bodies are refused before they are read; files have a limit of their own. */
export const smallBodies = createMiddleware(async (c, next) =>
  BYTES.has(c.req.path) ? next() : small(c, next),
)

/** Larger files are refused before they are read. */
export const sheetBodies = bodyLimit({
  maxSize: SHEET_LIMIT,
  onError: () => {
    throw new VigilError(
      'input-too-large',
      `The file has more than ${mebibytes(SHEET_LIMIT)}. Nothing was stored. Save the sheet that matters as CSV, in parts.`,
    )
  },
})
