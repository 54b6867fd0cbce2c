import { VigilError } from '../../codebook/index.ts'
import { admitFeed, feedsOf, type Feed } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { tellContested } from './exchange.ts'
import { counted } from '../counted.ts'

export const admit: Command = {
  name: 'admit',
  args: '[fingerprint...]',
  vault: 'needed',
  json: true,
  summary: 'let what another device has written take part, once its fingerprint was compared',
  options: [
    ['--list', 'list the feeds of this vault with their fingerprints'],
    ['--name <name>', 'what to call the feed, such as "field laptop"'],
    ['--refuse', 'keep it out, or take an admission back'],
    ['--reason <reason>', 'why'],
  ],
  examples: [
    'vigil admit --list --vault cases.vigil',
    'vigil admit "0f3c 88a1 52be 9d07 c1aa" --name "field laptop" --vault cases.vigil',
    'vigil admit "field laptop" --refuse --reason "the laptop was taken" --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const isJson = flag(typed, 'json')
    const show = (feed: Feed) => terminal.print(isJson ? JSON.stringify(feed) : lineOf(feed))
    if (flag(typed, 'list')) {
      const feeds = await feedsOf(desk)
      for (const feed of feeds) show(feed)
      if (feeds.length === 0)
        terminal.tell(
          'Nothing was written in this vault yet, here or by other devices: no feed waits to be admitted.',
        )
      return 0
    }
    const fingerprint = typed.args.join(' ')
    if (fingerprint === '')
      throw new VigilError(
        'usage',
        'Give the fingerprint that was read to you, or --list to see what waits.',
      )
    const isAdmitted = !flag(typed, 'refuse')
    const options = { name: text(typed, 'name'), reason: text(typed, 'reason') }
    const admitted = await admitFeed(desk, { fingerprint, isAdmitted, ...options })
    show(admitted)
    tellContested(terminal, admitted.contested)
    return 0
  },
}

function lineOf(feed: Feed): string {
  const { fingerprint, standing, name, entries, author, at, vouchedBy, isForked } = feed
  return [
    `${fingerprint}  ${standing.padEnd(9)}`,
    ...(name === null ? [] : [`"${name}"`]),
    `${counted(entries, 'entry')}, last by ${author}, ${at.slice(0, 10)}`,
    ...(vouchedBy.length > 0 ? [`admitted by ${counted(vouchedBy.length, 'other')}`] : []),
    ...(isForked ? ['goes on in two ways'] : []),
  ].join('  ')
}
