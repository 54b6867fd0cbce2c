import { VigilError } from '../../codebook/index.ts'
import {
  takeTimestamp,
  timestampAt,
  timestampRequest,
  timestamps,
  unansweredRequests,
  type Desk,
  type Stamp,
  type WaitingRequest,
} from '../../desk/index.ts'
import { readBytes, writeNew } from '../binary-file.ts'
import { flag, text, type Command, type ExitCode, type Typed } from '../command.ts'
import { FETCHING_FLAGS, fetchingOptions } from '../fetching.ts'
import type { Terminal } from '../terminal.ts'

export const timestamp: Command = {
  name: 'timestamp',
  vault: 'needed',
  json: true,
  summary:
    'have the heads of the journal time-stamped by an authority (RFC 3161), or list the stamps and the requests that wait for an answer',
  options: [
    ['--tsa <url>', 'ask the authority at this address; the only thing it learns is a hash'],
    FETCHING_FLAGS[0],
    ['--offline <file>', 'write the request to a .tsq file, to be carried to an authority'],
    ['--answer <file>', 'take in the authority’s answer, a .tsr file'],
  ],
  examples: [
    'vigil timestamp --tsa https://tsa.example/stamp --vault cases.vigil',
    'vigil timestamp --offline request.tsq --vault cases.vigil',
    'vigil timestamp --answer answer.tsr --vault cases.vigil',
    'vigil timestamp --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const tsa = text(typed, 'tsa')
    const offline = text(typed, 'offline')
    const answer = text(typed, 'answer')
    if ([tsa, offline, answer].filter(one => one !== undefined).length > 1)
      throw new VigilError('usage', 'Give one of --tsa, --offline and --answer.')
    if (tsa !== undefined)
      return told(terminal, typed, await timestampAt(desk, tsa, fetchingOptions(typed, terminal)))
    if (answer !== undefined)
      return told(terminal, typed, await takeTimestamp(desk, readBytes(answer)))
    if (offline === undefined) return list(desk, terminal, typed)
    await timestampRequest(desk, request => writeNew(offline, request))
    terminal.print(`Wrote the request to ${offline}.`)
    terminal.tell(
      `Carry it to an authority, for instance: curl -H "Content-Type: application/timestamp-query" --data-binary @${offline} https://ADDRESS > answer.tsr; then: vigil timestamp --answer answer.tsr`,
    )
    return 0
  },
}

function told(terminal: Terminal, typed: Typed, stamp: Stamp): ExitCode {
  terminal.print(flag(typed, 'json') ? JSON.stringify(stamp) : `stamped ${printStamp(stamp)}`)
  terminal.tell(
    'The signature holds. Whether that authority is to be trusted, its root certificate tells: openssl ts -verify in docs/journal.md.',
  )
  return 0
}

async function list(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const all = await timestamps(desk)
  for (const { entry, heads, from, stamp } of all)
    terminal.print(
      flag(typed, 'json')
        ? JSON.stringify({ entry, heads, from, ...stamp })
        : `${printStamp(stamp)}: ${printHeads(heads)}`,
    )
  const waiting = await unansweredRequests(desk)
  for (const request of waiting)
    terminal.print(
      flag(typed, 'json') ? JSON.stringify({ waiting: request }) : printWaiting(request),
    )
  if (waiting.length > 0)
    terminal.tell(
      'What waits: carry the .tsq file to an authority, then vigil timestamp --answer answer.tsr. A request whose file is lost harms nothing; vigil timestamp --offline FILE makes another.',
    )
  if (all.length + waiting.length === 0)
    terminal.tell(
      'No time stamp was taken yet, and no request waits: vigil timestamp --tsa URL, or --offline FILE where this computer is not to go online.',
    )
  return all.length + waiting.length > 0 ? 0 : 1
}

const printWaiting = ({ nonce, since, heads }: WaitingRequest): string =>
  `waits for an answer: request ${nonce.slice(0, 8)}, made ${since === null ? '' : `on ${since.slice(0, 10)} or later, `}over ${printHeads(heads)}`

const printHeads = (heads: WaitingRequest['heads']): string =>
  heads.map(({ feed, seq }) => `feed ${feed.slice(0, 8)} up to ${seq}`).join(', ')

const printStamp = ({ time, by, certificate }: Stamp): string =>
  `${time} by ${by} (certificate ${certificate.slice(0, 16)})`
