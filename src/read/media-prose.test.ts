import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

/** What a note of February 2031 tells: kind, what was decided, day, whom, by whom, on what grounds. */
const told = (text: string) =>
  toldIn(text, ['when', 'means', 'decision', 'outcome', 'step', 'grounds']).map(record => {
    const { kind, target, actor, ...rest } = record
    const shown: Readonly<Record<string, unknown>> = rest
    const decided = shown['means'] ?? shown['decision'] ?? shown['outcome'] ?? shown['step']
    return [
      kind,
      decided,
      shown['when'],
      target?.join(', '),
      actor && `by ${actor.join(', ')}`,
      typeof shown['grounds'] === 'string' && `as ${shown['grounds']}`,
    ]
      .filter(Boolean)
      .join(' | ')
  })

test.each([
  // bodies and laws with several words
  [
    'The Securities and Exchange Commission revoked the licence of the news site Lind Voice.',
    ['registration | revoked | Lind Voice | by Securities and Exchange Commission'],
  ],
  [
    'The Senate passed the Protection of Public Order Bill 2031 on Monday.',
    ['law | adopted | 2031-02-03 | Protection of Public Order Bill 2031 | by Senate'],
  ],
  [
    'The lower house approved the Printing and Publishing Bill on Monday.',
    ['law | adopted | 2031-02-03 | Printing and Publishing Bill | by lower house'],
  ],
  [
    'The Information, Communications and Media Bill was adopted on Monday.',
    ['law | adopted | 2031-02-03 | Information, Communications and Media Bill'],
  ],
  [
    'The president signed the Prevention of Online Crimes (Amendment) Act into law on 29 January.',
    ['law | signed | 2031-01-29 | Prevention of Online Crimes (Amendment) Act | by president'],
  ],
  [
    'The Assembly gave the green light to amendments to the Press Act.',
    ['law | adopted | amendments to the Press Act | by Assembly'],
  ],
  [
    'An amendment to the bill failed to get the nod on Monday.',
    ['law | rejected | 2031-02-03 | An amendment to the bill'],
  ],
  ['The regulator issued the order on Tuesday.', []],
  // what is ordered is done
  [
    'The High Court has ruled that the site Lind News must be blocked by providers.',
    ['restriction | block | Lind News | by High Court'],
  ],
  [
    'The ministry decided that the association Free Valley should be dissolved.',
    ['restriction | closure | Free Valley | by ministry'],
  ],
  ['Lawmakers said that the site Lind News must be blocked.', ['statement | by Lawmakers']],
  [
    'The order directed internet providers to block access to 22 platforms.',
    ['restriction | block | 22 platforms'],
  ],
  // what stands behind an aside
  [
    'The regulator added the movement Open River, founded by the exile Karl Weiss, to its registry of extremists.',
    ['restriction | blacklist | Open River | by regulator'],
  ],
  [
    'The ministry entered the weekly Lind Post, which is printed abroad, in its register of foreign agents.',
    ['restriction | blacklist | Lind Post | by ministry'],
  ],
  // works and their titles
  [
    'The state banned the screening of the feature film “River of Salt” on 3 February.',
    ['restriction | censorship | 2031-02-03 | River of Salt | by state'],
  ],
  [
    'The board banned the novel “A Season of Ash” by Ana Lind.',
    ['restriction | censorship | A Season of Ash | by board'],
  ],
  ['The film was denied a rating by the censor.', ['restriction | censorship | film | by censor']],
  ['The book “Salt” was published in May.', []],
  // grounds, and what is no ground
  [
    'The council, which cited a food fair, refused to register the party New Path.',
    ['registration | refused | New Path | by council | as a food fair'],
  ],
  [
    'Radio Lind had its licence restored on the same day that lawyers will be pleading its case in court.',
    ['registration | granted | Radio Lind'],
  ],
  ['The ministry has given it 14 days to show why it should not be closed.', []],
  // what a ban is of
  [
    'The Lund Judicature of Peace brought an access ban against the Lind News Agency.',
    ['restriction | block | Lind News Agency | by Lund Judicature'],
  ],
  [
    'Access to two articles was banned by a judgeship on 3 February.',
    ['restriction | block | 2031-02-03 | two articles | by a judgeship'],
  ],
  [
    'The regulator has denied access to the foreign service of Lind Radio.',
    ['restriction | block | Lind Radio | by regulator'],
  ],
  ['Ana Lind was denied access to a lawyer.', ['restriction | other | Ana Lind']],
  [
    'The regulator imposed a ten-day broadcast ban on Lind TV.',
    ['restriction | closure | Lind TV | by regulator'],
  ],
  [
    'The five-day blackout on Lind TV went into effect on 3 February.',
    ['restriction | closure | 2031-02-03 | Lind TV'],
  ],
  [
    'The party placed a reporting ban on Lind TV.',
    ['restriction | censorship | Lind TV | by party'],
  ],
  [
    'A court suspended the enforcement of the penalty against Lind TV.',
    ['lawsuit | granted | by A court'],
  ],
  ['Ana Lind is suing Montenegro.', ['lawsuit | filed | Montenegro | by Ana Lind']],
  ['The debate on the media bill was postponed until the autumn.', ['law | shelved | media bill']],
  [
    'The government announced the repeal of a law on parties on 3 February.',
    ['law | rejected | 2031-02-03 | a law on parties | by government'],
  ],
  [
    'The president signed the law on “foreign agents” on 3 February.',
    ['law | signed | 2031-02-03 | law on “foreign agents” | by president'],
  ],
  [
    'Twitter accounts were withheld in Lund on Monday.',
    ['restriction | block | 2031-02-03 | Twitter accounts'],
  ],
  ['The union passed a resolution to disband.', ['restriction | closure | union']],
  // courts on what was decided about bodies
  [
    'A Lund court quashed the government’s decision to dissolve the association Open Lind.',
    [
      'lawsuit | granted | Open Lind | by A Lund court',
      'restriction | closure | Open Lind | by government',
    ],
  ],
  [
    'The court stopped the regulator from shutting down 53 stations.',
    ['lawsuit | granted | regulator | by court'],
  ],
  [
    'The regulator announced the cancellation of the licences of Radio Lind and Kern TV.',
    ['registration | revoked | Radio Lind, Kern TV | by regulator'],
  ],
  [
    'The regulator suspended the licence of Radio Lind for two months.',
    ['restriction | closure | Radio Lind | by regulator'],
  ],
  [
    'Eight stations were closed on Monday by order of Conalind.',
    ['restriction | closure | 2031-02-03 | Eight stations | by Conalind'],
  ],
  [
    'The union denounced the closure of 46 stations in seven states of the country, which were taken off the air in January.',
    ['statement | 46 stations | by union', 'restriction | closure | 2031-01 | 46 stations'],
  ],
  // kept in a country, or in a house
  ['Six lawyers were prevented from leaving Egypt.', ['restriction | travel | Six lawyers']],
  ['Six lawyers were prevented from leaving the building.', ['restriction | other | Six lawyers']],
  // houses that vote, and voters
  ['Lawmakers voted on Monday in the capital.', []],
  ['Residents voted on Monday in the by-election.', ['vote | 2031-02-03 | Residents']],
  [
    'The president vetoed the bill, considering it an obstacle.',
    ['law | rejected | bill | by president'],
  ],
  ['The officials were caught stuffing ballots.', ['vote']],
  // laws, nets and lists
  [
    'On Monday, the government adopted a decree empowering the ministry to search offices.',
    [
      'law | adopted | 2031-02-03 | a decree empowering the ministry to search offices | by government',
    ],
  ],
  [
    'Parliament adopted the draft law “On the control, work and funds of societies” on 24 January.',
    [
      'law | adopted | 2031-01-24 | draft law “On the control, work and funds of societies” | by Parliament',
    ],
  ],
  [
    'The Societies Proclamation was adopted in 2009.',
    ['law | adopted | 2009 | Societies Proclamation'],
  ],
  ['Lind Radar observed an internet shutdown.', ['restriction | shutdown']],
  [
    'The provider deactivated its internet services on Monday.',
    ['restriction | shutdown | 2031-02-03'],
  ],
  [
    'The ministry recognized the resources of the channel Lind TV as an extremist formation.',
    ['restriction | blacklist | resources of the channel Lind TV | by ministry'],
  ],
  [
    'Parliament approved a new access to information law on Monday.',
    ['law | adopted | 2031-02-03 | a new access to information law | by Parliament'],
  ],
  [
    'A court overturned the government’s approval of the dam on Monday.',
    ['lawsuit | granted | 2031-02-03 | government | by A court'],
  ],
  [
    'On 3 February the government published a decree on gatherings.',
    ['law | adopted | 2031-02-03 | a decree on gatherings | by government'],
  ],
  // few words
  ['Rights group Open Lind denied registration', ['registration | refused | Open Lind']],
  ['Lawyer Ana Lind denied entry to Italy', ['restriction | travel | Ana Lind']],
  [
    'The cancellation of the legal personality of 12 organisations was approved on Monday.',
    ['registration | revoked | 2031-02-03 | 12 organisations'],
  ],
  ['Ana Lind was barred from “travelling abroad”.', ['restriction | travel | Ana Lind']],
  ['The police obtained a warrant from a judge.', []],
  [
    'At UC Lindley, a lecturer in engineering who staged a picket has been suspended.',
    ['assembly | by a lecturer', 'restriction | dismissal | a lecturer'],
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  ['The site valda.org was blocked.', 'restriction | block | valda.org'],
  ['Access to ovd-lund.info was restricted.', 'restriction'],
  ['Radio Valda was forced off the air.', 'restriction'],
  ['He was held.on Monday police came.', ''],
])('sites in small letters: %s', (text, record) =>
  expect(told(text)[0]?.slice(0, record.length) ?? '').toBe(record),
)

test('whom a gathering was refused, and why', () => {
  expect(told('The union was refused a rally because of a food fair.')).toEqual([
    'permission | refused | union | as a food fair',
    'assembly | by union',
  ])
})

test.each([
  ['Internet services snapped in Harl district', 'restriction | shutdown'],
  ['Internet snapped in three districts', 'restriction | shutdown'],
  ['He snapped at the officer.', ''],
])('cut off: %s', (text, record) => expect(told(text)[0]?.slice(0, 22) ?? '').toBe(record))
