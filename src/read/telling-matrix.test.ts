import { expect, test } from 'vitest'
import { read } from './index.ts'

const WHOM = 'Asan Bekov'

/** Kind, who does it, the forms of the verb, whom or what it is done to, and the words behind. */
const PREDICATES = [
  'detention|police|detain detains detained detained detaining|Asan Bekov|',
  'release|the authorities|free frees freed freed freeing|Asan Bekov|',
  'charge|prosecutors|charge charges charged charged charging|Asan Bekov|with sedition',
  'trial|the authorities|put puts put put putting|Asan Bekov|on trial',
  'conviction|the court|sentence sentences sentenced sentenced sentencing|Asan Bekov|to two years in prison',
  'acquittal|the court|acquit acquits acquitted acquitted acquitting|Asan Bekov|of libel',
  'appeal|the Supreme Court|overturn overturns overturned overturned overturning|the verdict against Asan Bekov|',
  'summons|police|summon summons summoned summoned summoning|Asan Bekov|for questioning',
  'search|police|search searches searched searched searching|the home of Asan Bekov|',
  'violence|unknown men|assault assaults assaulted assaulted assaulting|Asan Bekov|in the street',
  'torture|guards|torture tortures tortured tortured torturing|Asan Bekov|in the prison',
  'death|gunmen|kill kills killed killed killing|Asan Bekov|near his home',
  'restriction|the authorities|block blocks blocked blocked blocking|the news site Lesk Wave|',
  'permission|the mayor|refuse refuses refused refused refusing|permission for the march|',
  'accreditation|the ministry|revoke revokes revoked revoked revoking|the accreditation of Asan Bekov|',
  'law|parliament|adopt adopts adopted adopted adopting|the bill on assemblies|',
  'lawsuit|the minister|sue sues sued sued suing|the newspaper Lesk Wave|for libel',
  'assembly|students|stage stages staged staged staging|a sit-in over fees|in Lesk',
].map(line => {
  const [kind = '', who = '', forms = '', whom = '', tail = ''] = line.split('|')
  const [base = '', third = '', past = '', done = '', doing = ''] = forms.split(' ')
  return { kind, who, whom, tail, base, third, past, done, doing }
})

type Predicate = (typeof PREDICATES)[number]

/** Ways to tell a deed: `A` who does it, `X` to whom, the verb as base, past, done or doing, `T` what stands behind. */
const ALL = [
  'A past X T on Monday.',
  'On Monday morning, A past X T.',
  'A also past X T on Monday.',
  'A did base X T on Monday.',
  'A had done X T on Monday.',
  'X was done T on Monday.',
  'X was done T by A on Monday.',
  'On Monday morning, X was done T.',
  'X has been done T.',
  'Earlier, X had been done T by A.',
  'X was subsequently done T on Monday.',
  'X was once again done T on Monday.',
  'X, according to Vesna, was done T on Monday.',
  'X was, the Lesk Centre said, done T on Monday.',
  '“X was done T on Monday,” the Lesk Centre said.',
  'In what lawyers called a farce, X was done T on Monday.',
  'X got done T on Monday.',
  'X, done T on Monday, is well known in Lesk.',
  'Having been done T on Monday, X became a symbol.',
  'After being done T on Monday, X became known abroad.',
  'After doing X T on Monday, A gave no reason.',
  'Rights groups criticised A for doing X T on Monday.',
  'A responded by doing X T on Monday.',
  'Having done X T on Monday, A left for the capital.',
  'The campaign saw X done T on Monday.',
  'The governor had X done T on Monday.',
  'The dispute led to X being done T on Monday.',
  'One complaint resulted in X being done T on Monday.',
  'The day ended with X being done T.',
  'A then proceeded to base X T on Monday.',
  'A moved quickly and past X T on Monday.',
  'A used the new law to base X T on Monday.',
  'It took A only an hour to base X T on Monday.',
  'It was on Monday that A past X T.',
  'That was when A past X T.',
  'That is how X came to be done T on Monday.',
  'A, who past X T on Monday, gave no reason.',
  'X ended up being done T on Monday.',
  'No sooner had the meeting ended than X was done T.',
  'Hardly had the meeting begun when A past X T.',
  'X was done T on Monday without any explanation being given.',
  'Not only was X done T, but the hall was closed too.',
  'When A past X T on Monday, a crowd gathered outside.',
  'The post appeared two days after A past X T.',
  'The Lesk Centre said that A had done X T on Monday.',
  'A said they had done X T on Monday.',
  'The spokesman confirmed that X had been done T on Monday.',
  'News that X had been done T on Monday spread quickly.',
  'The fact that A past X T on Monday shows little.',
  'They drove to Lesk, where A past X T on Monday.',
  'Two years later, in May 2030, X was done T.',
  'The hall was closed; X was done T.',
  'Although X was done T on Monday, the group went on working.',
]

/** Ways that ask for somebody. */
const OF_SOMEBODY = [
  'X, 34, was done T on Monday.',
  'X, who had spoken to reporters, was done T on Monday.',
  'X, along with Lina Orsak, was done T on Monday.',
  'Vera Lind knows X, who was done T on Monday.',
  'The teacher X, whom A past T on Monday, lives in Lesk.',
  'X was done T on Monday and Lina Orsak on Tuesday.',
  'X was followed home and done T on Monday.',
  'X and Lina Orsak were both done T on Monday.',
  'X is among those done T on Monday.',
  'X was one of three people done T on Monday.',
  'X found himself done T on Monday.',
  'X became the first teacher to be done T this year.',
  'X is the latest journalist to be done T.',
  'X was the third journalist done T this month.',
  'X returned to Lesk on Monday, only to be done T.',
  'X was speaking to reporters when A past him T on Monday.',
  'X lost his post after he was done T on Monday.',
]

const NEVER = [
  'X may be done T.',
  'If X is done T, the group will protest.',
  'A planned to base X T.',
  'A threatened to base X T.',
  'Deputies called for X to be done T.',
  'A failed to base X T.',
  'A could not base X T.',
  'X narrowly avoided being done T.',
  'X risks being done T.',
  'Had X been done T, the group would have protested.',
  'A stopped short of doing X T.',
  'A left without doing X T.',
  'A chose not to base X T.',
  'The union wanted X done T.',
  'It was unclear whether X had been done T.',
]

const FIGURES = new Map<string, (one: Predicate) => string>([
  ['A', ({ who }) => who],
  ['X', ({ whom }) => whom],
  ['T', ({ tail }) => tail],
  ['base', ({ base }) => base],
  ['past', ({ past }) => past],
  ['done', ({ done }) => done],
  ['doing', ({ doing }) => doing],
])

/** A way of telling with the words of a predicate. */
function said(way: string, one: Predicate): string {
  const words = way.replace(
    /\b(?:A|X|T|base|past|done|doing)\b/g,
    word => FIGURES.get(word)?.(one) ?? word,
  )
  const text = words.replaceAll(/ +(?=[ .,])/g, '')
  return text.replace(/^(“?)(\w)/, (_, mark: string, first: string) => mark + first.toUpperCase())
}

/** Of "asserted" records of the predicate's kind, those of whom it is told where that is somebody by name. */
function tells(text: string, { kind, whom }: Predicate): boolean {
  return read(text, { published: '2031-02-05' }).records.some(
    ({ kind: found, target, modality }) =>
      found === kind &&
      (modality === 'asserted' || modality === 'alleged') &&
      (whom !== WHOM || target?.some(one => (typeof one === 'string' ? one : one.name) === WHOM)),
  )
}

const cells = PREDICATES.flatMap(one =>
  [...ALL, ...(one.whom === WHOM ? OF_SOMEBODY : [])].map(way => ({ one, text: said(way, one) })),
)

/** As many sentences are not understood yet. */
const HOLES = 2
/** As many say that something did not happen, and are read as if it had. */
const FALSE = 1

test('what is done is read in all ways to tell it', () => {
  const missed = cells.filter(({ one, text }) => !tells(text, one)).map(({ text }) => text)
  expect(cells.length).toBeGreaterThan(1000)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(HOLES)
})

test('what is not done is not read as done', () => {
  const told = PREDICATES.flatMap(one =>
    NEVER.map(way => said(way, one)).filter(text => tells(text, one)),
  )
  expect(told.length, told.join('\n')).toBeLessThanOrEqual(FALSE)
})
