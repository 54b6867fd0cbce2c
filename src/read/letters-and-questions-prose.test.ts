import { expect, test } from 'vitest'
import { linesIn } from './fixture.ts'

test.each<[string, string[]]>([
  // what is asked is not told; what a question takes as known is
  ['Was Ivo Kern arrested on Monday?', []],
  ['And did police beat Ivo Kern on 3 January?', []],
  ['How many people have been arrested?', []],
  ['Why was Ivo Kern arrested on 3 January 2031?', ['detention | 2031-01-03 | Ivo Kern']],
  [
    'Has Ana Dorel, detained on 3 January 2031, been told the charge?',
    ['detention | 2031-01-03 | Ana Dorel'],
  ],
  // what an office is asked to bring about has not been done
  ['We ask you to order Mr Kern’s release.', []],
  ['The union urges the court to secure the release of Ivo Kern.', ['statement | – | court']],
  // an unknown word behind "tried to" is a deed, and no trial
  ['Coastguards tried to tow some of the boats away on 2 January 2031.', []],
  ['On 2 January 2031 the guards tried to corral the marchers.', []],
  // when, and who: two words for them
  [
    'On 3 January 2031 Ivo Kern was held. The next morning taxi drivers blocked the bridge.',
    ['detention | 2031-01-03 | Ivo Kern', 'assembly | 2031-01-04 | '],
  ],
  // beginning and end of one gathering, whichever is told first
  [
    'Fishermen lifted their blockade on 9 January 2031.¶The protest began on 2 January, when some 80 boats were tied together.',
    ['assembly | 2031-01-02/2031-01-09 | '],
  ],
  [
    'Students who had occupied the hall for nine days ended their sit-in on 13 January 2031.',
    ['assembly | 2031-01-05/2031-01-13 | '],
  ],
  // whose things, and whom "him" means
  [
    'Tomas Velde is held. His wife, Lena, was not told where he was.¶The union’s accounts were frozen on 3 January 2031.',
    ['restriction | 2031-01-03 | union'],
  ],
  [
    '“We won,” said Marko Vuk, who was detained on 2 January 2031.¶The governor, Haluk Demir, called the men pirates. The union is suing him.',
    ['detention | 2031-01-02 | Marko Vuk', 'lawsuit | – | Haluk Demir'],
  ],
  // "in front of" is where
  [
    'On 3 January 2031 they met in front of the Ministry of Labour. The governor refused to register it on three occasions.',
    ['assembly | 2031-01-03 | ', 'registration | – | '],
  ],
  // a chronology's days with nothing behind them, and notes under their days
  [
    '22.08.2030 Road blockade in Osk by banana workers; police use batons, nine arrested.¶23.08.2030 Six released. Julia Moreno remanded for 30 days.¶05.01.2031 Trial begins.¶14.01.2031 Verdict: Moreno sentenced to two years.',
    [
      'assembly | 2030-08-22 | ',
      'violence | 2030-08-22 | banana workers',
      'detention | 2030-08-22 | nine',
      'release | 2030-08-23 | Six',
      'detention | 2030-08-23 | Julia Moreno',
      'trial | 2031-01-05 | Julia Moreno',
      'conviction | 2031-01-14 | Julia Moreno',
    ],
  ],
  // a strike that is to end was on; who is barred from an office, and from what else; which bodies are among many
  ['Teachers agreed on 3 January 2031 to suspend their strike.', ['assembly | 2031-01-03 | ']],
  ['He was banned from running for office for five years.', ['registration | – | ']],
  ['Ana Dorel was barred from running a website for four years.', ['restriction | – | Ana Dorel']],
  [
    'On 6 January 2031 the ministry struck 31 NGOs off the register. Among them are Green Steppe and the Centre for Prison Reform.',
    ['registration | 2031-01-06 | 31 NGOs, Green Steppe, Centre for Prison Reform'],
  ],
  // a verdict of not guilty is an acquittal; no grounds to open a case open none
  [
    'The jury returned a verdict of not guilty on 3 January 2031 in the case of Ivo Kern.',
    ['acquittal | 2031-01-03 | Ivo Kern'],
  ],
  ['On 3 January 2031 the prosecutor replied that there were no grounds to open a case.', []],
  [
    'On 6 January 2031 tax inspectors searched the offices of three groups in Osk, among them the Centre for Open Courts.',
    ['search | 2031-01-06 | three groups, Centre for Open Courts'],
  ],
  [
    'On 6 January 2031 police detained 12 members of three parties, among them the Green Party.',
    ['detention | 2031-01-06 | 12 members of three parties'],
  ],
])('%s', (text, lines) => {
  expect(linesIn(text)).toEqual(lines)
})
