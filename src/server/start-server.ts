import { Hono } from 'hono'
import type { Desk } from '../desk/index.ts'
import { printBug } from './answer-error.ts'
import { documentRoutes } from './documents.ts'
import { openDoor } from './door.ts'
import { analysisRoutes } from './analyses.ts'
import { incidentRoutes } from './incidents.ts'
import { judgingRoutes } from './judging.ts'
import { listen, type Listening } from './listen.ts'
import { readStaticFiles, staticFiles } from './static-files.ts'
import { updateRoutes } from './updates.ts'
import { workbenchApp } from './workbench-app.ts'

export type ServerOptions = {
  /** 0 takes a free port. */
  readonly port: number
  /** The folder of the built workbench. */
  readonly web: string
}

export type RunningServer = {
  /** The address to open: it lets one browser in, once. */
  readonly url: string
  /** Another such address, for another browser. */
  readonly newUrl: () => string
  readonly close: () => Promise<void>
}

/** The desk's acts as routes: each parses, makes one call and answers. */
export const deskRoutes = (desk: Desk) =>
  new Hono()
    .route('/', documentRoutes(desk))
    .route('/', judgingRoutes(desk))
    .route('/', incidentRoutes(desk))
    .route('/', analysisRoutes(desk))
    .route('/', updateRoutes(desk))

/** Opens the workbench over a desk, on this machine only. */
export async function startServer(
  desk: Desk,
  { port, web }: ServerOptions,
): Promise<RunningServer> {
  const door = openDoor()
  let listening: Listening | undefined
  const host = () => listening?.host ?? ''
  const pages = staticFiles(readStaticFiles(web))
  listening = await listen(
    workbenchApp({ door, host, api: deskRoutes(desk), pages, onBug: printBug }),
    port,
  )
  const newUrl = () => `http://${host()}/enter/${door.ticket()}`
  return { url: newUrl(), newUrl, close: listening.close }
}
