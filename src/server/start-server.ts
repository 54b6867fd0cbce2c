import { Hono } from 'hono'
import { idleLock, lockOf, type Desk } from '../desk/index.ts'
import { printBug } from './answer-error.ts'
import { conflictRoutes } from './conflicts.ts'
import { documentRoutes } from './documents.ts'
import { openDoor } from './door.ts'
import { analysisRoutes } from './analyses.ts'
import { caseRoutes } from './cases.ts'
import { followingRoutes } from './following.ts'
import { incidentRoutes } from './incidents.ts'
import { judgingRoutes } from './judging.ts'
import { lexiconRoutes } from './lexicon.ts'
import { listen, type Listening } from './listen.ts'
import { lockable, unlockable, type Lockable } from './lockable.ts'
import { originalRoutes } from './originals.ts'
import { readStaticFiles, staticFiles } from './static-files.ts'
import { transcriptRoutes } from './transcripts.ts'
import { sheetRoutes } from './sheets.ts'
import { typingRoutes } from './typing.ts'
import { updateRoutes } from './updates.ts'
import { workbenchApp } from './workbench-app.ts'

export type ServerOptions = {
  /** 0 takes a free port. */
  readonly port: number
  /** The folder of the built workbench. */
  readonly web: string
  /** Minutes without work after which an encrypted vault is locked; null for never; its own setting where it is not said. */
  readonly lockAfter?: number | null
  /** Told what there is to know when a lock closes the vault. */
  readonly onNews?: (news: string) => void
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
    .route('/', originalRoutes(desk))
    .route('/', transcriptRoutes(desk))
    .route('/', judgingRoutes(desk))
    .route('/', incidentRoutes(desk))
    .route('/', analysisRoutes(desk))
    .route('/', caseRoutes(desk))
    .route('/', followingRoutes(desk))
    .route('/', updateRoutes(desk))
    .route('/', sheetRoutes(desk))
    .route('/', lexiconRoutes(desk))
    .route('/', conflictRoutes(desk))
    .route('/', typingRoutes(desk))

/** Opens the workbench over a desk, on this machine only. */
export async function startServer(
  desk: Desk,
  { port, web, lockAfter, onNews = () => undefined }: ServerOptions,
): Promise<RunningServer> {
  const door = openDoor()
  let listening: Listening | undefined
  const host = () => listening?.host ?? ''
  const pages = staticFiles(readStaticFiles(web))
  const lock = lockOf(desk)
  const { api, end }: Lockable = lock
    ? lockable(desk, deskRoutes, {
        lock,
        after: async open => (lockAfter === undefined ? idleLock(open) : lockAfter),
        onNews,
      })
    : { api: unlockable(desk, deskRoutes), end: async () => undefined }
  try {
    listening = await listen(workbenchApp({ door, host, api, pages, onBug: printBug }), port)
  } catch (error) {
    await end()
    throw error
  }
  const { close } = listening
  const newUrl = () => `http://${host()}/enter/${door.ticket()}`
  return {
    url: newUrl(),
    newUrl,
    close: async () => {
      await close()
      await end()
    },
  }
}
