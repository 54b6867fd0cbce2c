import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const read = (text: string) =>
  readDocument({ name: 'note.txt', text, published: '2025-06-12' }).records

const nameOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'name' in party ? party.name : party

const targetsOf = (text: string, kind: string): unknown =>
  read(text)
    .filter(one => one.kind === kind)
    .map(one => (one.target ?? []).map(nameOf))

const SENTENCED = 'A court in Lomé sentenced activist Kossi Adanu to two years in prison in March.'

test.each([
  [`${SENTENCED} The Court of Appeal upheld the verdict on 3 June.`, 'appeal'],
  [`${SENTENCED} An appeals court overturned the ruling on 3 June.`, 'appeal'],
  [`${SENTENCED} The trial was held behind closed doors.`, 'trial'],
  [`${SENTENCED} The hearing, which was open to the public, lasted two days.`, 'trial'],
])('“the verdict”, “the trial” are of whom the case was told: %s', (text, kind) => {
  expect(targetsOf(text, kind)).toEqual([['Kossi Adanu']])
})

test.each([
  ['Police arrested 20 people. Eight of those arrested were freed.', 'release', 8],
  ['Police arrested 20 people. Seven others were fined 50 euros each.', 'conviction', 7],
  ['Thirty-eight of the dockers were freed on 3 June.', 'release', 38],
  ['More than 30 officials have been convicted of fraud.', 'conviction', [31, null]],
  ['Police made 41 arrests on 3 June.', 'detention', 41],
])('how many there were: %s', (text, kind, count) => {
  expect(
    read(text)
      .filter(one => one.kind === kind)
      .map(one => one.count),
  ).toEqual([count])
})

test.each([
  ["The Free Voters party met in May. Police raided the party's office on 3 June.", 'search'],
  [
    'The Free Voters party met. The ministry turned down its application for registration.',
    'registration',
  ],
  [
    "The Free Voters party met. The ministry returned the party's registration papers.",
    'registration',
  ],
])('an office is of the organisation that owns it: %s', (text, kind) => {
  expect(targetsOf(text, kind)).toEqual([['Free Voters']])
})

test('a company is no union that was named before', () => {
  const text = 'The Sewing Workers Union met. The union lodged a complaint against the company.'
  expect(targetsOf(text, 'lawsuit')).toEqual([['company']])
})

test.each([
  [
    'A city court overturned a 300-euro fine imposed on bookseller Marta Wells.',
    'appeal',
    'Marta Wells',
  ],
  ['The Supreme Court upheld a ten-year sentence handed to Ivo Lind.', 'appeal', 'Ivo Lind'],
  [
    'A court dismissed a claim brought by Minister Juan Ortiz against Ana Lind.',
    'lawsuit',
    'Juan Ortiz',
  ],
  ['A court fined another activist, Elvira Bek, 50 euros.', 'conviction', 'Elvira Bek'],
  [
    'Police arrested the coordinator of the movement, Osei Mensah, on 3 May.',
    'detention',
    'Osei Mensah',
  ],
  [
    "Ada Cole, union founder and Ben Hurd's close ally, was arrested on 3 May.",
    'detention',
    'Ada Cole',
  ],
])('who it was, by the words around the name: %s', (text, kind, name) => {
  const [first] = targetsOf(text, kind) as string[][]
  expect(first).toEqual([name])
})

test.each([
  [
    'A presenter, Sahr Kamara, 37, and two traders, Hawa Dumbuya and Posseh Turay, were charged.',
    ['Sahr Kamara', 'Hawa Dumbuya', 'Posseh Turay'],
  ],
  [
    'Ada Cole, president of the union, and her deputy, Ros Lind, were charged.',
    ['Ada Cole', 'Ros Lind'],
  ],
])('lists with the words for their members: %s', (text, names) => {
  expect(targetsOf(text, 'charge')).toEqual([names])
})

test('“the organisers” are not just any group told before', () => {
  const text =
    "Two men beat a boy. City Hall turned down the organisers' notice of a march on 3 May."
  expect(targetsOf(text, 'permission')).toEqual([['organisers']])
})

const HELD = 'Police in Lomvik detained editor Vera Holm, teacher Petr Sand and nurse Aila Moen.'

test.each([
  [`${HELD} Holm was freed. The other two were charged.`, 'charge', ['Petr Sand', 'Aila Moen']],
  [`${HELD} Sand was freed. The others were charged.`, 'charge', ['Vera Holm', 'Aila Moen']],
  [
    `${HELD} Moen and Sand were freed. The remaining two defendants were charged.`,
    'charge',
    ['remaining two defendants'],
  ],
  [
    `${HELD} Judge Ola Brandt granted the three bail.`,
    'release',
    ['Vera Holm', 'Petr Sand', 'Aila Moen'],
  ],
  [`${HELD} The group was freed on 3 June.`, 'release', ['Vera Holm', 'Petr Sand', 'Aila Moen']],
  [
    'Vera Holm was detained with three colleagues. The four were charged on 3 June.',
    'charge',
    ['Vera Holm', 'three colleagues'],
  ],
  [
    'Vera Holm was held. Petr Sand was seized a day later. Aila Moen was freed; the other two were charged.',
    'charge',
    ['Vera Holm', 'Petr Sand'],
  ],
  [
    'Nine board members of the union were arrested. A court sentenced the board to a year in prison each.',
    'conviction',
    ['Nine board members of the union'],
  ],
  [
    'Police raided the rights group Clear Water. Its head, Vera Holm, was questioned. The group was fined 300 euros.',
    'conviction',
    ['Clear Water'],
  ],
  ['Father Petr Sand held a mass. The cleric was fined 300 euros.', 'conviction', ['Petr Sand']],
  [
    'Poet Vera Holm read, mayor Petr Sand said. The writer was fined 300 euros.',
    'conviction',
    ['Vera Holm'],
  ],
  [
    'Police detained 20 people. Vera Holm was beaten. The others were charged.',
    'charge',
    ['others'],
  ],
])('who is left, who they were together: %s', (text, kind, names) => {
  expect(targetsOf(text, kind)).toEqual([names])
})

test.each([
  [
    'Ivan Dahl was held on 2 June, his lawyer Marko Tern said. He was charged with libel.',
    'charge',
    'Ivan Dahl',
  ],
  [
    'Ivan Dahl was held. His lawyer, Marko Tern, was detained at the gate. He was freed.',
    'release',
    'Marko Tern',
  ],
  [
    'Minister Marko Tern sued journalist Ivan Dahl. He was fined 500 euros.',
    'conviction',
    'Ivan Dahl',
  ],
  [
    'Governor Marko Tern called editor Ivan Dahl a traitor. He was beaten by unknown men.',
    'violence',
    'Ivan Dahl',
  ],
  [
    'Lawyer Petra Vois visited her client Ana Lesk in prison. She said that she had been beaten by guards.',
    'torture',
    'Ana Lesk',
  ],
  [
    'Ana Lesk and her brother Ivan Dahl were held. He was freed the next day.',
    'release',
    'Ivan Dahl',
  ],
  [
    'Publisher Ana Lesk and editor Ivan Dahl were tried. She was fined 300 euros.',
    'conviction',
    'Ana Lesk',
  ],
  [
    'Lena Sand was fined 50 euros. A third man, aged 60, denied the offence. He was freed on bail.',
    'release',
    'A third man',
  ],
  [
    'Ji Wing appeared before Judge Dora Shum. His assistant, Lo Ka-yan, denies it. She was freed on bail.',
    'release',
    'Lo Ka-yan',
  ],
])('he or she, of several: %s', (text, kind, name) => {
  expect(targetsOf(text, kind)).toEqual([[name]])
})

const FREED = 'Editor Vera Holm was granted bail on 3 June.'

test.each([
  [
    `${FREED} In another case, poet Ivan Dahl had charges of libel withdrawn.`,
    'acquittal',
    ['Ivan Dahl'],
  ],
  [
    `${FREED} Meanwhile, the Supreme Court reserved judgment in an appeal by Ivan Dahl.`,
    'trial',
    ['Ivan Dahl'],
  ],
  [`${FREED} Meanwhile, the court adjourned the hearing to 5 July.`, 'trial', ['Vera Holm']],
  [
    'Officers burst into the home of Vera Holm, 34, on 2 June. They took away two laptops.',
    'search',
    ['Vera Holm'],
  ],
  [
    'Vera Holm, 41, picketed the town hall alone. Police confiscated a banner.',
    'search',
    ['Vera Holm'],
  ],
  ["Vera Holm's flat was entered at dawn and two laptops were seized.", 'search', ['Vera Holm']],
  ['Police broke up a rally in Lesk. They confiscated a banner.', 'search', []],
])('whose case, whose things: %s', (text, kind, names) => {
  expect(targetsOf(text, kind)).toEqual([names])
})

test.each([
  [
    'Ana Lesk\n\nThe lawyer and former deputy has been held since 3 May.',
    'detention',
    ['Ana Lesk'],
  ],
  ['ANA LESK\n\nDetained on 3 May. She was fined 300 euros on 4 May.', 'conviction', ['ANA LESK']],
  [
    'Ana Lesk – Gorvan\n\nThe nurse was dismissed from her hospital on 3 May.',
    'restriction',
    ['Ana Lesk'],
  ],
  [
    "Radio Gorv FM\n\nOn 3 May the authority revoked the station's licence.",
    'registration',
    ['Radio Gorv FM'],
  ],
  ['Police Violence\n\nHe was fined 300 euros on 4 May.', 'conviction', []],
])('a heading that is a name: %s', (text, kind, names) => {
  expect(targetsOf(`Case updates, May\n\n${text}`, kind)).toEqual([names])
})

test.each([
  [
    'The trial of Ana Lesk and Ivan Dahl opened. Officers testified against them. They were convicted on 9 June.',
    'conviction',
    ['Ana Lesk', 'Ivan Dahl'],
  ],
  [
    'The newspapers Norta and Daily Wave were raided. They were fined 2,000 euros each.',
    'conviction',
    ['Norta', 'Daily Wave'],
  ],
  [
    'Baobab FM and Radio Etoile lost their licences. The transmitters of both were jammed.',
    'restriction',
    ['Baobab FM', 'Radio Etoile'],
  ],
  [
    'Dana Kovac was pushed off her bicycle by a stallholder. The man, a 49-year-old from Tarvo, was charged with assault.',
    'charge',
    ['man'],
  ],
])('they, where others were told since: %s', (text, kind, names) => {
  expect(targetsOf(text, kind)).toEqual([names])
})

test.each([
  [
    'Student Ana Rell and lawyer Vera Holm were stopped at the gate. The student was detained.',
    'Ana Rell',
  ],
  ['Two were stopped: poet Ana Rell and driver Ivo Marn. The driver was detained.', 'Ivo Marn'],
  [
    'Pastor Ivo Marn and twelve of his parishioners were fined. The pastor was detained.',
    'Ivo Marn',
  ],
  ['Poets Ana Rell and Ivo Marn were fined. The poet was detained.', 'poet'],
  [
    'Poet Ana Rell and driver Ivo Marn were fined. Poet Vera Holm spoke. The poet was detained.',
    'Vera Holm',
  ],
])('one of those told together, by what they are called: %s', (text, whom) => {
  expect(targetsOf(text, 'detention')).toEqual([[whom]])
})
