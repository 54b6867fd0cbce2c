// Takes a bundle in, admits its feed, forgets one of its documents and writes a bundle, until it is killed; tells what is done.
import { writeSync } from 'node:fs'
import {
  commit,
  forgetDocuments,
  listFeeds,
  openVault,
  takeInFile,
  writeBundle,
} from '../../../src/vault/index.ts'

const [path = '', bundle = '', feed = '', document = '', out = ''] = process.argv.slice(2)
const tell = (line: string) => writeSync(1, `${line}\n`)
const who = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }
const vault = await openVault(path)
tell('ready')
await takeInFile(vault, { path: bundle, passphrase: () => Promise.resolve('') })
tell('taken')
const standing = (await listFeeds(vault)).find(one => one.feed === feed)?.standing
if (standing === 'waiting')
  await commit(vault, [{ act: 'admit', content: { feed, admitted: true } }], who)
tell('admitted')
await forgetDocuments(vault, [document], { reason: 'asked for', who })
tell('forgotten')
await writeBundle(vault, out, { protection: { isPlain: true } })
tell('written')
// So that each kill comes before the end.
setInterval(() => undefined, 1000)
