import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

const read = (text: string) =>
  readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.map(
    ({ kind, when, target, modality }) =>
      [
        kind + (modality === 'asserted' ? '' : ` ${modality}`),
        when ?? '-',
        ...(target
          ? [target.map(one => (typeof one === 'string' ? one : one.name)).join(', ')]
          : []),
      ].join(' | '),
  )

test.each([
  [
    'The prosecutor recognised the Lind Group as undesirable on Monday.',
    ['restriction | 2031-02-03 | Lind Group'],
  ],
  [
    'The activities of the portal Lind News were declared undesirable.',
    ['restriction | - | Lind News'],
  ],
  [
    'The ministry deemed the Lind Institute undesirable on Monday.',
    ['restriction | 2031-02-03 | Lind Institute'],
  ],
  [
    'The government formally recognised the Lind Party in 2030.',
    ['registration | 2030 | Lind Party'],
  ],
  ['The agency’s press office told reporters on Monday.', []],
  ['The department, which registers print media, met on Monday.', []],
  ['The order, which the Lind Committee reviewed, was sent out.', []],
  ['On 6 January, Ivo Kern, director of Lind TV, rejected the claims.', ['statement | 2031-01-06']],
  ['The authorities should lift the ban and release Ana Dorel.', []],
  ['The mayor must resign and free the ten detainees.', []],
  ['The court will hear the case and sentence Ana Dorel.', []],
  ['Adopted in 2022, the media law was part of a series of rules.', ['law | 2022 | media law']],
  [
    'Suspended by the registrar on 3 January, the Lind Party has appealed.',
    ['restriction | 2031-01-03 | Lind Party'],
  ],
  ['Police arrested Bui An Don in 2018.', ['detention | 2018 | Bui An Don']],
  [
    'Ten people were arrested but granted bail. They were re-arrested on 20 January.',
    [
      'detention | - | Ten people',
      'release | - | Ten people',
      'detention | 2031-01-20 | Ten people',
    ],
  ],
  [
    'The government closed down two organisations; the Tal Rights Commission (TRC) and the Centre for Open Rule.',
    ['restriction | - | Tal Rights Commission, Centre for Open Rule'],
  ],
  [
    'The council suspended three newspapers: Lind Post, Tal Mirror and Kern Weekly.',
    ['restriction | - | Lind Post, Tal Mirror, Kern Weekly'],
  ],
  [
    'The regulator announced a 72-hour suspension of all programming by local broadcasters Lind FM and Kern TV.',
    ['restriction | - | Lind FM, Kern TV'],
  ],
  ['Lind FM was handed a six-month suspension on Monday.', ['restriction | 2031-02-03 | Lind FM']],
  [
    'The ministry today revoked the licence for broadcaster Lind TV.',
    ['registration | 2031-02-05 | Lind TV'],
  ],
  [
    'The Higher Council for Broadcasting and Communication suspended Lind TV on Monday.',
    ['restriction | 2031-02-03 | Lind TV'],
  ],
  [
    'The Lind Committee met. The regulator ordered the station off the air.',
    ['restriction | - | station'],
  ],
  [
    'Tal, July 10, 2029 – On July 3, the regulator suspended Lind FM.\n\nBenda, March 6, 2030 — The ministry today revoked the licence of Kern TV.',
    ['restriction | 2029-07-03 | Lind FM', 'registration | 2030-03-06 | Kern TV'],
  ],
  [
    'Tal authorities should restore the newspaper’s licence, the Lind Committee said today.',
    ['statement | 2031-02-05 | Tal authorities'],
  ],
  [
    'Kenya should repeal the law, said Ana Dorel, the Lind Foundation’s director.',
    ['statement | - | Kenya'],
  ],
  ['The mission recommends that Parliament amend the code.', ['statement | - | Parliament']],
  ['The charges should be dropped, the Lind Union said.', ['statement | -']],
  [
    'Ana Dorel and Ivo Kern were sentenced to five years on Monday. The Lind Union condemned the verdicts.',
    ['conviction | 2031-02-03 | Ana Dorel, Ivo Kern', 'statement | - | Ana Dorel, Ivo Kern'],
  ],
  [
    'The Lind Union expressed concern at the arrest of Ana Dorel.',
    ['statement | - | Ana Dorel', 'detention | - | Ana Dorel'],
  ],
  ['Musa Kintu was held on Monday.', ['detention | 2031-02-03 | Musa Kintu']],
  [
    'The army crushed protests following the disputed August 2030 presidential election.',
    ['violence | -', 'vote | 2030-08'],
  ],
  [
    'Lund earlier this month added Tal Radio, known locally as Tal, to its registry of extremist organisations.',
    ['restriction | 2031-02 | Tal Radio'],
  ],
  [
    'Ana Dorel has been added to the country’s controversial “foreign agents” list.',
    ['restriction | - | Ana Dorel'],
  ],
  [
    'Police also arrested other personnel during raids on the group’s offices in 2030.',
    ['detention | 2030 | other personnel', 'search | 2030 | group'],
  ],
  [
    'Officials stripped registration from the Baptist community in Tal in 2026.',
    ['registration | 2026 | Baptist community'],
  ],
  ['Other Baptist communities have been repeatedly denied registration.', []],
  [
    'The Lind community’s place of worship in Tal was forcibly closed in 2021.',
    ['restriction | 2021 | Lind community'],
  ],
  [
    'Police questioned the ten church members present how much they were paid.',
    ['summons | - | ten church members'],
  ],
  [
    'Ten students were expelled for two years. A fine of 500 euros was imposed on every one of them.',
    ['restriction | - | Ten students', 'conviction | - | Ten students'],
  ],
  ['The students marched to the gate. They had demanded a cut in fees.', ['assembly | -']],
  [
    'The co-rapporteurs for Lund, Ana Dorel and Ivo Kern, on January 22 urged the government not to override the veto.',
    ['statement | 2031-01-22 | government'],
  ],
  [
    'The party Free Valley urged the government to publish its tests.',
    ['statement | - | government'],
  ],
  [
    'Access to a total of 136 websites was prohibited by a court on Monday.',
    ['restriction | 2031-02-03 | a total of 136 websites'],
  ],
  [
    'Rosa Lind was asked to present herself at the police headquarters on January 3 for further questioning.',
    ['summons | 2031-01-03 | Rosa Lind'],
  ],
  [
    'Parliament passed a bill on Monday restricting foreign groups involved in rights work.',
    ['law | 2031-02-03 | a bill'],
  ],
  [
    'The director of the Lind Fund termed Parliament a ‘puppet show’.',
    ['statement | - | Parliament'],
  ],
  [
    'Writers were not allowed to enter the area and at least two journalists who were covering the clearing were attacked by soldiers.',
    ['restriction | - | Writers', 'violence | - | at least two journalists'],
  ],
  [
    'The bill passed by the National Assembly awaits the Senate before it is taken up for assent.',
    ['law | - | bill'],
  ],
  [
    'Ana Dorel was arrested. A court in Lund ordered on 23 January that she be held for two months.',
    ['detention | - | Ana Dorel', 'detention | 2031-01-23 | Ana Dorel'],
  ],
  [
    'Adopted in 2027, the media law obliges groups to register. On 6 January the ministry refused to register the Lind Party.',
    ['law | 2027 | media law', 'registration | 2031-01-06 | Lind Party'],
  ],
  [
    'Police questioned 30 worshippers. Each of them was fined 300 euros.',
    ['summons | - | 30 worshippers', 'conviction | - | 30 worshippers'],
  ],
  [
    'The accounts of three groups - the Reed Foundation, Mothers of Tal and the Lind Table - were frozen on 10 January.',
    ['restriction | 2031-01-10 | Reed Foundation, Mothers of Tal, Lind Table'],
  ],
  [
    'Her husband was summoned by the security service and told that he would lose his post.',
    ['summons | - | Her husband', 'intimidation | - | Her husband'],
  ],
  ['Police raided six newspapers in Lund.', ['search | - | six newspapers']],
  [
    'The authorities have ordered freezing for 30 days the bank accounts of 17 people.',
    ['restriction | - | 17 people'],
  ],
  ['The High Court rejected a petition seeking a ban on the Lind Union.', ['lawsuit | -']],
])('%s', (text, records) => expect(read(text)).toEqual(records))

test.each([
  // Who tells it stands behind a comma, and is no more than that.
  ['Police detained Ana Dorel, the union said on Monday.', ['detention | - | Ana Dorel']],
  ['The mayor dismissed Ana Dorel, the newspaper reported.', ['restriction | - | Ana Dorel']],
  [
    'The landlord terminated the lease of the Lind Centre, the centre said on Monday.',
    ['restriction | - | Lind Centre'],
  ],
  // What somebody was kept from.
  ['The prison has banned visits to Ivo Tarn for a month.', ['restriction | - | Ivo Tarn']],
  [
    'Since 4 January Ivo Tarn has not been allowed to receive letters.',
    ['restriction | 2031-01-04 | Ivo Tarn'],
  ],
  ['Access to Lind News was cut off on Monday.', ['restriction | 2031-02-03 | Lind News']],
  ['State television cancelled the talk show of Ana Dorel.', ['restriction | - | Ana Dorel']],
  [
    'Publication of the Lind Gazette was halted on Monday.',
    ['restriction | 2031-02-03 | Lind Gazette'],
  ],
  [
    'Funding of the Lind Institute was suspended on Monday.',
    ['restriction | 2031-02-03 | Lind Institute'],
  ],
  ['Ivo Tarn was handed a ban on leaving the town.', ['restriction | - | Ivo Tarn']],
  ['Bookshops were told to take the novel off their shelves.', ['restriction | -']],
  [
    'On Monday the rector signed an order dismissing Ana Dorel.',
    ['restriction | 2031-02-03 | Ana Dorel'],
  ],
  [
    'Ana Dorel was told on Monday she was not allowed to leave the country.',
    ['restriction | 2031-02-03 | Ana Dorel'],
  ],
  [
    'Officers stopped Ana Dorel from filming and deleted her footage.',
    ['restriction | - | Ana Dorel'],
  ],
  // Nobody is hindered.
  ['The museum is closed to visitors on Mondays.', []],
  ['The exhibition was cancelled because too few tickets had been sold.', []],
  ['The minister banned himself from using a telephone.', []],
  ['The bank closed 30 branches last year.', []],
  ['The shop closed at six and the guards locked the gate.', []],
  ['The council blocked the road to the port for repairs.', []],
])('what people are kept from, and who tells it: %s', (text, records) =>
  expect(read(text)).toEqual(records),
)
