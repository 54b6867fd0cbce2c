import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addFiles, closeDesk, initVault, listClaims, openDesk, readDocuments } from './index.ts'

/** Two accounts of one invented thing each, as news has them, and what is asked about them. */
const VERSIONS: readonly (readonly [asked: string, one: string, other: string])[] = [
  [
    'what Murat Selik died of',
    'The detainee Murat Selik fell from a third-floor window of the police department in Karabel on 4 March and died, the Interior Ministry said.',
    'Murat Selik was beaten to death by officers at the police department in Karabel on 4 March, his brother said.',
  ],
  [
    'what Tom Okeke died of',
    'The prisoner Tom Okeke died in Ngala prison on 1 March of heart failure, the prison service said.',
    'The prisoner Tom Okeke was tortured in Ngala prison for days before he died on 1 March, his wife said.',
  ],
  [
    'how old Carla Ventosa is',
    'The trade unionist Carla Ventosa, 41, was detained in Riberas on 5 March.',
    'Police arrested Carla Ventosa, 54, a trade unionist, in Riberas on 5 March.',
  ],
  [
    'whether Nils Aker organised it or took part',
    'Prosecutors charged Nils Aker with organising an illegal rally on 2 March.',
    'Nils Aker was charged on 2 March with taking part in an illegal rally.',
  ],
  [
    'how long afterwards Samira Koul died',
    'The journalist Samira Koul died on 3 March, ten days after she was shot outside her home in Barsan.',
    'Samira Koul, a journalist, died in hospital in Barsan on 3 March, three weeks after the attack on her.',
  ],
  [
    'whether Asel Mukan was detained or only questioned',
    'The lawyer Asel Mukan was detained in Torgay on 1 March.',
    'Police in Torgay summoned the lawyer Asel Mukan for questioning on 1 March as a witness.',
  ],
  [
    'who decided on the registration (Old Songs) on 1 March 2025',
    'The Ministry of Culture refused to register the association Old Songs on 1 March.',
    'The city court refused to register the association Old Songs on 1 March.',
  ],
  [
    'where Joao Serra was found dead',
    'The body of the miner Joao Serra was found in a river near Alto Mar on 7 March.',
    'The miner Joao Serra was found dead in his flat in Alto Mar on 7 March.',
  ],
]

/** Pairs that tell one thing in two ways, of which nothing is to be asked. */
const ALIKE: readonly (readonly [string, string])[] = [
  [
    'Rashid Umar, 37, was shot dead by soldiers in Dolan on 4 March.',
    'Rashid Umar, 38, was killed on 4 March in Dolan when soldiers opened fire.',
  ],
  [
    'The blogger Tina Holm was detained in Vik on 5 March and questioned.',
    'Police in Vik detained the blogger Tina Holm on 5 March.',
  ],
  [
    'Leo Brandt died on 6 March, two weeks after the attack.',
    'Leo Brandt died on 6 March, about 14 days after the attack on him.',
  ],
]

const root = mkdtempSync(join(tmpdir(), 'vigil-versions-'))
const asked: string[] = []

beforeAll(async () => {
  const texts = [...VERSIONS.map(([, ...two]) => two), ...ALIKE].flat()
  const paths = texts.map((text, at) => {
    const path = join(root, `${at}.txt`)
    writeFileSync(path, text)
    const meta = { source: `P${at}`, published: '2025-03-09', title: `${at}`, language: 'en' }
    writeFileSync(join(root, `${at}.meta.json`), JSON.stringify(meta))
    return path
  })
  const vault = join(root, 'versions.vigil')
  await initVault(vault, null)
  const desk = await openDesk(vault, { author: 'tester', passphrase: () => Promise.resolve('') })
  for await (const { outcome } of addFiles(desk, paths)) expect(outcome).toBe('added')
  await readDocuments(desk, { ids: [], again: false })
  const { claims } = await listClaims(desk, { drafts: true })
  asked.push(...claims.map(({ about }) => about))
  await closeDesk(desk)
}, 60_000)

afterAll(() => rmSync(root, { recursive: true }))

test('two accounts that cannot both be right, or need a look, are set side by side', () => {
  const expected = VERSIONS.map(([about]) => about)
  expect(asked.toSorted((a, b) => a.localeCompare(b))).toEqual(
    expected.toSorted((a, b) => a.localeCompare(b)),
  )
})
