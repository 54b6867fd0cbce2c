import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ERROR_CODES, VigilError } from '../codebook/index.ts'

/** What an answer says that is no result. */
export type ErrorAnswer = { readonly error: { readonly code: string; readonly message: string } }

/** Errors a user can mend say so; anything else is a bug, whose text may hold a name and is kept in. */
export const answerError = (onBug: (error: Error) => void) => (error: Error, c: Context) => {
  if (error instanceof VigilError) {
    const status: ContentfulStatusCode = ERROR_CODES[error.code].status
    return answer(c, { error: { code: error.code, message: error.message } }, status)
  }
  // The framework's own words for a request it could not read.
  if (error instanceof HTTPException) {
    return answer(c, { error: { code: 'input-invalid', message: error.message } }, error.status)
  }
  onBug(error)
  return answer(c, { error: { code: 'bug', message: BUG } }, 500)
}

const BUG =
  'Something went wrong inside Vigil; nothing was changed. Try again, and if it happens again, report it.'

// A person who opened a wrong address reads a sentence, a program reads JSON.
function answer(c: Context, body: ErrorAnswer, status: ContentfulStatusCode) {
  return c.req.path.startsWith('/api/')
    ? c.json(body, status)
    : c.text(`${body.error.message}\n`, status)
}

/** Where a bug struck, without the message, which may quote a source. */
export function printBug(error: Error): void {
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  process.stderr.write(`vigil: a bug in the server (${error.name})\n${frames.join('\n')}\n`)
}
