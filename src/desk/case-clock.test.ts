import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPairs, type PairsRead } from './fixture.ts'
import { closeDesk, linkBatch, findCases, listClaims, listLaws } from './index.ts'

/** One story as papers of an invented country tell it, from a rally to the appeal. */
const STORY = [
  [
    '2025-04-15',
    'About 400 people gathered on Lantern Square in Brennholm on 12 April, organisers said. Police put the number at 120. Officers detained 31 protesters, among them union chairwoman Hedda Vorrin and teacher Ilmar Quist. On 14 April the Brennholm Administrative Court sentenced Vorrin to 10 days of administrative arrest under Article 45 of the Code of Administrative Offences for violating the rules on assemblies.',
  ],
  [
    '2025-04-25',
    'Trade union leader Hedda Worrin, who was serving ten days of arrest over the rally of 12 April, was charged on 22 April with organising mass unrest under Article 210 of the Criminal Code, her lawyer Tomas Edel said. On 24 April the Brennholm District Court remanded her in custody for two months. The next hearing is scheduled for 20 June.',
  ],
  [
    '2025-06-21',
    'On 20 June the Brennholm District Court extended the pre-trial detention of Hedda Vorrin by two months. Prosecutors dropped the charge of organising mass unrest and charged her instead with disobeying police under Article 377 of the Criminal Code.',
  ],
  [
    '2025-07-02',
    'A bill on public gatherings was registered in the Sarland parliament on 2 May. It passed its first reading on 16 May and was adopted on 6 June.',
  ],
  [
    '2025-09-12',
    'On 3 September 2025, the Brennholm District Court convicted Hedda Vorrin of disobeying police and sentenced her to one year and six months in prison.',
  ],
  [
    '2025-11-13',
    'On 12 November the Court of Appeal cut the sentence of Hedda Vorrin to one year.',
  ],
] as const

let read: PairsRead
beforeAll(async () => {
  const accounts = STORY.map(([published, text]) => ({ published, text }))
  read = await readPairs([{ accounts }])
  await linkBatch(read.desk, { of: 'person' })
}, 60_000)
afterAll(async () => {
  await closeDesk(read.desk)
  read.remove()
})

/** The criminal case against Hedda Vorrin on a day. */
async function caseOn(asOf: string) {
  const { dockets } = await findCases(read.desk, { drafts: true, asOf })
  const all = dockets.flatMap(({ track, defendants }) =>
    defendants.flatMap(one => (one.name.includes('Hedda') ? [{ ...one, track }] : [])),
  )
  expect(new Set(all.map(({ track }) => track))).toEqual(new Set(['administrative', 'criminal']))
  expect(all).toHaveLength(2)
  return all.find(({ track }) => track === 'criminal')
}

test('charged and held while serving a short arrest: not convicted, with the next hearing', async () => {
  expect(await caseOn('2025-05-15')).toMatchObject({
    stage: 'charged',
    nextHearing: { when: '2025-06-20' },
    term: undefined,
  })
})

test('a charge dropped for another, told without a day, changes the case', async () => {
  const known = await caseOn('2025-07-01')
  expect(known?.stage).toBe('charged')
  expect(known?.charges.map(({ provisions }) => provisions)).toEqual([
    ['Article 210 of the Criminal Code'],
    ['Article 377 of the Criminal Code'],
  ])
})

test('the term runs from the arrest to what the appeal left of it', async () => {
  const known = await caseOn('2025-12-01')
  expect(known).toMatchObject({ stage: 'convicted', term: { from: '2025-04-24' } })
  expect(known?.term?.until).toEqual(['2026-04-24', '2026-04-24'])
})

test('how many came is told in two ways, by organisers and police', async () => {
  const { claims } = await listClaims(read.desk, { drafts: true })
  const size = claims.find(({ slot }) => slot === 'size')
  expect(size?.versions.map(({ value }) => value)).toEqual([[400, 400], 120])
  expect(size?.versions[1]?.by).toEqual(['Police'])
})

test('a bill goes through its steps, each on its day', async () => {
  const { laws } = await listLaws(read.desk, { drafts: true })
  expect(laws[0]?.steps.map(({ when, step }) => `${when} ${step}`)).toEqual([
    '2025-05-02 registered',
    '2025-05-16 first reading',
    '2025-06-06 adopted',
  ])
})
