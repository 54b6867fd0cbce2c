import { expect, test } from 'vitest'
import { linesIn } from './fixture.ts'

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
  [
    'Saida Mirzo was jailed for five years on 2 January. Otabek Sattor received eight years on 3 January. Both were convicted of extortion.',
    ['conviction | 2031-01-02 | Saida Mirzo', 'conviction | 2031-01-03 | Otabek Sattor'],
  ],
  [
    'Police detained two people on 2 January. Relatives identified the two as Ivo Kern and Rosa Lind. They were released on 4 January.',
    ['detention | 2031-01-02 | Ivo Kern, Rosa Lind', 'release | 2031-01-04 | Ivo Kern, Rosa Lind'],
  ],
  [
    'A nurse and her uncle were arrested on 3 January. The nurse, Rosa Lind, was fined on 4 January. Her uncle, Ivo Kern, was freed on 5 January.',
    [
      'detention | 2031-01-03 | Rosa Lind, Ivo Kern',
      'conviction | 2031-01-04 | Rosa Lind',
      'release | 2031-01-05 | Ivo Kern',
    ],
  ],
  [
    'Ana Dorel was arrested on 2 January with two colleagues, Ivo Kern and Rosa Lind. They were freed on 4 January.',
    [
      'detention | 2031-01-02 | Ana Dorel, Ivo Kern, Rosa Lind',
      'release | 2031-01-04 | Ana Dorel, Ivo Kern, Rosa Lind',
    ],
  ],
  [
    'Ivo Kern was threatened with death on the telephone. The call came on 30 January.',
    ['intimidation | 2031-01-30 | Ivo Kern'],
  ],
  [
    'Ana Dorel was arrested two days before the vote of 6 February.',
    ['detention | 2031-02-04 | Ana Dorel', 'vote (planned) | 2031-02-06 | '],
  ],
])('%s', (text, expected) => expect(linesIn(text)).toEqual(expected))
