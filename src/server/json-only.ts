import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { VigilError } from '../codebook/index.ts'

/** A note of an interview is long; nothing that is typed is longer than this. */
export const BODY_LIMIT = 4 * 1024 * 1024

/** What is sent to the desk is JSON: a form of another site cannot make that without being asked first. */
export const jsonOnly = createMiddleware(async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (c.req.method === 'POST' && type !== 'application/json') {
    throw new VigilError('input-invalid', 'Send JSON, with the content type application/json.')
  }
  await next()
})

/** Longer bodies are refused before they are read. */
export const smallBodies = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: () => {
    throw new VigilError(
      'input-too-large',
      `More than ${BODY_LIMIT / 1024 / 1024} MB were sent. Add long texts as files: vigil add FILE.`,
    )
  },
})
