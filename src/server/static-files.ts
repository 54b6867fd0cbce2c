import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { Hono } from 'hono'
import { VigilError } from '../codebook/index.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
}

type StaticFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }

/** The built workbench, read once: what is not in the map is not served, so no path can lead out of the folder. */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.flatMap(entry => {
    const type = TYPES[entry.name.split('.').at(-1) ?? '']
    if (!entry.isFile() || type === undefined) return []
    const path = join(entry.parentPath, entry.name)
    const address = path.slice(join(folder, sep).length).split(sep).join('/')
    return [[`/${address}`, { bytes: new Uint8Array(readFileSync(path)), type }] as const]
  })
  const map = new Map<string, StaticFile>(files)
  if (!map.has('/index.html')) {
    throw new VigilError(
      'not-found',
      `There is no workbench in ${folder}: index.html is missing. Build it: npm run build.`,
    )
  }
  return map
}

/** Serves the built files, and the page itself for the addresses of its screens. */
export const staticFiles = (files: ReadonlyMap<string, StaticFile>) =>
  new Hono().get('*', c => {
    const path = c.req.path
    const isScreen = !path.includes('.') && !path.startsWith('/api/')
    const file = files.get(isScreen ? '/index.html' : path)
    if (!file) throw new VigilError('not-found', 'There is nothing at this address.')
    // Vite names what it puts into assets/ by its content.
    const cache = path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store'
    return c.body(file.bytes, 200, { 'content-type': file.type, 'cache-control': cache })
  })
