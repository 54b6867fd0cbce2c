import { expect, test } from 'vitest'
import { verdictsIn } from './fixture.ts'

/** Whom each record is of. */
const whom = (text: string) =>
  verdictsIn(text).map(({ kind, target = [] }) => `${kind}: ${target.join(', ')}`)

/** Those among a group, and others counted beside somebody. */
test.each([
  [
    'The ministry added six people to the list, among them the Lesk activists Anna Lind and Ivo Tarn.',
    'restriction: six people, Anna Lind, Ivo Tarn',
  ],
  [
    'Police assaulted several people, among them a pregnant woman.',
    'violence: several people, a pregnant woman',
  ],
  [
    'Eight protesters including the union’s convener, Ivo Tarn, were taken into custody.',
    'detention: Eight protesters, Ivo Tarn',
  ],
  [
    'The regulator withdrew the licences of Baobab FM and four further broadcasters.',
    'registration: Baobab FM, four further broadcasters',
  ],
  [
    'The bank closed the accounts of Open Valley and five other groups on Monday.',
    'restriction: Open Valley, five other groups',
  ],
  [
    'Accounts, including those of Ivo Tarn and Anna Lind, were frozen on Monday.',
    'restriction: Ivo Tarn, Anna Lind',
  ],
  [
    'Police charged Ivo Tarn and 60 unidentified others with rioting.',
    'charge: Ivo Tarn, 60 unidentified others',
  ],
  ['One of the four, Ivo Tarn, was released on Tuesday.', 'release: Ivo Tarn'],
  ['Soldiers hit one of them, Anna Lind, 21, with a rifle butt.', 'violence: Anna Lind'],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** What somebody is called by in quotation marks, or by an office before the name. */
test.each([
  ['The ministry blocked the site of the Lesk newspaper "Our Paper".', 'restriction: Our Paper'],
  ['Police arrested the wife of the journalist, Anna Lind, on Monday.', 'detention: Anna Lind'],
  ['A cameraman of one of them, Ivo Tarn, was punched by a guard.', 'violence: Ivo Tarn'],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** Lists that go on past what is told of each, and names behind what a sentence opens with. */
test.each([
  [
    'Police arrested Ivo Tarn (34), a teacher; Anna Lind (41), a nurse; and Karl Moor (29).',
    'detention: Ivo Tarn, Anna Lind, Karl Moor',
  ],
  [
    'Those arrested are Ivo Tarn, 34, of Lesk; Anna Lind, 41, of Osk; and Karl Moor, 29.',
    'detention: Ivo Tarn, Anna Lind, Karl Moor',
  ],
  ['Police arrested Ivo Tarn; Anna Lind was released on Monday.', 'detention: Ivo Tarn'],
  [
    'After the searches Ivo Tarn, Anna Lind and Karl Moor were taken to a police station.',
    'detention: Ivo Tarn, Anna Lind, Karl Moor',
  ],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** Clients and outlets told before. */
test.each([
  [
    'Ivo Tarn was arrested on Monday. His lawyer, Anna Lind, said her client had been beaten in custody.',
    'torture: Ivo Tarn',
  ],
  [
    'Ivo Tarn and Karl Moor were held. Lawyer Anna Lind said her clients had been beaten in custody.',
    'torture: Ivo Tarn, Karl Moor',
  ],
  [
    'Ivo Tarn told his lawyer Anna Lind. Karl Moor was shot dead. Lawyer Lind said her client was slapped.',
    'violence: Ivo Tarn',
  ],
  ['Three men were held. A lawyer said his client was tortured.', 'torture: his client'],
  [
    'The Lesk Courier was fined on Monday. The newspaper was closed on Tuesday.',
    'restriction: Lesk Courier',
  ],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** Those of whom it is said, together with whoever says so. */
test.each([
  [
    'The union said Ivo Tarn and Anna Lind were arrested on Monday.',
    'detention: Ivo Tarn, Anna Lind',
  ],
  ['Ivo Tarn said he and Anna Lind were beaten by police.', 'violence: Ivo Tarn, Anna Lind'],
  [
    'Ivo Tarn told reporters he and two others were beaten by police.',
    'violence: Ivo Tarn, two others',
  ],
  ['Police beat 30 demonstrators whilst they were held in Lesk.', 'violence: 30 demonstrators'],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** Those who work for an outlet, both of two, and of a group only those who are named. */
test.each([
  [
    'Anna Lind and Ivo Tarn of the weekly Kompas and cameraman Rolf Berg were detained.',
    'detention: Anna Lind, Ivo Tarn, Rolf Berg',
  ],
  [
    'Police beat Anna Lind from the weekly Kompas and cameraman Rolf Berg.',
    'violence: Anna Lind, Rolf Berg',
  ],
  [
    'Police arrested Anna Lind of the weekly Kompas and Ivo Tarn, and Rolf Berg was beaten.',
    'detention: Anna Lind, Ivo Tarn',
  ],
  ['Both students, Anna Lind and Ivo Tarn, were expelled.', 'restriction: Anna Lind, Ivo Tarn'],
  [
    'Both journalists, Anna Lind of Kompas and Ivo Tarn of Vesna, were released.',
    'release: Anna Lind, Ivo Tarn',
  ],
  ['The court freed both editors, Anna Lind and Ivo Tarn.', 'release: Anna Lind, Ivo Tarn'],
  ['Both students were expelled.', 'restriction: Both students'],
  [
    'Police detained twelve people, including Anna Lind, who was released on Friday.',
    'release: Anna Lind',
  ],
  [
    'Police detained twelve people, including Anna Lind and Ivo Tarn, who were released on Friday.',
    'release: Anna Lind, Ivo Tarn',
  ],
  [
    'Police detained twelve people, including Anna Lind, who were released on Friday.',
    'release: twelve people, Anna Lind',
  ],
  [
    'Students of the University of Harl and Lesk were detained on Monday.',
    'detention: Students of the University of Harl and Lesk',
  ],
  ['The University of Science and Technology expelled Anna Lind.', 'restriction: Anna Lind'],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** One of several by age, and who got a message. */
test.each([
  [
    'The appeals court cut the sentence of the eldest, Ivo Tarn, to four years.',
    'appeal: Ivo Tarn',
  ],
  [
    'Poet Anna Lind, who received a message reading “You will not live to see June”, has left town.',
    'intimidation: Anna Lind',
  ],
  [
    'Ivo Tarn, who was sent a parcel with a note reading “You are next”, called a lawyer.',
    'intimidation: Ivo Tarn',
  ],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** Groups in one breath, members with all that they are, and who one of a row is. */
test.each([
  ['His wife and two sons were not allowed to enter.', 'restriction: His wife and two sons'],
  [
    'Police summoned the parents and sister of the blogger.',
    'summons: parents and sister of the blogger',
  ],
  ['Soldiers fired on traders and students.', 'violence: traders and students'],
  [
    'Police opened a case against 12 named and 300 unnamed villagers for blocking the road.',
    'charge: 12 named and 300 unnamed villagers',
  ],
  [
    'Prosecutors charged Ivo Tarn and two members of a banned choir.',
    'charge: Ivo Tarn, two members of a banned choir',
  ],
  ['The three were held, together with nine students.', 'detention: three, nine students'],
  ['A seventh, retired nurse Anna Lind, was jailed for 20 days.', 'conviction: Anna Lind'],
  ['One man, a farmer from Dorn, was shot dead by soldiers.', 'death: a farmer from Dorn'],
  ['One of the wounded, a baker named Ivo Tarn, died in hospital.', 'death: Ivo Tarn'],
  [
    'Two people, Anna Lind, 26, and a schoolboy of 15, were killed.',
    'death: Anna Lind, a schoolboy of 15',
  ],
  [
    'Nine people were wounded, two of whom, Anna Lind, 26, and a schoolboy of 15, died.',
    'death: Anna Lind, a schoolboy of 15',
  ],
  [
    'Police detained two journalists, a lawyer and Anna Lind.',
    'detention: two journalists, a lawyer, Anna Lind',
  ],
  [
    'Four persons – Anna Lind, Ivo Tarn, Karl Moor and a minor – were charged.',
    'charge: Anna Lind, Ivo Tarn, Karl Moor, a minor',
  ],
  [
    'Ivo Tarn, a reporter whose passport had been withheld, and nurse Anna Lind were both acquitted.',
    'acquittal: Ivo Tarn, Anna Lind',
  ],
  [
    'All were freed except Ivo Tarn and Anna Lind, a couple in their sixties, who face charges of riot.',
    'charge: Ivo Tarn, Anna Lind',
  ],
  [
    'Police searched the office of the daily Sun and the homes of two of its reporters, Ivo Tarn and Anna Lind.',
    'search: Sun, Ivo Tarn, Anna Lind',
  ],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** Names right behind the word for a body, and what belongs to the words for a group or a law. */
test.each([
  ['All providers block the news portal The Daily Lens.', 'restriction: Daily Lens'],
  ['Police searched the office of the news site The Insider.', 'search: Insider'],
  ['The court banned the Lesk newspaper “Morning Light”.', 'restriction: Morning Light'],
  [
    'Police detained residents of the village of Orm on Friday.',
    'detention: residents of the village of Orm',
  ],
  [
    'The rector banned all gatherings on campus until June.',
    'restriction: all gatherings on campus',
  ],
  [
    'The governor banned protests in front of ministry buildings.',
    'restriction: protests in front of ministry buildings',
  ],
  ['The governor banned rallies on Monday.', 'restriction: rallies'],
  ['Police drove the marchers from Gate 3 with canes.', 'violence: marchers'],
  ['Police fired tear gas to prevent crowds from gathering at the square.', 'violence: crowds'],
  [
    'Parliament shelved a bill to create a truth commission.',
    'law: a bill to create a truth commission',
  ],
  [
    'Parliament adopted amendments requiring consent for any tent on a square.',
    'law: amendments requiring consent for any tent on a square',
  ],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** Whose the place is that is visited or cleared out, and who is hit, hurt or pushed. */
test.each([
  ['Police carried off two laptops from the flat of Anna Lind.', 'search: Anna Lind'],
  ['Soldiers took phones from three students at the gate.', 'search: three students'],
  ['Tax inspectors visited the offices of four charities in Lesk.', 'summons: four charities'],
  [
    'Inspectors of the tax service paid an unannounced visit to the offices of three charities.',
    'summons: three charities',
  ],
  ['Police charged the crowd.', 'violence: crowd'],
  ['Mounted officers charged marchers on the bridge.', 'violence: marchers'],
  ['Police pushed the crowd back to the factory.', 'violence: crowd'],
  ['An old man, Ivo Tarn, broke his leg when police charged the crowd.', 'violence: Ivo Tarn'],
  [
    'Police fired tear gas at the marchers, injuring two journalists.',
    'violence: marchers, two journalists',
  ],
  [
    'A car was driven into a student blockade; a 20-year-old woman suffered a broken hip.',
    'violence: a student blockade, a 20-year-old woman',
  ],
  ['Police beat students in the yard. Eleven people were hurt.', 'violence: students'],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** Whom a letter asks, whose a raided meeting is, and who is told beside somebody. */
test.each([
  [
    'Thirty groups signed an open letter urging the president to free the nurse.',
    'petition: president',
  ],
  ['Police raided a workshop organised by the Lake Forum in Lesk.', 'search: Lake Forum'],
  ['Police searched a bookshop run by the poet Anna Lind.', 'search: Anna Lind'],
  ['A march called by the far-right Home Guard had been permitted.', 'permission: Home Guard'],
  ['Agents threatened to plant drugs on Anna Lind.', 'intimidation: Anna Lind'],
  [
    'The court declared the movement Dawn and its youth wing “extremist”.',
    'restriction: Dawn, its youth wing',
  ],
  ['The court rejected the appeal of General (ret.) Ivo Tarn.', 'appeal: Ivo Tarn'],
  ['Charges were registered against 40 "unknown persons".', 'charge: 40 "unknown persons"'],
  ['Anna Lind was arrested alongside four colleagues.', 'detention: Anna Lind, four colleagues'],
  ['Anna Lind was arrested with two of her students.', 'detention: Anna Lind, two of her students'],
  ['Anna Lind was arrested with two colleagues.', 'detention: Anna Lind, two colleagues'],
  ['Anna Lind was questioned with two lawyers present.', 'summons: Anna Lind'],
  ['Anna Lind was arrested with a placard.', 'detention: Anna Lind'],
  ['The Union of Nurses was expelled from the federation.', 'restriction: Union of Nurses'],
  ['Border guards turned two monks back.', 'restriction: two monks'],
  ['Police used water cannon and batons against the teachers.', 'violence: teachers'],
  ['The student Ivo Tarn, shot at Tala on Tuesday, died in Lesk.', 'violence: Ivo Tarn'],
  ['Police photographed the women and their passports.', 'intimidation: women'],
  [
    'The mob looted eleven shops, one of whose owners, a refugee from Osk, died.',
    'death: a refugee from Osk',
  ],
  [
    'The magistrate granted bail to nine others, all of them women, who had been arrested on Tuesday.',
    'detention: nine others',
  ],
  ['The decree suspended the freedoms of assembly and movement.', 'restriction: '],
  [
    'Tran’s wife, Do Thi Mai, said that she was barred from the courtroom.',
    'restriction: Do Thi Mai',
  ],
  ['Nurse Ivo Tarn had charges of insulting the judge withdrawn.', 'acquittal: Ivo Tarn'],
  [
    'The website of the Lesk Monitor does not open for subscribers of two providers.',
    'restriction: Lesk Monitor',
  ],
  ['The commission fined the channel Lesk One 5,000 euros.', 'conviction: Lesk One'],
  ['Channel 9 Osk was ordered off the air by the ministry.', 'restriction: Channel 9 Osk'],
])('%s', (text, told) => expect(whom(text)).toContain(told))

/** Pronouns before anybody is named. */
test.each([
  ['A year after his arrest, Ivo Tarn is still awaiting trial.', 'detention: Ivo Tarn'],
  ['Two weeks after her release, Anna Lind was charged with fraud.', 'release: Anna Lind'],
  ['Three days after his arrest, police freed Ivo Tarn.', 'detention: Ivo Tarn'],
  ['Three days after their arrest, police freed the two men.', 'detention: two men'],
  ['Days after their arrest, Anna Lind and Ivo Tarn were freed.', 'release: Anna Lind, Ivo Tarn'],
  ['Days after his arrest, Ivo Tarn and two others were charged.', 'detention: Ivo Tarn'],
])('%s', (text, told) => expect(whom(text)).toContain(told))
