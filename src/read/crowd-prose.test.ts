import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

const gatheringsIn = (text: string) =>
  toldIn(text, ['when', 'where', 'size', 'status', 'form']).filter(
    ({ kind }) => kind === 'assembly',
  )

/** The gatherings that a sentence tells, each by the slots that are named. */
const told: readonly (readonly [string, Record<string, unknown>])[] = [
  // where people go
  [
    'Hundreds of residents came to the mayor’s office on 3 February and demanded that the landfill be closed.',
    { when: '2031-02-03', size: [200, null] },
  ],
  ['Thirty people came out with white balloons on Sunday.', { when: '2031-02-02', size: 30 }],
  ['Campaigners turned out in force on Monday.', { when: '2031-02-03' }],
  ['In Kesh, too, 300 people turned out on Monday.', { size: 300, when: '2031-02-03' }],
  [
    'A crowd of some 200 had collected outside the court by noon on Monday.',
    { when: '2031-02-03', size: [200, 200] },
  ],
  ['On Monday the opposition took to the streets of Tarn.', { where: ['Tarn'] }],
  // what they take and stop
  ['Angry residents stormed the district office on Monday.', { when: '2031-02-03' }],
  ['Students took over the university building on Monday.', { when: '2031-02-03' }],
  ['The pensioners closed off Lesk Street on Sunday.', { when: '2031-02-02' }],
  ['Lorry drivers parked their vehicles across the Tarn bridge on Monday.', { status: 'held' }],
  ['Farmers clogged the streets of Tarn on Monday.', { when: '2031-02-03' }],
  // what they leave behind
  ['Activists poured red paint on the steps of the embassy on Monday.', { status: 'held' }],
  ['People brought flowers to the monument on Monday.', { form: 'commemoration' }],
  ['A minute’s silence was observed on Sunday.', { form: 'commemoration', when: '2031-02-02' }],
  // work that stands still
  ['Nurses walked off their wards on Monday.', { form: 'strike' }],
  ['About 4,000 nurses struck on Monday.', { form: 'strike', size: [4000, 4000] }],
  ['Garment workers stopped the machines on Monday.', { form: 'strike' }],
  ['Traders shut their stalls on Monday over the new levy.', { form: 'strike' }],
  ['Miners stayed underground on Monday, demanding their wages.', { form: 'strike' }],
  ['Classes at nine schools were boycotted on Monday.', { form: 'strike', when: '2031-02-03' }],
  ['A shutdown was observed in Tarn on Monday.', { form: 'strike', where: ['Tarn'] }],
  ['A nationwide strike is due on 9 February.', { status: 'planned', when: '2031-02-09' }],
  // by two words
  [
    'A peaceful assembly of mothers was broken up on Monday.',
    { status: 'dispersed', when: '2031-02-03' },
  ],
  ['A tent city went up outside parliament on Monday.', { form: 'gathering' }],
  ['A mass prayer was held outside the court on Sunday.', { form: 'commemoration' }],
  ['A mock funeral was held in Tarn on Sunday.', { where: ['Tarn'] }],
  ['A protest caravan of 200 cars left Kesh for the capital on Monday.', { form: 'march' }],
  ['The procession wound through Tarn on Sunday.', { form: 'march', where: ['Tarn'] }],
  ['Pride took place in Tarn on Sunday.', { where: ['Tarn'], when: '2031-02-02' }],
  // told beside something else
  ['The tax was withdrawn after nationwide protests.', { status: 'held' }],
  ['She was detained while covering a protest in front of the ministry.', { status: 'held' }],
  [
    'Unknown men attacked a meeting of the Teachers’ Congress in Kesh with stones.',
    { form: 'meeting' },
  ],
  ['Dissatisfied residents made a spontaneous picket in Tarn on Monday.', { form: 'picket' }],
  [
    'Activists commemorated the victims of the famine at the monument on 3 February.',
    { form: 'commemoration', when: '2031-02-03' },
  ],
  [
    'Schools stood empty as a strike over pay increases by teachers entered a second week on Monday.',
    { form: 'strike', when: '2031-01-27/..' },
  ],
  ['Thousands defied a ban on protests in Tarn on Monday.', { when: '2031-02-03' }],
  ['Students overran the prime minister’s office on Monday.', { when: '2031-02-03' }],
  ['Shops in Tarn closed in protest on Monday.', { form: 'strike', when: '2031-02-03' }],
  ['Firefighters have voted to strike for the first time in years.', { status: 'planned' }],
  [
    'A candlelight vigil will be carried out on Friday at Lim Park.',
    { status: 'planned', when: '2031-02-07' },
  ],
  [
    'On Monday there were gatherings outside police stations by relatives of those missing.',
    { when: '2031-02-03' },
  ],
  [
    'Oil workers sit in front of the ministry for a second day of protests in Osh on 1 February.',
    { status: 'held' },
  ],
  ['Lorries and buses block the bridge at Lesk on Monday.', { status: 'held' }],
  ['Lawyers abstained from work on Monday.', { form: 'strike' }],
  ['Workers gheraoed the manager on Monday.', { when: '2031-02-03' }],
  ['The mothers came to Castle Square with white scarves on Monday.', { when: '2031-02-03' }],
  ['Students spray-painted the doors of the palace on Monday.', { status: 'held' }],
  // who was driven off
  [
    'Police dispersed a crowd of about 300 in Tarn on Monday.',
    { status: 'dispersed', where: ['Tarn'], size: [300, 300] },
  ],
  ['Ivo Kern addressed a crowd of 5,000 in Tarn on Sunday.', { size: 5000 }],
]

test.each(told)('%s', (sentence, record) => {
  expect(gatheringsIn(sentence)).toContainEqual(expect.objectContaining(record))
})

/** Where nobody gathers to express anything. */
const untold: readonly string[] = [
  'Soldiers occupied the building on Monday.',
  'Rebels took to the road on Monday.',
  'Some 30 men stormed the office on Monday.',
  'Security agents lined the street on Monday.',
  'Tourists filled the square on Monday.',
  'Fans filled the stadium on Monday.',
  'Ministers gathered in Tarn for a summit on Monday.',
  'Hundreds of people turned out to vote on Monday.',
  'The rebels struck at dawn on Monday.',
  'Two workers struck a deal on Monday.',
  'The right to peaceful assembly in Tarn is guaranteed.',
  'He takes pride in his work.',
  'The tax was not withdrawn after protests.',
  'Members voted to strike the clause on Monday.',
  'There were no gatherings outside the stations on Monday.',
  'Army vehicles blocked the road on Monday.',
  'Fallen trees blocked the road on Monday.',
  'They met for reasons such as commemorating the dead.',
  'The monitors recorded 41 marches, of which nine were dispersed by the police.',
]

test.each(untold)('no gathering in: %s', sentence => {
  expect(gatheringsIn(sentence)).toEqual([])
})

test('what becomes of a gathering outweighs its bare mention', () => {
  const [vigil, ...more] = gatheringsIn(
    'Ivo Kern was picked up on his way to a vigil. The vigil was called off.',
  )
  expect(more).toEqual([])
  expect(vigil).toMatchObject({ status: 'cancelled' })
})

test('a strike that was called and began was held', () => {
  expect(gatheringsIn('Nurses called a strike. The strike began on 3 February.')).toEqual([
    expect.objectContaining({ status: 'held', when: '2031-02-03' }),
  ])
})

test('what one crowd does next is part of one gathering', () => {
  expect(
    gatheringsIn('On Monday 500 people gathered on Castle Square. They lit candles in the snow.'),
  ).toHaveLength(1)
})

test('whoever is cleared from a square is not acquitted', () => {
  const kinds = toldIn('Police used tear gas to clear demonstrators.', []).map(({ kind }) => kind)
  expect(kinds).not.toContain('acquittal')
})

test('a day is no cause', () => {
  const [rally] = toldIn('The union planned a protest for Saturday.', ['cause', 'when'])
  expect(rally).toEqual({ kind: 'assembly', actor: ['union'], when: '2031-02-08' })
})

test('a petition to the public’s servants is none to a court', () => {
  const kinds = (text: string) => toldIn(text, []).map(({ kind }) => kind)
  expect(kinds('Residents submitted a petition to the governor on Monday.')).toEqual(['petition'])
  expect(kinds('Activists passed a petition to the ministry on Monday.')).toEqual(['petition'])
  expect(kinds('They submitted a petition to the High Court on Monday.')).toEqual(['lawsuit'])
})

test('force that drives a crowd off is told beside the gathering', () => {
  const kinds = toldIn('The demonstrators were dispersed with tear gas.', [])
  expect(kinds.map(({ kind }) => kind)).toEqual(['violence', 'assembly'])
})

test('a crowd that police try to disperse is there', () => {
  expect(gatheringsIn('Police tried to disperse a crowd of 300 in Tarn on Monday.')).toEqual([
    expect.objectContaining({ status: 'held', where: ['Tarn'] }),
  ])
})

const kindsIn = (text: string) => toldIn(text, []).map(({ kind }) => kind)

test.each([
  ['Dozens threw stones at police on Monday.', ['violence']],
  ['Thousands blocked roads in Tarn on Monday.', ['assembly']],
  ['Hundreds laid flowers at the monument on Monday.', ['assembly']],
  ['Some 200 wore black in protest on Monday.', ['assembly']],
  ['Both threw stones at police on Monday.', ['violence']],
  ['Several attacked reporters on Monday.', ['violence']],
  ['Two more beat two reporters on Monday.', ['violence']],
  ['The 14 arrested students were freed on Monday.', ['release']],
  ['Some hundred classmates were waiting for them outside the court.', ['assembly']],
  ['About 40 supporters greeted her at the gate on Monday.', ['assembly']],
  ['Two men held up signs reading "Free Ivo".', ['assembly']],
  ['Villagers held a dinner in the street to mark four years since the killings.', ['assembly']],
  ['Barricades went up in three districts on Monday.', ['assembly']],
  ['Students tried to hold a rally on the campus on Monday.', ['assembly']],
  ['About 200 teachers took turns to read out the names.', ['assembly']],
  ['Pupils refused to enter the school on Monday.', ['assembly']],
  ['Fans waited outside the stadium on Monday.', []],
  ['Passengers waited outside the station for the bus.', []],
  ['The goalkeeper held up the trophy.', []],
  ['The family held a dinner on Monday.', []],
  ['Tents went up at the festival ground on Monday.', []],
  ['Prices went up on Monday.', []],
  ['Many displaced families remain in camps.', []],
])('what many did, and how people showed it: %s', (text, kinds) =>
  expect(kindsIn(text)).toEqual(kinds),
)

test.each([
  ['They held a vigil in Tarn on Monday to mark the anniversary of the flood.', 'held'],
  ['Protesters shouted “Shame” at the mayor outside the town hall on Monday.', 'held'],
  ['The march in Tarn on Monday, at which two men died, had been authorised.', 'held'],
  ['The encampment outside the town hall was torn down by guards on Monday.', 'dispersed'],
])('what became of it: %s', (text, status) => {
  expect(gatheringsIn(text)).toEqual([expect.objectContaining({ status })])
})

test('the day within a gathering is its own, and what is counted from it another', () => {
  const found = toldIn('Ana Dorel was detained on the eve of the 3 January rally.', ['when'])
  expect(found).toContainEqual(expect.objectContaining({ kind: 'assembly', when: '2031-01-03' }))
  expect(found).toContainEqual(expect.objectContaining({ kind: 'detention', when: '2031-01-02' }))
})

test.each([
  'The driver marched into the office and demanded his money.',
  'The team staged a rally in the second half and won.',
  'The ministry said that rumours of a strike at the port were false.',
  'Two reporters were turned away at a roadblock near Tarn.',
])('no gathering in: %s', text => expect(gatheringsIn(text)).toEqual([]))

/** What is told of several places by turns: one record each. */
const byPlaces: readonly (readonly [string, readonly Record<string, unknown>[]])[] = [
  [
    'Rallies were held in Lund on 3 January, in Tarn on 4 January and in Osh on 5 January.',
    [
      { kind: 'assembly', when: '2031-01-03', where: ['Lund'] },
      { kind: 'assembly', when: '2031-01-04', where: ['Tarn'] },
      { kind: 'assembly', when: '2031-01-05', where: ['Osh'] },
    ],
  ],
  [
    'Protests took place on 3 January in Lund and Tarn and on 5 January in Osh.',
    [
      { kind: 'assembly', when: '2031-01-03', where: ['Lund', 'Tarn'] },
      { kind: 'assembly', when: '2031-01-05', where: ['Osh'] },
    ],
  ],
  [
    'About 200 people gathered in Lund and some 50 in Tarn on 3 January.',
    [
      { kind: 'assembly', when: '2031-01-03', where: ['Lund'], size: [200, 200] },
      { kind: 'assembly', when: '2031-01-03', where: ['Tarn'], size: [50, 50] },
    ],
  ],
  [
    'Police detained 30 people in Lund, 12 women in Tarn and four others in Osh on 3 January.',
    [
      { kind: 'detention', target: ['30 people'], where: ['Lund'] },
      { kind: 'detention', target: ['12 women'], where: ['Tarn'] },
      { kind: 'detention', target: ['four others'], where: ['Osh'] },
    ],
  ],
  [
    'Ana Dorel was detained in Lund on 3 January and in Tarn on 4 January.',
    [
      { kind: 'detention', when: '2031-01-03', where: ['Lund'] },
      { kind: 'detention', when: '2031-01-04', where: ['Tarn'] },
    ],
  ],
  [
    'He was detained in Lund on 3 January and in Tarn, 12 days later, he was freed.',
    [{ kind: 'detention', when: '2031-01-03' }],
  ],
  [
    'Teachers marched in Lund while in Tarn nurses went on strike.',
    [
      { kind: 'assembly', actor: ['Teachers'], where: ['Lund'] },
      { kind: 'assembly', actor: ['nurses'], where: ['Tarn'] },
    ],
  ],
  [
    'Rallies were held in Lagos, and in Kano police detained 12 people.',
    [
      { kind: 'assembly', where: ['Lagos'] },
      { kind: 'detention', target: ['12 people'], where: ['Kano'] },
    ],
  ],
  [
    'On 3 January Pride events were held in Lund, while in Tarn the council cancelled the march.',
    [
      { kind: 'assembly', when: '2031-01-03', where: ['Lund'], status: 'held' },
      { kind: 'assembly', when: '2031-01-03', where: ['Tarn'], status: 'cancelled' },
    ],
  ],
  [
    'He held up a sign in Tatar in Lund on 3 January.',
    [{ kind: 'assembly', when: '2031-01-03', where: ['Lund'] }],
  ],
]

/** What police do while they break a gathering up, in an -ing form that could be a noun too. */
test.each([
  ['Police dispersed the march on Monday, firing tear gas.', 'violence'],
  ['Soldiers entered the camp on Monday, firing rubber bullets at the strikers.', 'violence'],
  ['Police dispersed the march on Monday, beating protesters.', 'violence'],
  ['Unions deplored the firing of twelve teachers on Monday.', 'restriction'],
])('what is done: %s', (text, kind) => {
  expect(toldIn(text, [])).toContainEqual(expect.objectContaining({ kind }))
})

test.each(byPlaces)('%s', (sentence, records) => {
  const found = toldIn(sentence, ['when', 'where', 'size', 'status'])
  for (const record of records) expect(found).toContainEqual(expect.objectContaining(record))
})
