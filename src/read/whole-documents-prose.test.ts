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
