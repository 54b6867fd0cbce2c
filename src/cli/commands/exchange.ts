import { TIERS, VigilError, type Tier } from '../../codebook/index.ts'
import {
  countWithdrawn,
  deviceAddress,
  headsUnknown,
  takeInExchange,
  writeExchange,
  type Brought,
  type Contested,
  type Desk,
  type Feed,
} from '../../desk/index.ts'
import { flag, text, texts, type Command, type Typed } from '../command.ts'
import { OF_BUNDLE, passphraseFor } from '../passphrase.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../counted.ts'
import { tellWithdrawn } from '../tell-withdrawn.ts'

export const exchange: Command = {
  name: 'exchange',
  args: '[file]',
  vault: 'needed',
  json: true,
  summary:
    'take in a bundle from another vault, or write one; all of it is checked before anything changes',
  options: [
    ['--write', 'write a bundle to the file instead of taking one in'],
    ['--check', 'tell what a bundle would bring, and change nothing'],
    [
      '--since <heads...>',
      'write only what whoever has these heads does not have (vigil head there)',
    ],
    ['--tier <tier>', `write contents up to a tier, of ${TIERS.join(', ')} (default: internal)`],
    ['--document <documents...>', 'write contents of these documents only'],
    ['--sealed', 'let sealed material go along'],
    ['--to <devices...>', 'encrypt to devices: addresses (age1…), or admitted feeds by name'],
    ['--plain', 'do not encrypt the bundle: anybody who finds it can read it'],
    [
      '--bundle-passphrase-file <file>',
      'read the passphrase of the bundle from a file (or set VIGIL_BUNDLE_PASSPHRASE)',
    ],
    ['--address', "print this device's address, for whoever writes bundles for it"],
  ],
  examples: [
    'vigil exchange to-office.bundle --write --vault cases.vigil',
    'vigil exchange to-office.bundle --write --since "0f3c 88a1 52be 9d07 c1aa" --to office --vault cases.vigil',
    'vigil exchange from-field.bundle --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [file] = typed.args
    if (flag(typed, 'address')) {
      terminal.print(await deviceAddress(desk))
      return 0
    }
    if (file === undefined)
      throw new VigilError('usage', 'Name the bundle: vigil exchange FILE, or FILE --write.')
    await (flag(typed, 'write') ? write : take)(desk, terminal, { ...typed, args: [file] })
    return 0
  },
}

async function write(desk: Desk, terminal: Terminal, typed: Typed): Promise<void> {
  const [file = ''] = typed.args
  const devices = texts(typed, 'to')
  const isPlain = flag(typed, 'plain')
  const since = headsIn(texts(typed, 'since'))
  const unknown = await headsUnknown(desk, since)
  const passphrase =
    isPlain || devices.length > 0
      ? undefined
      : await passphraseFor(terminal, typed, { twice: true, of: OF_BUNDLE })
  const bar = terminal.progress('writing')
  const size = await writeExchange(desk, file, {
    ...chosen(typed),
    since,
    devices,
    passphrase,
    isPlain,
    onProgress: (done, total) => bar.at(done, total),
  }).finally(() => bar.end())
  if (flag(typed, 'json')) terminal.print(JSON.stringify({ file, size }))
  terminal.tell(`Written ${file}, ${size} bytes.`)
  for (const head of unknown)
    terminal.tell(
      `The head "${head}" is not known here, since the other vault has gone on; what of that feed is here went along.`,
    )
  const { tier, documents } = chosen(typed)
  if (documents.length === 0 && (tier === 'public' || tier === 'partner'))
    tellWithdrawn(terminal, await countWithdrawn(desk, tier))
  if (isPlain) terminal.tell('It is not encrypted: anybody who finds it can read it.')
}

/** What of the vault is to travel, as it was typed. */
export function chosen(typed: Typed) {
  return {
    tier: tierIn(typed),
    documents: texts(typed, 'document'),
    isWithSealed: flag(typed, 'sealed'),
  }
}

function tierIn(typed: Typed): Tier | undefined {
  const named = text(typed, 'tier')
  const found = TIERS.find(tier => tier === named)
  if (named === undefined || found) return found
  throw new VigilError('usage', `--tier ${named} is none: ${TIERS.join(', ')}.`)
}

/** A line of `vigil head`: the feed, its number, and the digits of the head in fours. */
const HEAD_LINE = /[0-9a-f]{8}\s+\d+\s+((?:[0-9a-f]{4}\s*){5})(?=\s|$)/gi

/** The heads that were given: whole lines of `vigil head`, one in fours of digits, or several. */
function headsIn(words: readonly string[]): readonly string[] {
  const given = words.join(' ')
  const lines = [...given.matchAll(HEAD_LINE)].map(([, digits = '']) => digits.trim())
  if (lines.length > 0 && given.replaceAll(HEAD_LINE, '').trim() === '') return lines
  return words.length > 1 && words.every(word => /^[0-9a-f]{4}$/i.test(word))
    ? [words.join('')]
    : words
}

async function take(desk: Desk, terminal: Terminal, typed: Typed): Promise<void> {
  const [file = ''] = typed.args
  const isCheck = flag(typed, 'check')
  const { brought, waiting, forked, contested } = await takeInExchange(desk, file, {
    passphrase: () => passphraseFor(terminal, typed, { of: OF_BUNDLE }),
    isCheck,
  })
  if (flag(typed, 'json'))
    terminal.print(JSON.stringify({ ...brought, waiting, forked, contested }))
  else terminal.print(told(brought, isCheck))
  tellContested(terminal, contested)
  for (const feed of waiting) terminal.tell(waitingFeed(feed))
  for (const { fingerprint } of forked)
    terminal.tell(
      `Feed ${fingerprint} goes on in two ways, both kept: a copy of that vault was put back or written to twice. Ask whoever writes there.`,
    )
}

const are = (n: number, thing: string) => `${counted(n, thing)} ${n === 1 ? 'is' : 'are'}`

/** Says what two have said differently without knowing of each other. */
export function tellContested(terminal: Terminal, { records, marks }: Contested): void {
  if (records > 0)
    terminal.tell(
      `${are(records, 'record')} contested: two judged it unseen by each other. vigil conflicts tells who and how; vigil review shows such records first.`,
    )
  if (marks > 0)
    terminal.tell(
      `${marks === 1 ? '1 tier, mask, consent, setting or text is' : `${marks} tiers, masks, consents, settings or texts are`} contested; the most protective stands, or else the later, until somebody says it anew: vigil conflicts.`,
    )
}

function told(brought: Brought, isCheck: boolean): string {
  const { entries, known, contents, withheld, forgotten, originals } = brought
  const verb = isCheck ? 'Whole; it would bring' : 'Taken in:'
  const rest = [
    counted(entries, 'new entry'),
    counted(contents, 'content'),
    counted(originals, 'original'),
    `${counted(known, 'entry')} known already`,
    ...(withheld > 0 ? [`${withheld} whose content did not come along`] : []),
    ...(forgotten > 0 ? [`${forgotten} left out, since they were forgotten here`] : []),
  ]
  return `${verb} ${rest.join(', ')}.`
}

function waitingFeed({ fingerprint, author, entries }: Feed): string {
  return `Feed ${fingerprint} (${counted(entries, 'entry')}, last by ${author}) waits. Compare its fingerprint over the phone, then: vigil admit "${fingerprint}"`
}
