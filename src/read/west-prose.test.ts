import { expect, test } from 'vitest'
import { linesIn } from './fixture.ts'

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
  ['Ivo Kern faces ten years in jail when he is sentenced on 12 July.', []],
  [
    'On 3 May 2030, farmers blocked a road in Reno, Nevada, and two drivers were injured.',
    ['assembly | 2030-05-03 | ', 'violence | 2030-05-03 | two drivers'],
  ],
  [
    'Police arrested Will Harper and Grace Obi in 2029.',
    ['detention | 2029 | Will Harper, Grace Obi'],
  ],
  ['Will Harper was arrested in 2029.', ['detention | 2029 | Will Harper']],
  ['Nurses plan to strike on 16 July.', ['assembly (planned) | 2031-07-16 | ']],
  ['Workers are set to strike on 16 July.', ['assembly (planned) | 2031-07-16 | ']],
  [
    'Hundreds have been held under the state of siege declared in March 2029. Ivo Kern died on 9 September at the Lund prison.',
    ['detention | – | Hundreds', 'death | 2030-09-09 | Ivo Kern'],
  ],
  [
    'Ivo Kern left in 2029 after learning of an arrest warrant against him.',
    ['charge | – | Ivo Kern'],
  ],
  [
    'Ana Dorel received death threats in 2029 from the gang Los Rojos.',
    ['intimidation | 2029 | Ana Dorel'],
  ],
])('%s', (text, expected) => expect(linesIn(text)).toEqual(expected))
