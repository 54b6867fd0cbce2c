import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingOpenssl, startAuthority, type Authority } from '../../src/vault/test-authority.ts'
import { temporaryFolder, vigil } from './command-line.ts'

const skipped = missingOpenssl ?? ''
const ARTICLE =
  'On 12 March 2026, police in Lemsk detained activist Ana Dorel. A court fined Dorel 40 points.'

describe.skipIf(skipped)(`vigil pack ${skipped}`, () => {
  let authority: Authority
  beforeAll(async () => {
    authority = await startAuthority()
  })
  afterAll(() => authority.stop())

  /** A vault with three documents, one of them with decisions, and the journal stamped. */
  async function stampedVault() {
    const folder = temporaryFolder()
    const on = ['--vault', join(folder, 'cases.vigil')]
    const put = (name: string, text: string) => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    }
    const files = [
      put('before.txt', 'A text that nobody asks for.'),
      put('.._.._tmp evil "name".txt', ARTICLE),
      put(
        'page.html',
        `<html><title>Fine</title><body><p>${ARTICLE} It was upheld.</p></body></html>`,
      ),
    ]
    await vigil(['init', '--plain', ...on.slice(1)])
    for (const file of files) expect((await vigil(['add', file, ...on])).code).toBe(0)
    expect((await vigil(['read', ...on])).code).toBe(0)
    const list = (await vigil(['list', '--json', ...on])).out.split('\n')
    const documents: { id: string; name: string }[] = list.map(line => JSON.parse(line))
    const idOf = (part: string) => documents.find(({ name }) => name.includes(part))?.id ?? ''
    const shown = JSON.parse((await vigil(['show', idOf('evil'), '--json', ...on])).out)
    const records: { record: { id: string } }[] = shown.records
    for (const { record } of records) await vigil(['accept', record.id, ...on])
    expect((await vigil(['timestamp', '--tsa', authority.url, ...on])).code).toBe(0)
    expect((await vigil(['tier', 'partner', idOf('page'), ...on])).code).toBe(0)
    return { folder, on, idOf, decisions: records.length }
  }

  /** Unpacks an archive, whose paths must lead nowhere else. */
  function unpack(archive: string): string {
    const folder = `${archive}-unpacked`
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
      expect(path).toMatch(/^[\w./ -]+$/)
      expect(path).not.toContain('..')
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    return folder
  }

  /** Runs the commands of the pack's own page, as they stand there. */
  function check(folder: string): string[] {
    const guide = readFileSync(join(folder, 'README.md'), 'utf8')
    const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block)
    const { stdout } = spawnSync('bash', ['-c', commands.join('\n')], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ROOT: authority.root },
    })
    return stdout.trim().split('\n')
  }

  /** Somebody who changes a file mends the sums too. */
  function mendSums(folder: string): void {
    const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n')
    const sum = (path: string) =>
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')
    const mended = lines.map(line => `${sum(line.slice(66))}  ${line.slice(66)}\n`)
    writeFileSync(join(folder, 'SHA256SUMS'), mended.join(''))
  }

  test('is checked by its own page with stock tools; what was changed is found out', async () => {
    const { folder, on, idOf, decisions } = await stampedVault()
    const archive = join(folder, 'evidence.zip')
    const packed = await vigil(['pack', archive, idOf('evil'), idOf('page'), ...on])
    expect(packed.code, packed.news).toBe(0)
    expect(packed.out).toContain('2 documents')
    // The one document is internal still.
    expect(packed.news).toContain('INTERNAL – NOT CLEARED')
    expect((await vigil(['pack', archive, idOf('evil'), ...on])).code).toBe(2)

    const pack = unpack(archive)
    expect(readdirSync(pack).toSorted()).toEqual([
      'INTERNAL - NOT CLEARED.txt',
      'README.md',
      'SHA256SUMS',
      'journal',
      'manifest.json',
      'originals',
      'texts',
      'timestamps',
    ])
    expect(readFileSync(join(pack, 'README.md'), 'utf8')).toMatch(/^\*\*INTERNAL – NOT CLEARED\*\*/)
    const manifest = JSON.parse(readFileSync(join(pack, 'manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({ cleared: false, stamp: 'INTERNAL – NOT CLEARED' })
    // Two captures, every decision, one tier; and nothing of the third document.
    expect(manifest.entries).toHaveLength(3 + decisions)
    const everything = spawnSync('grep', ['-r', 'nobody asks for', pack], { encoding: 'utf8' })
    expect(everything.stdout).toBe('')

    const whole = check(pack)
    expect(whole).toEqual([
      'files: OK',
      'originals: OK',
      'entries: OK',
      'contents: OK',
      'journal/chains/1: OK',
      'signature of journal/chains/1: OK',
      'entries in chains: OK',
      'timestamps/1: OK',
      'timestamps/1 is over a line of a chain here: OK',
      expect.stringMatching(/^Time stamp: \w+ .* GMT$/),
    ])

    const tampered = (path: string, from: string | RegExp, to: string) => {
      const at = join(pack, path)
      const before = readFileSync(at, 'utf8')
      expect(before).toMatch(from)
      writeFileSync(at, before.replace(from, to))
      mendSums(pack)
      const lines = check(pack)
      writeFileSync(at, before)
      mendSums(pack)
      return lines
    }
    const missing = (lines: readonly string[]) => whole.filter(line => !lines.includes(line))
    const [entry] = manifest.entries.filter(({ act }: { act: string }) => act === 'judge')
    const original = `originals/${idOf('evil')}.txt`
    expect(missing(tampered(original, '40', '90'))).toEqual(['originals: OK'])
    expect(missing(tampered(`journal/contents/${entry.entry}.json`, 'accept', 'refuse'))).toEqual([
      'contents: OK',
    ])
    expect(missing(tampered('journal/chains/1/headers.jsonl', 'monitor', 'minotaur'))).toContain(
      'journal/chains/1: OK',
    )
    expect(missing(tampered('timestamps/1/heads.txt', / \d+ /, ' 1 '))).toEqual([
      'timestamps/1: OK',
    ])
    const header = `journal/entries/${entry.entry}.json`
    const changed = readFileSync(join(pack, header), 'utf8').replace('monitor', 'minotaur')
    const id = createHash('sha256').update(changed).digest('hex')
    for (const [kind, end] of [
      ['entries', 'json'],
      ['contents', 'json'],
      ['contents', 'salt'],
    ])
      renameSync(
        join(pack, `journal/${kind}/${entry.entry}.${end}`),
        join(pack, `journal/${kind}/${id}.${end}`),
      )
    writeFileSync(join(pack, `journal/entries/${id}.json`), changed)
    expect(missing(check(pack))).toEqual(['files: OK', 'entries in chains: OK'])
  }, 120_000)

  test('is cleared for partners where tiers, consents and masks allow it', async () => {
    const { folder, on, idOf } = await stampedVault()
    let made = 0
    const pack = async (...words: string[]) =>
      vigil(['pack', join(folder, `${(made += 1)}.zip`), ...words, ...on])
    const page = idOf('page')
    expect((await pack(page)).news).not.toContain('NOT CLEARED')
    const manifest = JSON.parse(
      readFileSync(join(unpack(join(folder, '1.zip')), 'manifest.json'), 'utf8'),
    )
    expect(manifest.cleared).toBe(true)
    expect(readdirSync(join(folder, '1.zip-unpacked'))).not.toContain('INTERNAL - NOT CLEARED.txt')
    expect((await pack(page, '--tier', 'public')).news).toMatch(/NOT CLEARED.*never to the public/)
    await vigil(['mask', 'Ana Dorel', 'a woman of 30', ...on])
    expect((await pack(page)).news).toMatch(/NOT CLEARED.*masked/)
    await vigil(['mask', 'Ana Dorel', '--off', ...on])
    await vigil(['tier', 'sealed', idOf('before'), ...on])
    expect(await pack(idOf('before'))).toMatchObject({
      code: 3,
      news: expect.stringContaining('Sealed'),
    })
    expect(await pack('--all')).toMatchObject({
      code: 0,
      news: expect.stringContaining('1 sealed document stayed out'),
    })
    expect((await pack('--all', '--tier', 'sealed')).news).toMatch(/NOT CLEARED/)
    expect((await pack()).code).toBe(2)
    expect((await pack('ffff')).code).toBe(1)
    const note = ['note', '--type', 'interview', '--taken', '2026-03-02', ...on]
    await vigil([...note, '--consent', 'store,share'], { input: 'They came at night.' })
    const [last = ''] = (await vigil(['list', '--json', ...on])).out.split('\n')
    const { id } = JSON.parse(last)
    await vigil(['tier', 'partner', id, ...on])
    expect((await pack(id)).news).toMatch(/NOT CLEARED.*did not agree/)
  }, 120_000)
})
