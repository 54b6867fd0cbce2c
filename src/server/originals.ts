import { Hono } from 'hono'
import { originalPart, type Desk } from '../desk/index.ts'

/** Nothing in an original may run or load anything, wherever it is opened. */
const SHUT = "sandbox; default-src 'none'"

/** Originals for the workbench to show: pictures made of dots, sound and film; ranges of them, for players. */
export const originalRoutes = (desk: Desk) =>
  new Hono().get('/documents/:id/original', async c => {
    const asked = parseRange(c.req.header('range'))
    const { bytes, mediaType, range, size } = await originalPart(desk, c.req.param('id'), asked)
    c.header('content-security-policy', SHUT)
    c.header('x-content-type-options', 'nosniff')
    c.header('content-type', mediaType)
    c.header('accept-ranges', 'bytes')
    const [start, end] = range
    if (asked === undefined) return c.body(new Uint8Array(bytes))
    if (start >= end) {
      c.header('content-range', `bytes */${size}`)
      return c.body(null, 416)
    }
    c.header('content-range', `bytes ${start}-${end - 1}/${size}`)
    return c.body(new Uint8Array(bytes), 206)
  })

/** "bytes=0-1023" or "bytes=0-"; what else there may be (several ranges, the last bytes) is answered with all of it. */
function parseRange(header: string | undefined) {
  const [, first, last = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === undefined) return undefined
  return { start: Number(first), end: last === '' ? undefined : Number(last) + 1 }
}
