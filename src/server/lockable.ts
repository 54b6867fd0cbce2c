import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import { VigilError } from '../codebook/index.ts'
import type { Desk, DeskLock } from '../desk/index.ts'
import type { LockState } from './answers.ts'
import { valid } from './valid.ts'

export type LockOptions = {
  readonly lock: DeskLock
  /** Minutes without work after which the vault is closed; null for never. Asked anew while nobody works. */
  readonly after: (desk: Desk) => Promise<number | null>
  /** Told what closing the vault has to say. */
  readonly onNews: (news: string) => void
  /** Milliseconds. */
  readonly clock?: () => number
}

export type Lockable = {
  readonly api: Hono
  /** Closes the vault and stops looking for requests. */
  readonly end: () => Promise<void>
}

/** Minutes before which no vault is closed for idleness: sooner than that none is asked what it wants. */
const LEAST = 1

const LOCKED = 'The vault is locked: its passphrase opens it again.'
const unlockSchema = z.strictObject({ passphrase: z.string().min(1).max(10_000) })

/** A desk's routes that can be shut: by a request, on demand, or after minutes without work; then only a passphrase opens them. */
export function lockable(
  first: Desk,
  routesOf: (desk: Desk) => Hono,
  { lock, after, onNews, clock = Date.now }: LockOptions,
): Lockable {
  let open: { readonly desk: Desk; readonly routes: Hono } | undefined
  let since = 0
  let lastWork = 0
  const working = new Set<Promise<Response>>()
  /** Opening and shutting happen one after the other. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  const enter = (desk: Desk) => {
    open = { desk, routes: underApi(routesOf(desk)) }
    since = clock()
    lastWork = since
  }
  enter(first)
  const shut = () =>
    inTurn(async () => {
      const shutting = open
      if (!shutting) return
      open = undefined
      await Promise.allSettled(working)
      const news = await lock.shut(shutting.desk)
      if (news !== null) onNews(news)
    })
  const unlock = (passphrase: string) =>
    inTurn(async () => {
      if (open) return
      if (lock.isRequested(since))
        throw new VigilError('vault-locked', 'The vault is being locked. Try again in a moment.')
      enter(await lock.open(passphrase))
    })
  /** Whether nobody has worked for as long as the vault says, and nobody began meanwhile. */
  const isIdle = async (desk: Desk) => {
    const isLeft = (minutes: number) => working.size === 0 && clock() - lastWork >= minutes * 60_000
    if (!isLeft(LEAST)) return false
    const minutes = await after(desk)
    return minutes !== null && isLeft(minutes)
  }
  const look = async () => {
    const desk = open?.desk
    if (!desk) return
    const isDue =
      lock.isRequested(since) || (await inTurn(async () => open?.desk === desk && isIdle(desk)))
    if (isDue) await shut()
  }
  const looking = setInterval(() => {
    look().catch((error: unknown) => onNews(String(error)))
  }, lock.look)
  looking.unref()

  const work = createMiddleware(async c => {
    if (!open) throw new VigilError('vault-locked', LOCKED)
    const answer = Promise.resolve(open.routes.fetch(c.req.raw))
    working.add(answer)
    try {
      c.res = await answer
    } finally {
      working.delete(answer)
      lastWork = clock()
    }
  })
  const api = new Hono()
    .get('/lock', c => c.json(stateOf(open === undefined)))
    .post('/lock', async c => {
      await shut()
      return c.json(stateOf(true))
    })
    .post('/unlock', valid('json', unlockSchema), async c => {
      await unlock(c.req.valid('json').passphrase)
      return c.json(stateOf(false))
    })
    .post('/at-work', c => {
      if (open) lastWork = clock()
      return c.json(stateOf(open === undefined))
    })
    .use('*', work)
  return {
    api,
    end: async () => {
      clearInterval(looking)
      await shut()
    },
  }
}

const stateOf = (locked: boolean): LockState => ({ locked, lockable: true })

/** Routes that answer under /api by themselves, and leave their errors to whoever asked. */
function underApi(routes: Hono): Hono {
  const app = new Hono().route('/api', routes)
  app.notFound(() => {
    throw new VigilError('not-found', 'There is nothing at this address.')
  })
  app.onError(error => {
    throw error
  })
  return app
}

/** The same routes over a vault that has no key to forget. */
export const unlockable = (desk: Desk, routesOf: (desk: Desk) => Hono): Hono =>
  new Hono()
    .get('/lock', c => c.json<LockState>({ locked: false, lockable: false }))
    .route('/', routesOf(desk))
