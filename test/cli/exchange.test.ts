import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

const env = { VIGIL_BUNDLE_PASSPHRASE: 'seven herons over the weir' }

/** Two vaults that know nothing of each other, each with a document of its own. */
async function twoVaults() {
  const folder = temporaryFolder()
  const path = (name: string) => join(folder, name)
  for (const [name, words] of [
    ['office', 'Police detained Maris Oltean in Varda.'],
    ['field', 'A court in Sorel fined Ines Varro.'],
  ] as const) {
    writeFileSync(path(`${name}.txt`), words)
    await vigil(['init', path(`${name}.vigil`), '--plain'])
    await vigil(['add', path(`${name}.txt`), '--vault', path(`${name}.vigil`)])
  }
  return {
    path,
    office: ['--vault', path('office.vigil')],
    field: ['--vault', path('field.vigil')],
  }
}

test('a bundle goes by file, waits, is admitted by fingerprint, and comes again only with what is new', async () => {
  const { path, office, field } = await twoVaults()
  const bundle = path('first.bundle')
  expect((await vigil(['exchange', bundle, '--write', ...field], { env })).code).toBe(0)
  expect(readFileSync(bundle).includes('Varro')).toBe(false)
  const check = await vigil(['exchange', bundle, '--check', ...office], { env })
  expect(check.out).toMatch(/^Whole; it would bring 2 new entries, 2 contents, 1 original/)
  const taken = await vigil(['exchange', bundle, ...office], { env })
  expect(taken.out).toMatch(/^Taken in: 2 new entries/)
  const [, fingerprint = ''] = /vigil admit "([0-9a-f ]+)"/.exec(taken.news) ?? []
  expect((await vigil(['list', ...office])).out).not.toContain('field.txt')
  const short = await vigil(['admit', fingerprint.slice(0, 9), ...office])
  expect([short.code, short.news]).toEqual([1, expect.stringMatching(/all 20 digits/)])
  const admitted = await vigil(['admit', ...fingerprint.split(' '), '--name', 'field', ...office])
  expect(admitted.out).toMatch(/admitted +"field"/)
  expect((await vigil(['list', ...office])).out).toContain('field.txt')
  // The other way: to the device, since what it has.
  const address = (await vigil(['exchange', '--address', ...field])).out
  expect(address).toMatch(/^age1/)
  const head = (await vigil(['head', ...field])).out.split('  ').at(-1) ?? ''
  const second = path('second.bundle')
  const words = ['exchange', second, '--write', '--to', address, '--since', ...head.split(' ')]
  const written = await vigil([...words, ...field])
  expect(written.code).toBe(0)
  const back = await vigil(['exchange', second, '--json', ...field])
  expect(JSON.parse(back.out)).toMatchObject({ entries: 0, known: 0 })
  // Or with the heads as they are printed, whole lines of them.
  const lines = (await vigil(['head', ...office])).out
  const third = ['exchange', path('third.bundle'), '--write', '--to', address, '--since', lines]
  expect((await vigil([...third, ...office])).code).toBe(0)
  const nothing = await vigil(['exchange', path('third.bundle'), '--check', '--json', ...field])
  expect(JSON.parse(nothing.out)).toMatchObject({ entries: 0, known: 0 })
  const lists = await vigil(['admit', '--list', ...office])
  expect(lists.out.split('\n')).toHaveLength(2)
  const refused = await vigil(['admit', 'field', '--refuse', ...office])
  expect(refused.out).toMatch(/refused/)
  expect((await vigil(['list', ...office])).out).not.toContain('field.txt')
})

test.each<[string, readonly string[], number, RegExp]>([
  ['no file', ['exchange'], 2, /Name the bundle/],
  ['a file that is none', ['exchange', 'nowhere.bundle'], 2, /cannot be read/],
  ['a head nobody has', ['exchange', 'x', '--write', '--since', 'aaaaaaaa'], 1, /no one entry/],
  ['two ways to protect it', ['exchange', 'x', '--write', '--plain', '--to', 'a'], 2, /choose one/],
  ['a device nobody has', ['exchange', 'x', '--write', '--to', 'nobody'], 1, /No feed here/],
  ['a wrong address', ['exchange', 'x', '--write', '--to', 'age1qqqq'], 2, /no address/],
  ['a tier that is none', ['exchange', 'x', '--write', '--tier', 'all'], 2, /--tier all/],
  ['no fingerprint', ['admit'], 2, /--list/],
])('%s is told', async (...[, words, code, message]) => {
  const { path, office } = await twoVaults()
  const placed = words.map(word => (word === 'x' ? path('x') : word))
  const ran = await vigil([...placed, ...office], { env })
  expect(ran.news).toMatch(message)
  expect(ran.code).toBe(code)
})

test('what is forgotten is gone, told by verify, and forgotten elsewhere once a keeper agrees', async () => {
  const { path, office, field } = await twoVaults()
  const pass = async (name: string, from: readonly string[], to: readonly string[]) => {
    await vigil(['exchange', path(name), '--write', '--plain', ...from])
    return vigil(['exchange', path(name), ...to])
  }
  const { news } = await pass('a', field, office)
  const [, fingerprint = ''] = /vigil admit "([0-9a-f ]+)"/.exec(news) ?? []
  await vigil(['admit', fingerprint, ...office])
  expect((await vigil(['forget', 'field.txt', ...field])).news).toMatch(/--reason/)
  const slip = await vigil(['forget', 'field.txt', '--reason', 'withdrawn', ...field], {
    answer: 'no',
  })
  expect(slip).toMatchObject({ code: 2, news: expect.stringContaining('Nothing was forgotten') })
  const gone = await vigil(['forget', 'field.txt', '--reason', 'withdrawn', ...field], {
    answer: 'forget',
  })
  expect(gone.out).toBe('Forgotten: 1 content and 1 original.')
  expect((await vigil(['verify', ...field])).out).toMatch(/forgotten: 1 entry[^]*Whole:/)
  await pass('b', field, office)
  const listed = await vigil(['forget', '--list', ...office])
  expect(listed.out).toMatch(/waits: 1 of 1 contents are here +withdrawn/)
  expect((await vigil(['list', ...office])).out).toContain('field.txt')
  expect((await vigil(['forget', '--agree', listed.out.slice(0, 12), ...office])).code).toBe(0)
  expect((await vigil(['list', ...office])).out).not.toContain('field.txt')
  expect(readFileSync(path('office.vigil')).includes('Varro')).toBe(false)
})

test('a vault to travel with opens with its own passphrase and holds what was chosen', async () => {
  const { path, office } = await twoVaults()
  await vigil(['add', path('field.txt'), ...office])
  const own = { VIGIL_NEW_PASSPHRASE: 'eight terns over the bar' }
  const words = ['carry', path('trip.vigil'), '--document', 'field.txt', ...office]
  expect((await vigil(words, { env: own })).out).toMatch(/1 original, 2 contents; of 3 entries 1/)
  const trip = ['--vault', path('trip.vigil')]
  expect((await vigil(['list', ...trip])).code).toBe(3)
  const opened = { env: { VIGIL_PASSPHRASE: 'eight terns over the bar' } }
  const listed = await vigil(['list', ...trip], opened)
  expect(listed.out).toContain('field.txt')
  expect(listed.out).not.toContain('office.txt')
  expect((await vigil(['verify', ...trip], opened)).code).toBe(0)
})

test('who a source is opens with the second passphrase only', async () => {
  const { path, office, field } = await twoVaults()
  const second = { env: { VIGIL_SEAL_PASSPHRASE: 'nine plovers on the mud' } }
  const input = 'The witness is Ines Varro.\n'
  expect((await vigil(['seal', 'office.txt', ...office], { ...second, input: ' ' })).code).toBe(2)
  const sealed = await vigil(['seal', 'office.txt', ...office], { ...second, input })
  expect([sealed.code, sealed.out]).toEqual([0, ''])
  // Once it is chosen, sealing asks for no passphrase.
  expect((await vigil(['seal', ...office], { input: 'Finch is Maris Oltean.' })).code).toBe(0)
  expect((await vigil(['seal', '--list', ...office])).out.split('\n')).toHaveLength(2)
  const opened = await vigil(['seal', '--open', 'office.txt', ...office], second)
  expect(opened.out).toMatch(/^about [0-9a-f]{12}: The witness is Ines Varro\.$/)
  const wrong = { env: { VIGIL_SEAL_PASSPHRASE: 'something else' } }
  expect((await vigil(['seal', '--open', ...office], wrong)).code).toBe(3)
  const none = await vigil(['seal', '--open', ...field], second)
  expect([none.code, none.news]).toEqual([1, 'Nothing is sealed here.'])
  expect(readFileSync(path('office.vigil')).includes('Varro')).toBe(false)
})

test('what two said unseen by each other is told when it comes together', async () => {
  const { path, office, field } = await twoVaults()
  await vigil(['add', path('field.txt'), ...office])
  await vigil(['tier', 'sealed', 'field.txt', ...field])
  await vigil(['tier', 'public', 'field.txt', ...office])
  await vigil(['exchange', path('a'), '--write', '--plain', '--tier', 'sealed', ...field])
  const { news } = await vigil(['exchange', path('a'), ...office])
  const [, fingerprint = ''] = /vigil admit "([0-9a-f ]+)"/.exec(news) ?? []
  const admitted = await vigil(['admit', fingerprint, ...office])
  expect(admitted.news).toMatch(/1 tier, mask.* is contested/)
  const shown = await vigil(['conflicts', ...office])
  expect(shown.out).toMatch(/^tier document\/[0-9a-f]{8} {2}\(field\.txt\)$/m)
  expect(shown.out).toMatch(/ sealed .* stands until then$/m)
  expect(shown.out).toMatch(/ public .*\)$/m)
  expect((await vigil(['show', 'field.txt', '--json', ...office])).out).toContain('"sealed"')
  await vigil(['tier', 'partner', 'field.txt', ...office])
  expect((await vigil(['exchange', path('a'), ...office])).news).not.toMatch(/contested/)
  expect((await vigil(['conflicts', ...office])).code).toBe(1)
})

test('a device that has told its address is written to by the name a keeper gave it', async () => {
  const { path, office, field } = await twoVaults()
  await vigil(['exchange', '--address', ...office])
  await vigil(['exchange', path('a'), '--write', '--plain', ...office])
  const { news } = await vigil(['exchange', path('a'), ...field])
  const [, fingerprint = ''] = /vigil admit "([0-9a-f ]+)"/.exec(news) ?? []
  const words = ['exchange', path('b'), '--write', '--to', 'the office', ...field]
  expect((await vigil(words)).code).toBe(1)
  await vigil(['admit', fingerprint, '--name', 'the office', ...field])
  expect((await vigil(words)).code).toBe(0)
  expect(readFileSync(path('b')).includes('Varro')).toBe(false)
  expect((await vigil(['exchange', path('b'), ...office])).out).toMatch(/^Taken in: 3 new entries/)
  await vigil(['admit', 'the office', '--refuse', ...field])
  const refused = await vigil(['exchange', path('c'), ...words.slice(2)])
  expect(refused.news).toMatch(/not admitted/)
})
