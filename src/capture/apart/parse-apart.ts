import { fork, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { VigilError } from '../../codebook/index.ts'
import { showName } from '../show-name.ts'
import type { Parsed } from './format.ts'
import { parseHere, type Answer, type Request } from './parse-here.ts'

/** MiB of JavaScript objects, and of all memory, that the process may have. */
const HEAP = 768
const MEMORY = 2048
/** How often its memory is looked at, in milliseconds. */
const LOOK = 50
const PAGE = 4096

const KIND = extname(import.meta.filename)
/**
 * Whether this Node can start the parser as a process: what was built always, the sources where Node reads types. Else
 * it runs here, for tests of what a parser finds.
 */
export const RUNS_APART = KIND === '.js' || 'typescript' in process.features

const PARSER =
  KIND === '.js' ? new URL('./parser.js', import.meta.url) : new URL('./parser.ts', import.meta.url)

let child: ChildProcess | undefined
let turn: Promise<unknown> = Promise.resolve()

/**
 * Parses bytes in another process, which is ended when it takes more time or memory than it may, or crashes: then the
 * document is refused and the next one gets a new process. One document at a time.
 */
export async function parseApart(request: Request): Promise<Parsed> {
  const mine = turn.then(() => (RUNS_APART ? ask(request) : parseHere(request)))
  turn = mine.catch(() => undefined)
  const answer = await mine
  if ('parsed' in answer) return answer.parsed
  if ('code' in answer) throw new VigilError(answer.code, answer.message)
  throw unreadable(request, `it could not be parsed (${firstLine(answer.failed)})`)
}

async function ask(request: Request): Promise<Answer> {
  const process = (child ??= start())
  const { seconds } = request.context.limits
  return new Promise((done, failed) => {
    const end = (why: string) => {
      settle()
      child = undefined
      process.kill('SIGKILL')
      failed(unreadable(request, why))
    }
    const late = setTimeout(() => end(`it took more than ${seconds} seconds`), seconds * 1000)
    const look = setInterval(() => void tooFat(process).then(fat => fat && end(FAT)), LOOK)
    const answered = (answer: Answer) => {
      settle()
      done(answer)
    }
    const gone = () =>
      end('its parser ended without an answer: it needed more memory than it may, or crashed')
    function settle() {
      clearTimeout(late)
      clearInterval(look)
      process.off('message', answered).off('exit', gone).off('error', gone)
      process.unref()
      process.channel?.unref()
    }
    process.ref()
    process.channel?.ref()
    process.on('message', answered).on('exit', gone).on('error', gone)
    process.send(request, error => error && gone())
  })
}

const FAT = `it needed more than ${MEMORY} MB of memory`

/** Where the system tells a process's memory; elsewhere the bound on JavaScript's own objects must do. */
async function tooFat({ pid }: ChildProcess): Promise<boolean> {
  const told = await readFile(`/proc/${pid}/statm`, 'latin1').catch(() => '')
  return Number(told.split(' ')[1] ?? 0) * PAGE > MEMORY * 1024 * 1024
}

function start(): ChildProcess {
  const started = fork(PARSER, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${HEAP}`, ...confinement()],
    env: {},
  })
  started.on('exit', () => {
    if (child === started) child = undefined
  })
  return started
}

/** Where Node can: the parser may read files (its own code), and write none, start nothing, load no native code. */
function confinement(): readonly string[] {
  return process.allowedNodeEnvironmentFlags.has('--permission')
    ? ['--permission', '--allow-fs-read=*']
    : []
}

function unreadable({ context, what }: Request, why: string): VigilError {
  return new VigilError(
    'input-unreadable',
    `${context.name}, ${what}: ${why}. Nothing was stored. It may be damaged, or made to hurt: open it in the program it is for, on a machine that may be lost, and save its text.`,
  )
}

const firstLine = (message: string) => showName((message.split('\n')[0] ?? '').slice(0, 200))
