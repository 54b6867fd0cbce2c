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
  ['The trial of Ivo Kern has not yet begun.', []],
  [
    'The case goes back to January 2027. Ivo Kern was arrested on 20 January of that year.',
    ['detention | 2027-01-20 | Ivo Kern'],
  ],
  [
    'The court found that Ivo Kern had disobeyed an officer and fined him 300 euros.',
    ['conviction | – | Ivo Kern'],
  ],
  [
    'Ana Dorel, who was jailed for four years in 2027, was released in 2029. She served a year and eight months.',
    ['conviction | 2027 | Ana Dorel', 'release | 2029 | Ana Dorel'],
  ],
  ['Ivo Kern fell ill. He was taken to hospital only after a week.', []],
  [
    'Ana Dorel and Ivo Kern were held in 2029. Investigators accuse them of fraud.',
    ['detention | 2029 | Ana Dorel, Ivo Kern', 'charge | – | Ana Dorel, Ivo Kern'],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
