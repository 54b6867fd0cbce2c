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
  [
    'On Sunday Abel Girm, who was deported in May, was arrested and charged with sedition.',
    [
      'restriction | 2030-05 | Abel Girm',
      'detention | 2031-02-02 | Abel Girm',
      'charge | 2031-02-02 | Abel Girm',
    ],
  ],
  [
    'On 3 January suspected ruling party youths beat Ana Lesko.',
    ['violence | 2031-01-03 | Ana Lesko'],
  ],
  [
    'Ana Lesko has been on trial since August 2030 over an article alleging abuse of office.',
    ['trial | 2030-08 | Ana Lesko'],
  ],
  [
    'Musa Sani was sentenced on 3 February to nine months. The judge gave him an option of a fine of 200 euros.',
    ['conviction | 2031-02-03 | Musa Sani'],
  ],
  ['Ana Lesko was held for 23 days in prison.', ['detention | – | Ana Lesko']],
  ['Ana Lesko was jailed in 2029 with an option of a fine.', ['conviction | 2029 | Ana Lesko']],
  ['Musa Sani was produced at the Lund court on 3 January.', ['trial | 2031-01-03 | Musa Sani']],
])('of news desks and alerts: %s', (text, expected) => expect(told(text)).toEqual(expected))
