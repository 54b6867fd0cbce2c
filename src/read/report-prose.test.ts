import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

const nameOf = (one: string | { readonly name: string }): string =>
  typeof one === 'string' ? one : one.name

/** The records of a text in short: kind, whom, day, and what else tells them apart. */
const read = (text: string): string[] =>
  readDocument({ name: 'note', text, published: '2024-06-19', language: 'en' })
    .records.filter(({ kind }) => kind !== 'statement')
    .map(({ kind, modality, target, when, penalty, ...rest }) =>
      [
        modality === 'asserted' ? kind : `${modality} ${kind}`,
        (target ?? []).map(nameOf).join(', ') || '-',
        when ?? '-',
        ...(penalty ?? []).map(({ type, amount }) => `${type} ${String(amount ?? '')}`.trim()),
        ...[rest.decision, rest.means, rest.outcome, rest.step].filter(Boolean),
        ...(rest.applications ? [`${String(rest.applications)} asked`] : []),
        ...(rest.deaths ? [JSON.stringify(rest.deaths)] : []),
      ].join(' | '),
    )

test.each<[string, string[]]>([
  [
    'The union had filed 12 applications for marches, but all the requests were turned down by the city council.',
    ['permission | union | - | refused | 12 asked'],
  ],
  [
    'The petition filed by editor Rosa Quispe was dismissed by the High Court.',
    ['lawsuit | - | - | filed', 'lawsuit | Rosa Quispe | - | dismissed'],
  ],
  ['Rosa Quispe was taken to court over a post.', ['lawsuit | Rosa Quispe | - | filed']],
  [
    'Three teachers were taken to court on Friday and charged with rioting.',
    ['trial | Three teachers | 2024-06-14', 'charge | Three teachers | 2024-06-14'],
  ],
  ['The tenants took the ministry to court.', ['lawsuit | ministry | - | filed']],
])('who asked, who sued: %s', (text, records) => expect(read(text)).toEqual(records))

test.each<[string, string[]]>([
  ['The editor reported being threatened by soldiers.', ['alleged intimidation | editor | -']],
  [
    'According to the student, two officers visited him at home on 4 March 2024 and questioned him.',
    ['alleged summons | student | 2024-03-04'],
  ],
  [
    'According to the police, Ivo Kern was detained on 4 March 2024.',
    ['detention | Ivo Kern | 2024-03-04'],
  ],
])('told by the one it was done to: %s', (text, records) => expect(read(text)).toEqual(records))

test.each<[string, string[]]>([
  [
    'On 3 March 2024, a court convicted a guard from the regional prison of beating an inmate. He was sentenced to two years of probation.',
    [
      'conviction | a guard from the regional prison | 2024-03-03 | restriction 2',
      'torture | an inmate | 2024-03-03',
    ],
  ],
  [
    'Ivo Kern and his wife fled. In 2023 the authorities declared them wanted.',
    ['charge | Ivo Kern, his wife | 2023'],
  ],
  [
    'Journalist Ivo Kern left. Kern ran a channel, which he and his wife founded. The couple were detained in 2023.',
    ['detention | Ivo Kern, his wife | 2023'],
  ],
  [
    'Police detained activist Rosa Quispe at a market on 4 March 2024. They took her to a station, where she reported being held for three hours.',
    ['detention | Rosa Quispe | 2024-03-04'],
  ],
  [
    'She was jailed for membership in Northern Light – another opposition movement banned as “extremist”.',
    ['conviction | - | -', 'restriction | Northern Light | - | ban'],
  ],
  [
    'He wrote for Daily Aula, a newspaper that was closed in 2019.',
    ['restriction | Daily Aula | 2019 | closure'],
  ],
  [
    'On 4 March 2024, police detained activist Rosa Quispe at a market. Police used force when detaining her.',
    ['detention | Rosa Quispe | 2024-03-04', 'violence | Rosa Quispe | 2024-03-04'],
  ],
  [
    'Ana Duran was killed on 4 May 2024. Prosecutors opened an inquiry into her death.',
    ['death | Ana Duran | 2024-05-04 | 1', 'charge | - | -'],
  ],
])('whom it was done to: %s', (text, records) => expect(read(text)).toEqual(records))

test.each<[string, string[]]>([
  [
    'On 5 March 2024, a court fined Kofi Mensah. He was detained the day before when members of the party tried to hand in papers.',
    ['conviction | Kofi Mensah | 2024-03-05 | fine', 'detention | Kofi Mensah | 2024-03-04'],
  ],
  [
    'The women were detained in the spring and summer of 2019 in several towns.',
    ['detention | women | 2019-03/2019-08'],
  ],
  [
    'A new media law was signed on 4 March 2024 and entered into force two months later.',
    ['law | A new media law | 2024-03-04 | signed', 'law | A new media law | 2024-05 | in_force'],
  ],
  [
    'Journalist Ivo Kern died on 4 May 2024. Kern continued to face harassment.',
    ['death | Ivo Kern | 2024-05-04 | 1', 'intimidation | Ivo Kern | -'],
  ],
])('when it was: %s', (text, records) => expect(read(text)).toEqual(records))

test.each<[string, string[]]>([
  [
    'Two of the convicts had their sentences reduced to a fine on appeal on 4 May 2024.',
    ['appeal | Two of the convicts | 2024-05-04 | fine | reduced'],
  ],
  [
    'On 4 May 2024 a court convicted three pensioners - Ana Dorel, Rosa Quispe and Ivo Kern - of blocking a road. Each pensioner was fined 200 euros, though Dorel’s fine was reduced because of her age.',
    [
      'conviction | Ana Dorel | 2024-05-04 | fine',
      'conviction | Rosa Quispe, Ivo Kern | 2024-05-04 | fine 200',
    ],
  ],
  [
    'Ana Dorel received a two-year, non-custodial sentence.',
    ['conviction | Ana Dorel | - | restriction 2'],
  ],
  [
    'Ana Dorel received a three-year so-called limitation of freedom sentence in 2020.',
    ['conviction | Ana Dorel | 2020 | restriction 3'],
  ],
  ['The ministry acknowledged at least four deaths in custody.', ['death | - | - | [4,null]']],
])('what it came to: %s', (text, records) => expect(read(text)).toEqual(records))

test.each<[string, string[]]>([
  ['UN experts came out in support of lawyer Ana Duran.', []],
  ['The ruling party proposed a fine for insults, demonstrating support for censorship.', []],
  ['It was easy for the government to turn off the internet whenever it liked.', []],
  ['Reporters who break the rule could see their accreditation suspended for up to a year.', []],
  ['The two men have been unfairly designated as scapegoats.', []],
  ['Speeches dealt with cases linked to the killings of women and children.', []],
  [
    'Her appeal was rejected on 4 May 2024 following a hearing held behind closed doors.',
    ['appeal | - | 2024-05-04 | rejected', 'trial | - | 2024-05-04'],
  ],
])('what did not happen: %s', (text, records) => expect(read(text)).toEqual(records))

test.each<[string, string[]]>([
  [
    'Ana Duran is subject to an international arrest warrant issued by Chile.',
    ['charge | Ana Duran | -'],
  ],
  [
    'On 4 May 2024, Ana Duran was jailed for two years following an unfair trial.',
    ['conviction | Ana Duran | 2024-05-04 | prison 2', 'trial | Ana Duran | -'],
  ],
  [
    'On 4 May 2024, officers warned Ana Duran that posts like hers could lead to a trial.',
    ['intimidation | Ana Duran | 2024-05-04'],
  ],
  [
    'Police had been harassing two readers of the paper.',
    ['intimidation | two readers of the paper | -'],
  ],
])('other ways of telling it: %s', (text, records) => expect(read(text)).toEqual(records))

test.each<[string, string[]]>([
  ['Minister of Trade Ivo Kern was arrested in Osh.', ['detention | Ivo Kern | -']],
  ['Former Governor of Lesk Ivo Kern was arrested.', ['detention | Ivo Kern | -']],
  ['The former Minister of Trade, Omar Bello, was arrested.', ['detention | Omar Bello | -']],
  [
    'Former mayor Omar Bello was arrested in Osh. The former mayor was fined.',
    ['detention | Omar Bello | -', 'conviction | Omar Bello | - | fine'],
  ],
  [
    'Ana Duran, founder of the feminist and ecological movement Northern Light, was fined.',
    ['conviction | Ana Duran | - | fine'],
  ],
  [
    'Six of his colleagues from rights group the Open Hand Foundation were detained.',
    ['detention | Six of his colleagues from rights group the Open Hand Foundation | -'],
  ],
  [
    'Asel Nur’s account was frozen following her conviction in 2021 for membership of a banned group. At that time, she received a three-year term.',
    ['restriction | Asel Nur | - | freeze', 'conviction | Asel Nur | 2021 | prison 3'],
  ],
  [
    'The January 2022 protests shook the country. Two men were tortured during the January events.',
    ['assembly | - | 2022-01', 'torture | Two men | 2022-01'],
  ],
  [
    'A referendum was held on 6 October 2023. Ana Duran was detained in Osh on referendum day.',
    ['vote | - | 2023-10-06', 'detention | Ana Duran | 2023-10-06'],
  ],
  [
    'The group has had its application for registration returned six times since 2022.',
    ['registration | group | 2022/2024-06 | returned | 6 asked'],
  ],
  [
    'On 6 July 2024 in Osh, police detained a dozen people. Videos showed officers using force to detain activist Rosa Quispe.',
    [
      'detention | a dozen people | 2024-07-06',
      'violence | Rosa Quispe | 2024-07-06',
      'detention | Rosa Quispe | 2024-07-06',
    ],
  ],
])('who is meant and when: %s', (text, records) => expect(read(text)).toEqual(records))

test('what a summary says of nobody in particular is told by the record that says whom', () => {
  const text = [
    'Some activists faced charges of preparing mass unrest.',
    'On 4 May 2024, twelve activists were detained in Osh on charges of preparing mass unrest.',
  ].join('\n\n')
  expect(read(text)).toEqual([
    'detention | twelve activists | 2024-05-04',
    'charge | twelve activists | -',
  ])
})

test('names stay as they are written: whether two spellings are one person, a person says', () => {
  expect(read('Dina Karimova was charged on 4 May 2024. Dinara Karimova left.')).toEqual([
    'charge | Dina Karimova | 2024-05-04',
  ])
})

test.each<[string, string[]]>([
  [
    'In May 2024, Gulzira Ser was fined.\n\nSer was fined some 360 euros for breaking the rules on rallies.',
    ['conviction | Gulzira Ser | 2024-05 | fine 360'],
  ],
  [
    'On 1 May 2024, police detained Ivo Kern. They took him to a station, where he was beaten and denied a lawyer. He was finally released.',
    [
      'detention | Ivo Kern | 2024-05-01',
      'torture | Ivo Kern | 2024-05-01',
      'restriction | Ivo Kern | 2024-05-01 | other',
      'release | Ivo Kern | 2024-05-01',
    ],
  ],
  [
    'Marchers filed complaints. Some officers convicted of beatings have had their prison terms commuted to a fine.',
    [
      'lawsuit | - | - | filed',
      'conviction | Some officers | -',
      'appeal | Some officers | - | fine | commuted',
    ],
  ],
  [
    'Director Vera Lugova has been put on the wanted list; what she is accused of is not known.',
    ['charge | Vera Lugova | -'],
  ],
])('told together: %s', (text, records) => expect(read(text)).toEqual(records))

test.each<[string, string[]]>([
  ['A man who says he was robbed was arrested on 4 May 2024.', ['detention | A man | 2024-05-04']],
  [
    'A baker who said he was tortured while in custody has been sent to pretrial detention.',
    ['alleged torture | A baker | -', 'detention | A baker | -'],
  ],
  [
    'The city should cancel fines imposed on three defenders detained on March 17, 2024, who were protesting outside the embassy.',
    [
      'conviction | three defenders | - | fine',
      'detention | three defenders | 2024-03-17',
      'assembly | - | 2024-03-17',
    ],
  ],
  [
    'Cameraman Ivo Kern was also taken to the Main Department of Internal Affairs for questioning.',
    ['detention | Ivo Kern | -'],
  ],
  [
    'Rosa Quispe filed a petition with the Constitutional Court asking it to declare unconstitutional the articles on rallies.',
    ['lawsuit | - | - | filed'],
  ],
  [
    'The court earlier refused to consider the appeal of Ana Duran.',
    ['appeal | Ana Duran | - | rejected'],
  ],
  [
    'Amnesty urged the ministry to look into the attack on the students and the dispersal of the gathering.',
    ['violence | students | -'],
  ],
  [
    'Ivo Kern was jailed for picketing the prosecutor’s office.',
    ['conviction | Ivo Kern | -', 'assembly | - | -'],
  ],
])('agencies: %s', (text, records) => expect(read(text)).toEqual(records))

test('a gathering that a report of November tells in the past was not planned for next March', () => {
  const { records } = readDocument({
    name: 'note',
    text: 'On March 8, women in Osh planned to hold a march.',
    published: '2020-11-13',
    language: 'en',
  })
  expect(records.map(({ kind, when }) => [kind, when])).toEqual([['assembly', '2020-03-08']])
})
