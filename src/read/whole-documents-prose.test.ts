import { expect, test } from 'vitest'
import { linesIn } from './fixture.ts'

test.each([
  // the day of a hearing, of a verdict read out before what it was, and of days between two years told
  [
    'The third hearing in the trial of two poets charged with slander was held in Lund on 11 January.',
    ['trial | 2031-01-11 | two poets', 'charge | – | two poets'],
  ],
  [
    'A hearing in the case of a lawyer detained in April was held on 11 January.',
    ['trial | 2031-01-11 | a lawyer', 'detention | 2030-04 | a lawyer'],
  ],
  [
    'On 22 January, the court in Lund read its verdict in the case of Ana Dorel. It called her poem an insult. She was sentenced to four years in prison. As her testimony was useful, the sentence was reduced by one half to two years.',
    ['conviction | 2031-01-22 | Ana Dorel', 'conviction | 2031-01-22 | Ana Dorel'],
  ],
  [
    'On 14 November 2029, Branch 3 of the Lund Court tried Ana Dorel. The session lasted ten minutes. On 2 February it sentenced her to six years in prison. She was banned from travelling. In June 2030 an appeals court upheld the sentence.',
    [
      'trial | 2029-11-14 | Ana Dorel',
      'conviction | 2030-02-02 | Ana Dorel',
      'restriction | – | Ana Dorel',
      'appeal | 2030-06 | Ana Dorel',
    ],
  ],
  [
    'Ana Dorel was arrested at her home on 30 April 2030, one day before protests on May Day. The agents searched her house.',
    [
      'detention | 2030-04-30 | Ana Dorel',
      'assembly | 2030-05-01 | ',
      'search | 2030-04-30 | Ana Dorel',
    ],
  ],
  // what somebody who was named is besides
  [
    'A second man, Oskar Kern, 29, a baker accused of helping her, denied it.',
    ['charge | – | Oskar Kern'],
  ],
  [
    'Her brother, Pavel, a driver and member of the union, was shot dead on 3 May 2030.',
    ['death | 2030-05-03 | Pavel'],
  ],
  // remands, requests in court, reports that name people
  [
    'A court sent Ana Dorel and two others to jail on 14-day judicial remand on Monday.',
    ['detention | 2031-02-03 | Ana Dorel, two others'],
  ],
  ["The judge rejected the police's request for a further remand.", []],
  ['The FIR nominates 34 persons under section 147.', ['charge | – | 34 persons']],
  // who said so stands between commas, and is not who did it
  [
    'Ana Dorel was slapped by an officer, the Lund Union said, and had her camera seized.',
    ['violence | – | Ana Dorel', 'search | – | Ana Dorel'],
  ],
  [
    'The suspects, identified by police as Ana Dorel (20), Oskar Kern (23) and Pavel Lind, had been charged.',
    ['charge | – | Ana Dorel, Oskar Kern, Pavel Lind'],
  ],
  ['The victim, identified as Ana Dorel, 45, was shot dead.', ['death | – | Ana Dorel']],
  ['The five, identified as members of a sect, were detained.', ['detention | – | five']],
  [
    'The students had gathered in Freedom Square on 22 January. Police beat the participants.',
    ['assembly | 2031-01-22 | ', 'violence | 2031-01-22 | students'],
  ],
  // who waits for a verb of their own, behind two that "who" tells
  [
    'Ana Dorel, who was arrested on 18 August 2029 and has been on trial since June, was fined on Monday.',
    [
      'detention | 2029-08-18 | Ana Dorel',
      'trial | 2030-06 | Ana Dorel',
      'conviction | 2031-02-03 | Ana Dorel',
    ],
  ],
  [
    'Ana Dorel, who was deported in 2029 and barred from re-entering the country, was tried in absentia.',
    ['restriction | 2029 | Ana Dorel', 'trial | – | Ana Dorel'],
  ],
  [
    'Ana Dorel was among 14 people detained when police came on Monday.',
    ['detention | 2031-02-03 | 14 people, Ana Dorel'],
  ],
  // the night of the day just told; years that only compare, or only say which
  [
    'Riot police cleared a sit-in on 22 January. Four people were held overnight.',
    ['assembly | 2031-01-22 | ', 'detention | 2031-01-22 | Four people'],
  ],
  [
    'In 2029, the union counted 41 attacks, compared with 29 the year before. In November, a court fined Ana Dorel 200 euros.',
    ['figure | 2029 | ', 'conviction | 2029-11 | Ana Dorel'],
  ],
  [
    'On 3 June 2029, Ana Dorel and others held up books to mark the anniversary of the 1987 arrest of 22 people. On 13 July that year, she held a vigil.',
    ['assembly | 2029-06-03 | ', 'detention | 1987 | 22 people', 'assembly | 2029-07-13 | '],
  ],
  [
    'On 28 January the court held the first session of the trial of Ana Dorel.',
    ['trial | 2031-01-28 | Ana Dorel'],
  ],
  ['Three students were dragged away by police.', ['detention | – | Three students']],
  ['Ten youths waylaid Ana Dorel.', ['violence | – | Ana Dorel']],
  ['Ana Dorel was strapped to a “tiger chair”.', ['torture | – | Ana Dorel']],
  [
    'Ana Dorel was placed under “residential surveillance at a designated location”.',
    ['detention | – | Ana Dorel'],
  ],
  ['Ana Dorel was given a clean chit.', ['acquittal | – | Ana Dorel']],
  ["The guards threatened to break Ana Dorel's legs.", ['intimidation | – | Ana Dorel']],
  // what did not happen, or was something else
  ['The union called on the police to stop beating reporters.', ['statement | – | police']],
  [
    'The march was held on 7 January by 400 relatives of those who disappeared in the war.',
    ['assembly | 2031-01-07 | '],
  ],
  ['Ana Dorel was threatened with the arrest of her sister.', ['intimidation | – | Ana Dorel']],
  ['Ana Dorel was suspended by the university.', ['restriction | – | Ana Dorel']],
  ['“It was loud,” Ana Dorel told the agency by phone.', []],
  [
    'Soldiers shot dead at least five people on Monday.',
    ['death | 2031-02-03 | at least five people'],
  ],
  ['The prison refused to send Ana Dorel to a hospital.', ['torture | – | Ana Dorel']],
  // who "the three", "him" and "His brothers" are
  [
    'Ivo Kern was jailed in 2029. His brothers, Oskar Kern and Pavel Kern, were acquitted on 3 May 2030.',
    ['conviction | 2029 | Ivo Kern', 'acquittal | 2030-05-03 | Oskar Kern, Pavel Kern'],
  ],
  [
    'Ana Dorel was jailed in 2029. A student was detained on Monday, but officers let him go.',
    [
      'conviction | 2029 | Ana Dorel',
      'detention | 2031-02-03 | A student',
      'release | 2031-02-03 | A student',
    ],
  ],
  [
    'Ivo Kern was jailed in 2029. A woman who shouted was pushed over. He was taken away in a van.',
    ['conviction | 2029 | Ivo Kern', 'violence | – | A woman', 'detention | – | Ivo Kern'],
  ],
  [
    'Ana Dorel and Ivo Kern were beaten in 2029. Both lodged complaints with the prosecutor.',
    ['violence | 2029 | Ana Dorel, Ivo Kern', 'lawsuit | – | '],
  ],
  [
    'Police arrested Leyla Tun and the Syrian-born Amjad Kabb in 2029.',
    ['detention | 2029 | Leyla Tun, Amjad Kabb'],
  ],
  [
    'Ana Dorel was held in 2029. The retired bus driver was fined 300 euros.',
    ['detention | 2029 | Ana Dorel', 'conviction | – | Ana Dorel'],
  ],
  [
    'Ivo Kern was questioned in 2029. The judge was dismissed in 2030.',
    ['summons | 2029 | Ivo Kern', 'restriction | 2030 | judge'],
  ],
  [
    'Ivo Kern’s brother, a border guard, was discharged from the service in 2029.',
    ['restriction | 2029 | Ivo Kern’s brother'],
  ],
  [
    'The accounts of the Institute for Open Lists and of four of its employees were blocked in 2029.',
    ['restriction | 2029 | Institute for Open Lists, four of its employees'],
  ],
  [
    'A case was opened against Ana Dorel and against two of her colleagues.',
    ['charge | – | Ana Dorel, two of her colleagues'],
  ],
  ['The women came on Fridays. She was fined in 2029.', ['conviction | 2029 | ']],
  [
    'On 3 May 2029 officers searched the stall. Ivo Kern was arrested on the spot.',
    ['search | 2029-05-03 | ', 'detention | 2029-05-03 | Ivo Kern'],
  ],
  // verbs that stand behind an aside, or behind a word for several
  [
    'Ana Dorel, who was found guilty of libel in 2029, received 160 hours of community service.',
    ['conviction | 2029 | Ana Dorel'],
  ],
  ['Both stand accused under Article 206.', ['charge | – | Both']],
  ['Both march organisers were detained.', ['detention | – | Both march organisers']],
  [
    'The rally, it was announced on Monday, would be held in June.',
    ['assembly (planned) | 2031-06 | '],
  ],
  [
    'By 68 votes to 41, Congress on 31 January approved at first reading a bill that would punish insults.',
    ['law | 2031-01-31 | a bill that would punish insults'],
  ],
  // in other words
  ['Prosecutors impute to Ana Dorel the crime of sabotage.', ['charge | – | Ana Dorel']],
  ['Two nurses were led off to the police station.', ['detention | – | Two nurses']],
  ['A boy was manhandled into a police van.', ['detention | – | A boy']],
  ['Ana Dorel’s camera was wrenched from her hands.', ['violence | – | Ana Dorel']],
  ['The second count was ordered to lie on the file.', ['acquittal | – | ']],
  ['Reporters were told there was no room for them.', ['restriction | – | Reporters']],
  ['Reporters were asked to show their identity cards.', ['summons | – | Reporters']],
  ['Ana Dorel was not permitted to telephone a lawyer.', ['restriction | – | Ana Dorel']],
  ['Ana Dorel took the ban to the Regional Court.', ['lawsuit | – | ']],
  ['By nightfall Ana Dorel was in the cells of the police station.', ['detention | – | Ana Dorel']],
  ['A policeman moved Ana Dorel on.', ['restriction | – | Ana Dorel']],
  [
    'Ana Dorel had her practising certificate revoked by the registrar in 2029.',
    ['restriction | 2029 | Ana Dorel'],
  ],
  ['The law’s entry into force has been deferred.', ['law | – | law']],
  ['Ana Dorel had never attended a meeting in her life.', []],
  [
    'On 5 December 2029 its then coordinator, Lucas Tum, was found dead with signs of torture.',
    ['death | 2029-12-05 | Lucas Tum'],
  ],
  ['Two “foreign agents” were fined in 2029.', ['conviction | 2029 | Two “foreign agents”']],
  [
    'Four of the so-called “trade unionists” were jailed in 2029.',
    ['conviction | 2029 | Four of the so-called “trade unionists”'],
  ],
  [
    'Parliament adopted, in one sitting, amendments to the Law on Assemblies in 2029.',
    ['law | 2029 | amendments to the Law on Assemblies'],
  ],
  ['It is false that Ana Dorel was held in 2029.', ['detention (denied) | 2029 | Ana Dorel']],
  ['It is true that Ana Dorel was held in 2029.', ['detention | 2029 | Ana Dorel']],
  ['The judge gave five months to a taxi driver in 2029.', ['conviction | 2029 | a taxi driver']],
  [
    'The Lund branch of the High Court on 3 May 2029 dismissed an appeal by Ivo Kern.',
    ['appeal | 2029-05-03 | Ivo Kern'],
  ],
  [
    'A labour court declared her dismissal void in 2029.',
    ['lawsuit | 2029 | ', 'restriction | – | '],
  ],
  ['The three nurses were heard in 2029 by the judge.', ['trial | 2029 | three nurses']],
  ['The radio’s antenna was brought down with a saw.', ['intimidation | – | radio']],
  ['Journalists were then asked to leave.', ['restriction | – | Journalists']],
  ['The rector did not prolong the contract of Ana Dorel.', ['restriction | – | Ana Dorel']],
  ['A driver lost a leg in the crash.', []],
  ['Ana Dorel was allowed to see her lawyer.', []],
  ['The court ordered the government to pay Ana Dorel 300 euros.', ['lawsuit | – | government']],
  ['Lund attributes to its founders the idea of a town hall.', []],
  // who the dead and the hurt were, told after how many
  [
    'Two villagers were shot dead by soldiers. The other victim was a schoolteacher, Moses Aro.',
    ['death | – | Two villagers, Moses Aro'],
  ],
  [
    'Soldiers fired on a crowd on Monday. Those killed were identified as Sule Audu, 40, a farmer, and Moses Aro.',
    ['violence | 2031-02-03 | a crowd', 'death | 2031-02-03 | Sule Audu, Moses Aro'],
  ],
  [
    'Two villagers were shot dead on Monday. The dead were Moses Aro, 40, a farmer, and Sule Audu.',
    ['death | 2031-02-03 | Moses Aro, Sule Audu'],
  ],
  [
    'Four people were beaten. The victims included Moses Aro, a teacher.',
    ['violence | – | Four people, Moses Aro'],
  ],
  ['Guards whipped the soles of Ivo Kern’s feet.', ['torture | – | Ivo Kern']],
  // a gathering that was put off to a day, and accusers who draw up papers
  [
    'A rally that the opposition had called for Wednesday was put off until Friday.',
    ['assembly (planned) | 2031-02-07 | '],
  ],
  ['An indictment was drawn up against the mayor’s lawyer, Ana Dorel.', ['charge | – | Ana Dorel']],
  [
    'Police came under attack from protesters and fired back at them.',
    ['violence | – | Police', 'violence | – | protesters'],
  ],
])('%s', (text, expected) => expect(linesIn(text)).toEqual(expected))
