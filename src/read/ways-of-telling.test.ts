import { expect, test } from 'vitest'
import { toldIn, verdictsIn } from './fixture.ts'

test.each([
  ['Asan Bekov returned home on Monday, only to be detained at the border.', 'detention'],
  ['Asan Bekov became the first teacher to be jailed under the new law.', 'conviction'],
  ['Asan Bekov is the latest journalist to be charged with sedition.', 'charge'],
  ['Police used the new law to summon Asan Bekov on Monday.', 'summons'],
  ['Officers were quick to detain Asan Bekov on Monday.', 'detention'],
  ['The guards went so far as to search the home of Asan Bekov.', 'search'],
  ['Parliament then proceeded to adopt the bill on assemblies.', 'law'],
  ['The fact that police searched the home of Asan Bekov on Monday shows little.', 'search'],
  ['News that the court had jailed Asan Bekov spread quickly.', 'conviction'],
  ['Asan Bekov was – the Lesk Centre said – freed on Monday.', 'release'],
  ['Asan Bekov has, police say, been charged with sedition.', 'charge'],
  ['Police have, the group says, searched the home of Asan Bekov.', 'search'],
])('%s', (text, kind) => expect(verdictsIn(text).map(one => one.kind)).toContain(kind))

test.each([
  ['Asan Bekov was, his lawyer said, detained on Monday.', 'alleged'],
  ['Asan Bekov, his lawyer said, was detained on Monday.', 'alleged'],
  ['There are reports that Asan Bekov was detained.', 'alleged'],
  ['The police said Asan Bekov was detained on Monday.', 'asserted'],
])('who says so: %s', (text, modality) =>
  expect(toldIn(text, ['modality'])).toMatchObject([
    { kind: 'detention', target: ['Asan Bekov'], modality },
  ]),
)

test.each([
  'Asan Bekov narrowly avoided being detained.',
  'Asan Bekov risks being sentenced to two years in prison.',
  'The ministry is considering suing Asan Bekov for libel.',
  'Police stopped short of searching the home of Asan Bekov.',
  'Officers left rather than search the home of Asan Bekov.',
  'Had Asan Bekov been detained, the group would have spoken.',
  'Should Asan Bekov be detained, the group will speak.',
  'Were Asan Bekov to be released, the group would speak.',
  'The minister wanted Asan Bekov arrested.',
  'There is no evidence that Asan Bekov was tortured in prison.',
  'There were fears that Asan Bekov had been arrested.',
  'Asan Bekov wants to be the first teacher to be released.',
])('nothing was done: %s', text => expect(verdictsIn(text)).toEqual([]))

test.each([
  ['The governor had the bill on assemblies adopted on Monday.', 'law'],
  ['The day ended with a lawsuit against the ministry being filed in court.', 'lawsuit'],
  ['The law on foreign agents, which parliament passed on Monday, drew criticism.', 'law'],
  ['Also searched on Monday was the home of Asan Bekov.', 'search'],
  ['Also revoked on Monday was the registration of the Dawn Foundation.', 'registration'],
  ['Among those charged with sedition on Monday was Asan Bekov.', 'charge'],
  ['Asan Bekov put on trial in Lesk', 'trial'],
  ['The registration of the Dawn Foundation revoked in Lesk', 'registration'],
])('%s', (text, kind) => expect(verdictsIn(text).map(one => one.kind)).toContain(kind))

test.each([
  ['Not only was Asan Bekov freed, but the hall was closed too.', 'release'],
  ['The crackdown went on, with the verdict against Asan Bekov overturned.', 'appeal'],
  ['A complaint resulted in Asan Bekov being freed on Monday.', 'release'],
  ['Asan Bekov was the third journalist detained this month.', 'detention'],
  ['A video shows police beating Asan Bekov on Monday.', 'violence'],
  ['Asan Bekov is one of three people granted bail on Monday.', 'release'],
  ['Asan Bekov found himself handed a prison term on Monday.', 'conviction'],
  ['Asan Bekov designated a foreign agent in Lesk', 'restriction'],
  ['President pardons Asan Bekov', 'release'],
  ['Soldiers shot Asan Bekov dead on Monday.', 'death'],
  ['Guards denied Asan Bekov medical care in prison.', 'torture'],
  ['Police confirmed questioning Asan Bekov on Monday.', 'summons'],
  ['It took the court only an hour to reduce the sentence of Asan Bekov to one year.', 'appeal'],
  ['Granted bail on Monday, Asan Bekov left the country.', 'release'],
  ['Searched on Monday, the office of the newspaper Lesk Wave stayed shut.', 'search'],
])('whom it was done to: %s', (text, kind) => {
  const told = verdictsIn(text).find(one => one.kind === kind)
  expect(told?.target?.join()).toMatch(/Asan Bekov|Lesk Wave/)
})

test('what a court has not done', () =>
  expect(verdictsIn('Not only has the court not freed Asan Bekov, it left early.')).toEqual([]))
