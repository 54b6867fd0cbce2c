import { expect, test } from 'vitest'
import { read } from './index.ts'

/** What a text of February 2031 tells, a line a record: kind, day, whom; `¶` parts its paragraphs. */
const told = (text: string): string[] =>
  read(text.replaceAll('¶', '\n\n'), { published: '2031-02-05' }).records.map(
    ({ kind, when, target, modality }) =>
      [
        modality === 'asserted' ? kind : `${kind} (${modality})`,
        when ?? '–',
        (target ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(', '),
      ].join(' | '),
  )

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
  // what was done to somebody who was held, whom a relative clause speaks of, and what a body is called
  [
    'Ivo Kern said he had been kicked in a van after his arrest.',
    ['torture (alleged) | – | Ivo Kern', 'detention | – | Ivo Kern'],
  ],
  [
    'Ana Dorel, who represents the families of men killed in 2029, was fined.',
    ['death | 2029 | men', 'conviction | – | Ana Dorel'],
  ],
  [
    'A court ordered two men held for ten days and fined three others.',
    ['detention | – | two men', 'conviction | – | three others'],
  ],
  [
    'The union, to which four of the six belonged, was dissolved in 2029.',
    ['restriction | 2029 | union'],
  ],
  [
    'Two men who picketed the town hall were released after they had written an explanation.',
    ['assembly | – | ', 'release | – | Two men'],
  ],
  ['The ministry refused to register the Our Choice party.', ['registration | – | Our Choice']],
  [
    'The union was closed in July. Its account had been frozen a year before. Ivo Kern was freed on 1 February.',
    [
      'restriction | 2030-07 | union',
      'restriction | 2029-07 | union',
      'release | 2031-02-01 | Ivo Kern',
    ],
  ],
  [
    '1 May 2030. Police search the flat of Ana Dorel.¶3 May 2030. A court in Tokmok places her in custody for two months.¶9 May 2030. Investigators charge her with treason.¶2 June 2030. Her lawyer is beaten in the street.',
    [
      'search | 2030-05-01 | Ana Dorel',
      'detention | 2030-05-03 | Ana Dorel',
      'charge | 2030-05-09 | Ana Dorel',
      'violence | 2030-06-02 | Her lawyer',
    ],
  ],
  // what is yet to be, threatened, called for or the nth of its kind
  ['Ivo Kern has yet to be charged. Parliament has yet to adopt the bill.', []],
  ['Police have yet to arrest the attackers, and the court has yet to hear her case.', []],
  [
    'Officers threatened Ana Dorel with the rape of her daughter.',
    ['intimidation | – | Ana Dorel'],
  ],
  ['Ivo Kern was fined for publishing a call to a rally.', ['conviction | – | Ivo Kern']],
  ['It is the third attack on a reporter in the country this year.', []],
  // laws known by titles in quotation marks, trials that go on, complaints against verdicts
  [
    'The draft law “On Mass Media”, which was put up for public discussion in 2029, was withdrawn by the government in 2030.',
    ['law | 2029 | draft law “On Mass Media”', 'law | 2030 | draft law “On Mass Media”'],
  ],
  [
    'The trial of Ivo Kern had been going on since 5 December in a closed session.',
    ['trial | 2030-12-05 | Ivo Kern'],
  ],
  [
    'The regional court left without satisfaction the complaint of Ivo Kern, who was jailed for a year in 2029.',
    ['appeal | – | Ivo Kern', 'conviction | 2029 | Ivo Kern'],
  ],
  [
    'The Constitutional Court in 2029 declared inconsistent with the Constitution the norm that allowed blocking.',
    ['lawsuit | 2029 | '],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

// whom and when, told apart from the deed
test.each([
  [
    'Ana Dorel was arrested on Sunday. A judge ordered that she be held for two months.',
    ['detention | 2031-02-02 | Ana Dorel', 'detention | – | Ana Dorel'],
  ],
  [
    'Police arrested Ana Dorel on Sunday. The next day a court ordered her arrest for two months.',
    ['detention | 2031-02-02 | Ana Dorel', 'detention | 2031-02-03 | Ana Dorel'],
  ],
  [
    'Agents arrested Ana Dorel as she left a café. That was on 19 January. Nobody else was held.',
    ['detention | 2031-01-19 | Ana Dorel'],
  ],
  [
    'Ana Dorel was arrested at the station. It was on 3 January that she was charged.',
    ['detention | – | Ana Dorel', 'charge | 2031-01-03 | Ana Dorel'],
  ],
  [
    'Eleven days after his arrest, the cartoonist Omid Tarn was freed. Tarn was detained on 5 January.',
    ['detention | 2031-01-05 | Omid Tarn', 'release | 2031-01-16 | Omid Tarn'],
  ],
  [
    'Omid Tarn was freed a day after his arrest. Police arrested Ivo Kern on 7 January.',
    ['release | – | Omid Tarn', 'detention | – | Omid Tarn', 'detention | 2031-01-07 | Ivo Kern'],
  ],
  [
    'Ivo Kern was arrested on 2 January. The arrest of Ana Dorel followed two days later.',
    ['detention | 2031-01-02 | Ivo Kern', 'detention | 2031-01-04 | Ana Dorel'],
  ],
  [
    'The women’s group Voices of Tomorrow was raided on 1 January.',
    ['search | 2031-01-01 | Voices of Tomorrow'],
  ],
  [
    'The newspaper Echo of the Mountains was closed on 1 January.',
    ['restriction | 2031-01-01 | Echo of the Mountains'],
  ],
  [
    'Ana Dorel was arrested on Sunday. Today Ivo Kern was fined.',
    ['detention | 2031-02-02 | Ana Dorel', 'conviction | 2031-02-05 | Ivo Kern'],
  ],
  [
    'The organisers of the march in Osk, Ana Dorel and Ivo Kern, were detained on 3 January.',
    ['assembly | – | ', 'detention | 2031-01-03 | Ana Dorel, Ivo Kern'],
  ],
  [
    'Ten people were fined over the 14 January flash mob in Osk.',
    ['conviction | – | Ten people', 'assembly | 2031-01-14 | '],
  ],
  [
    'The arrest of Ana Dorel, on the eve of the congress on 20 January, was condemned.',
    ['detention | 2031-01-19 | Ana Dorel'],
  ],
  [
    'On 3 January the ministry declared three people “foreign agents”. The three are Ana Dorel, Ivo Kern and Oskar Holm.',
    ['restriction | 2031-01-03 | Ana Dorel, Ivo Kern, Oskar Holm'],
  ],
  [
    'Ana Dorel and Ivo Kern were held on Friday. Dorel was freed on Sunday; her co-defendant was jailed on Monday.',
    [
      'detention | 2031-01-31 | Ana Dorel, Ivo Kern',
      'release | 2031-02-02 | Ana Dorel',
      'conviction | 2031-02-03 | Ivo Kern',
    ],
  ],
  [
    'The brothers Hussein and Ali Jaber were held on Friday. Hussein Jaber was freed on Sunday. His younger brother was jailed on Monday.',
    [
      'detention | 2031-01-31 | Hussein Jaber, Ali Jaber',
      'release | 2031-02-02 | Hussein Jaber',
      'conviction | 2031-02-03 | Ali Jaber',
    ],
  ],
  [
    'Ana Dorel and Ivo Kern were held on Friday. Dorel was freed on Sunday. Her brother was jailed on Monday.',
    [
      'detention | 2031-01-31 | Ana Dorel, Ivo Kern',
      'release | 2031-02-02 | Ana Dorel',
      'conviction | 2031-02-03 | Her brother',
    ],
  ],
  [
    'The lawyer of Ivo Kern said her client had been fined on Sunday.',
    ['conviction (alleged) | 2031-02-02 | Ivo Kern'],
  ],
  [
    'Ana Dorel and Ivo Kern went on trial this month. Kern was jailed in 2029. On 23 January a judge expelled their relatives.',
    [
      'trial | 2031-02 | Ana Dorel, Ivo Kern',
      'conviction | 2029 | Ivo Kern',
      'restriction | 2031-01-23 | their relatives',
    ],
  ],
  [
    'Ivo Kern was hit on 3 January. A colleague, Rosa Lind, was detained and held overnight.',
    ['violence | 2031-01-03 | Ivo Kern', 'detention | 2031-01-03 | Rosa Lind'],
  ],
  [
    'Rosa Lind was held for three days last week. Ana Dorel was released the same evening.',
    [
      'detention | 2031-01-27/2031-02-02 | Rosa Lind',
      'release | 2031-01-27/2031-02-02 | Ana Dorel',
    ],
  ],
  [
    'Police detained 26 people in Osk on Sunday. Among the detainees was Rosa Lind, a doctor.',
    ['detention | 2031-02-02 | 26 people, Rosa Lind'],
  ],
  [
    'The student union’s president was expelled from the university. Kofi Mensa received the letter on Monday.',
    ['restriction | 2031-02-03 | Kofi Mensa'],
  ],
  [
    'Rosa Lind was arrested on 3 January after calling the president a puppet.',
    ['detention | 2031-01-03 | Rosa Lind'],
  ],
  [
    'The editor, Ana Dorel, was jailed on 3 January with the reporter Ivo Kern. The reporter was freed on 5 January. The editor was fined on 6 January.',
    [
      'conviction | 2031-01-03 | Ana Dorel, Ivo Kern',
      'release | 2031-01-05 | Ivo Kern',
      'conviction | 2031-01-06 | Ana Dorel',
    ],
  ],
  [
    'Its publisher, Luka Oni, and two editors were questioned on 5 January. On 8 January the publisher was charged.',
    ['summons | 2031-01-05 | Luka Oni, two editors', 'charge | 2031-01-08 | Luka Oni'],
  ],
  [
    'Father Silvio Roca and his assistant, seminarian Marco Dian, were held on 3 January. The seminarian was deported on 5 January.',
    ['detention | 2031-01-03 | Silvio Roca, Marco Dian', 'restriction | 2031-01-05 | Marco Dian'],
  ],
])('told apart: %s', (text, expected) => expect(told(text)).toEqual(expected))

// what is told in Latin America, Europe and the United States
test.each([
  [
    'News¶4.2 On 12 May 2030, the student Ana Dorel died in Lund.',
    ['death | 2030-05-12 | Ana Dorel'],
  ],
  [
    'On 19 October 2030, during a strike, members of the National Police fired at a group of demonstrators.',
    ['assembly | 2030-10-19 | ', 'violence | 2030-10-19 | a group of demonstrators'],
  ],
  [
    'Two nurses fired on 3 May 2030 were arrested.',
    ['restriction | 2030-05-03 | Two nurses', 'detention | 2030-05-03 | Two nurses'],
  ],
  ['Students blocked the faculty on 25 November 2030.', ['assembly | 2030-11-25 | ']],
  ['The march was stopped by a picket of the National Guard.', ['assembly | – | ']],
  [
    'The ministry dissolved the union Osk on 3 May 2030, alleging that it had not reported its accounts.',
    ['restriction | 2030-05-03 | Osk'],
  ],
  [
    'The judge, who had barred the defendants from telling the jury why, remanded Ivo Kern in 2029.',
    ['restriction | – | defendants', 'detention | 2029 | Ivo Kern'],
  ],
  [
    'Ana Dorel was detained on 8 March 2030. The arrest took place two days after nurses marched in Lund.',
    ['detention | 2030-03-08 | Ana Dorel', 'assembly | 2030-03-06 | '],
  ],
  [
    'The court closed the weekly Osk Echo on 12 March 2030. The move came a week after police arrested two of its reporters.',
    ['restriction | 2030-03-12 | Osk Echo', 'detention | 2030-03-05 | two of its reporters'],
  ],
  ['Ivo Kern was released on bail until sentencing on 21 November.', ['release | – | Ivo Kern']],
  ['Ivo Kern was bailed to appear at Lund Crown Court on 3 July.', ['release | – | Ivo Kern']],
  [
    'Mayor Ivo Kern was sentenced in 2029 to a year in prison and banned from politics.',
    ['conviction | 2029 | Ivo Kern'],
  ],
  [
    'Ivo Kern was arrested and banned from politics in 2029.',
    ['detention | 2029 | Ivo Kern', 'restriction | 2029 | Ivo Kern'],
  ],
  [
    'Nurses had applied for a permit for a rally, but the university denied it on 19 April 2030.',
    ['assembly (planned) | – | ', 'permission | 2030-04-19 | '],
  ],
  [
    'A lawsuit filed in 2029 by three students accuses the university of breaking the law.',
    ['lawsuit | 2029 | '],
  ],
  [
    'The Inter-American Court declared Peru internationally responsible for killing a nurse.',
    ['lawsuit | – | Peru', 'death | – | a nurse'],
  ],
  ['The judge ordered the trial of Ana Dorel for rebellion.', ['charge | – | Ana Dorel']],
  [
    'The regulator ordered three outlets in 2029 to obtain licences.',
    ['restriction | 2029 | three outlets'],
  ],
  ['The club was placed under suspension in May 2030.', ['restriction | 2030-05 | club']],
  ['He told the newspaper Osk Echo by phone that he was in Lund.', []],
  ['A video of the rally circulated on social networks.', []],
  [
    'The union leader Ivo Kern, known as Rex, 54, was shot dead in 2029.',
    ['death | 2029 | Ivo Kern'],
  ],
  [
    'Ivo Kern, better known as Rex, 31, a rapper, was arrested in 2029.',
    ['detention | 2029 | Ivo Kern'],
  ],
  [
    'The court banned a book in 2029, setting off the biggest protests since 1989. Police detained nine people in Lund on 9 December that year.',
    ['restriction | 2029 | a book', 'detention | 2029-12-09 | nine people'],
  ],
  [
    'On 3 May 2030, police used tear gas against students protesting in Lund.',
    ['violence | 2030-05-03 | students', 'assembly | 2030-05-03 | '],
  ],
  [
    'Police beat students protesting in Lund on 3 May 2030.',
    ['violence | 2030-05-03 | students', 'assembly | 2030-05-03 | '],
  ],
  [
    'Security forces opened fire on people protesting in Lund on Friday.',
    ['violence | 2031-01-31 | people', 'assembly | 2031-01-31 | '],
  ],
  [
    'On 3 May 2030, a court fined two students protesting in Lund.',
    ['conviction | 2030-05-03 | two students', 'assembly | – | '],
  ],
  [
    'On 3 May 2030, police beat nurses and students protesting in Lund against the “status law”.',
    ['violence | 2030-05-03 | nurses and students', 'assembly | 2030-05-03 | '],
  ],
  [
    'Another activist, Ana Dorel, was the victim of an attempted murder in Lund in 2029.',
    ['violence | 2029 | Ana Dorel'],
  ],
  [
    'The collective Madres que Buscan was dissolved in 2029.',
    ['restriction | 2029 | Madres que Buscan'],
  ],
  [
    'The new code, which will be put to the vote in the National Assembly on 14 May, has 200 articles.',
    [],
  ],
  ['The State Audit Office found that the party had broken the law.', ['statement | – | ']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

test.each<readonly [string, readonly string[]]>([
  [
    'A court jailed Green Alliance (GA) youth wing leader Musa Tembo for two years on 3 February 2031.',
    ['conviction | 2031-02-03 | Musa Tembo'],
  ],
  [
    'Amat Sadi, secretary general of the Union of Port Workers, who was arrested on 3 January, is in Lund.',
    ['detention | 2031-01-03 | Amat Sadi'],
  ],
  [
    'Police arrested student leader Prince Sanda, activist Friday Oruyi and Clarisse Ngo Bayiha on 3 January.',
    ['detention | 2031-01-03 | Prince Sanda, Friday Oruyi, Clarisse Ngo Bayiha'],
  ],
  ['Police arrested two men in May Pen on 3 February.', ['detention | 2031-02-03 | two men']],
  [
    'Rohan Daly was fined on 3 February. Daly, who is assigned to the port, was arrested on 4 February.',
    ['conviction | 2031-02-03 | Rohan Daly', 'detention | 2031-02-04 | Rohan Daly'],
  ],
  [
    'His predecessor at the head of the union, Paul Ndou, died in 2017 in the prison of Koro.',
    ['death | 2017 | Paul Ndou'],
  ],
  [
    'Three LP officials from Lund were arrested. Police named them as Isak Firi, 34, of Kapa township, Lova Zule, 28, and Josef Tembe, 52, both of Munin. They were freed on 3 January.',
    [
      'detention | – | Isak Firi, Lova Zule, Josef Tembe',
      'release | 2031-01-03 | Isak Firi, Lova Zule, Josef Tembe',
    ],
  ],
  [
    'Police arrested 23 persons, including two reporters, Bles Aigbe of Delta Pilot newspaper and photographer Tund Ogun.',
    ['detention | – | 23 persons, Bles Aigbe, Tund Ogun'],
  ],
  [
    'Prosecutors charged three men with arson in connection with the fatal shooting of Ana Lesko in Jos on 3 January.',
    ['charge | – | three men', 'death | 2031-01-03 | Ana Lesko'],
  ],
  [
    'Two reporters were beaten at a rally held in Kitwe on 3 January.',
    ['violence | 2031-01-03 | Two reporters', 'assembly | 2031-01-03 | '],
  ],
  [
    'Ana Lesko was fined over a march the union staged in Kitwe on 3 January.',
    ['conviction | – | Ana Lesko', 'assembly | 2031-01-03 | '],
  ],
  ['This is the third attack on a reporter in the region since January.', []],
  [
    'Soldiers stopped Karim Deyab at a checkpoint on 3 January.',
    ['detention | 2031-01-03 | Karim Deyab'],
  ],
  ['Ana Lesko was offered bail on 3 January.', ['release | 2031-01-03 | Ana Lesko']],
  [
    'A court on 3 January restricted the protesters to two locations.',
    ['restriction | 2031-01-03 | protesters'],
  ],
  [
    'Two of its leaders, Amad Kamar and Fode Kuru, were taken away on 3 January. A court fined a reporter, Jon Carr, on 8 January. Lawyers wrote to it. “We will not plead,” said the president of the bar, Seku Kond. It rained. It rained. It rained. It rained. It rained. The two men had been arrested in May 2030.',
    [
      'detention | 2031-01-03 | Amad Kamar, Fode Kuru',
      'conviction | 2031-01-08 | Jon Carr',
      'statement | – | ',
      'detention | 2030-05 | Amad Kamar, Fode Kuru',
    ],
  ],
])('of news desks and alerts: %s', (text, expected) => expect(told(text)).toEqual(expected))
