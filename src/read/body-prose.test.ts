import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

const nameOf = (one: string | { readonly name: string }) =>
  typeof one === 'string' ? one : one.name

/** What a text of February 2031 tells: kind, what was decided, day, whom. */
const told = (text: string) =>
  readDocument({
    name: 'note',
    text: text.replaceAll('¶', '\n\n'),
    published: '2031-02-05',
    language: 'en',
  }).records.map(({ kind, modality, means, decision, outcome, step, when, target }) =>
    [
      modality === 'asserted' ? kind : `${kind} ${modality}`,
      means ?? decision ?? outcome ?? step,
      when,
      target?.map(nameOf).join(', '),
    ]
      .filter(Boolean)
      .join(' | '),
  )

test.each([
  [
    'Ana Dorel, while visiting her family in Lund, was summoned by the police.',
    ['summons | Ana Dorel'],
  ],
  ['Ana Dorel, when leaving her home, was detained.', ['detention | Ana Dorel']],
  [
    'In January Kern signed into law a bill on rallies.',
    ['law | signed | 2031-01 | a bill on rallies'],
  ],
  [
    'The court refused to register Alliance 27 on 4 January.',
    ['registration | refused | 2031-01-04 | Alliance 27'],
  ],
  ['Movement 14 was dissolved.', ['restriction | closure | Movement 14']],
  ['Channel 9 was taken off the air.', ['restriction | closure | Channel 9']],
  ['Officers sealed the office of Free Valley.', ['restriction | closure | Free Valley']],
  [
    'The court ordered the closure of the Kern Party and the Hope Party.',
    ['restriction | closure | Kern Party, Hope Party'],
  ],
  [
    'A court dissolved Kern Union and Hope Union.',
    ['restriction | closure | Kern Union, Hope Union'],
  ],
  [
    'The High Court stayed the deregistration of 44 NGOs.',
    ['lawsuit | granted | 44 NGOs', 'registration | revoked | 44 NGOs'],
  ],
  [
    'The judge affirmed the deregistration of the Kern Party.',
    ['lawsuit | dismissed | Kern Party', 'registration | revoked | Kern Party'],
  ],
  ['The Constitutional Court struck down section 24 of the code.', ['lawsuit | granted']],
  ['The Supreme Court suspended the law.', ['law | shelved | law']],
  ['Ballot stuffing was reported at 12 polling stations.', ['vote']],
  [
    'The authority also declared its suspension of Lind FM’s licence.',
    ['restriction | closure | Lind FM'],
  ],
  [
    'The commission refused to allow the weekly Dorn Tribune to reopen.',
    ['restriction | closure | Dorn Tribune'],
  ],
  ['The bill passed its second reading on 1 February.', ['law | debated | 2031-02-01 | bill']],
  ['Lawmakers gave their approval to a bill on agents.', ['law | adopted | a bill on agents']],
  ['The Senate returned the bill to parliament.', ['law | rejected | bill']],
  [
    'On 4 January, 66 deputies voted in favour of the legislation.',
    ['law | adopted | 2031-01-04 | legislation'],
  ],
  ['Reporters were denied entry to the press conference.', ['restriction | access | Reporters']],
  [
    'A judge dismissed the libel case against the daily Dorn Live.',
    ['lawsuit | dismissed | Dorn Live'],
  ],
  [
    'The company is suing three activists, demanding 300,000 euros.',
    ['lawsuit | filed | three activists'],
  ],
  [
    'The ministry recognised the chat "Lund 97%" as an extremist formation.',
    ['restriction | blacklist | Lund 97%'],
  ],
  [
    'The daily Dorn Live was added to the list of extremist materials.',
    ['restriction | blacklist | Dorn Live'],
  ],
  [
    'The regulator imposed a ban on privately owned broadcaster, Dorn Television.',
    ['restriction | ban | Dorn Television'],
  ],
  ['Lind TV suspended three days over a report', ['restriction | closure | Lind TV']],
  [
    'Extremist formations: the Lind Fund, the initiative "Free Valley".',
    ['restriction | blacklist | Lind Fund, Free Valley'],
  ],
  [
    'Free Valley, an "extremist formation" since 2022, helped prisoners.',
    ['restriction | blacklist | 2022 | Free Valley'],
  ],
  [
    'The Lind Fund, designated an "undesirable organisation" in 2023, left.',
    ['restriction | blacklist | 2023 | Lind Fund'],
  ],
  [
    'Liquidated on 4 January: the Lind Fund, Common Cause.',
    ['restriction | closure | 2031-01-04 | Lind Fund, Common Cause'],
  ],
  ['Free Valley was outlawed in May.', ['restriction | ban | 2030-05 | Free Valley']],
  [
    'The National Registry rejected, for the third time, the application of the party Common Way.',
    ['registration | refused | Common Way'],
  ],
  [
    'The commission struck the names of three candidates off the ballot.',
    ['registration | refused | three candidates'],
  ],
  [
    'The council withdrew the cards of four correspondents.',
    ['accreditation | revoked | four correspondents'],
  ],
  ['Four reporters lost their press cards.', ['accreditation | revoked | Four reporters']],
  ['Ivo Kern, whose residence permit had been revoked, left.', ['restriction | travel | Ivo Kern']],
  [
    'The ministry has suspended for three months the activities of the party Common Way.',
    ['restriction | closure | Common Way'],
  ],
  [
    'Parliament gave a first nod to amendments to the media law.',
    ['law | debated | amendments to the media law'],
  ],
  [
    'A draft law that would tighten the rules cleared the Committee on Legal Affairs.',
    ['law | debated | A draft law that would tighten the rules'],
  ],
  ['The president put the bill on hold.', ['law | shelved | bill']],
  ['Operators received an order to block Signal.', ['restriction | block | Signal']],
  ['Internet access in Lund has been down since Monday.', ['restriction | shutdown | 2031-02-03']],
  ['The print run of the monthly Kern was seized.', ['restriction | censorship | Kern']],
  [
    'The High Court awarded the photographer Ada Rin 40,000 shillings in damages.',
    ['lawsuit | granted | Ada Rin'],
  ],
  [
    'The tax police blocked the accounts of the Women’s Table.',
    ['restriction | freeze | Women’s Table'],
  ],
  [
    'The site was blocked, and the foundation itself has been closed.',
    ['restriction | block | site', 'restriction | closure | foundation'],
  ],
  [
    'The Media Institute was forced to suspend its activities.',
    ['restriction | closure | Media Institute'],
  ],
  ['The website of the weekly Kern was blocked.', ['restriction | block | Kern']],
  [
    'The prosecutor filed a lawsuit seeking to liquidate the Kern Fund.',
    ['lawsuit | filed | Kern Fund'],
  ],
  [
    'Prosecutors urged a local court to close down the site Dorn Watch.',
    ['lawsuit | filed | Dorn Watch'],
  ],
  ['A lecture by the sociologist Adam Holt was called off.', ['restriction | venue | Adam Holt']],
  [
    'The ministry struck 21 associations off its register, among them the Pamir Circle and Common Cause.',
    ['registration | revoked | 21 associations, Pamir Circle, Common Cause'],
  ],
  [
    'The Lake Party, refused registration in 2023, has petitioned the court.',
    ['registration | refused | 2023 | Lake Party', 'lawsuit | filed'],
  ],
  [
    'The Parties (Amendment) Bill was read for the second time.',
    ['law | debated | Parties (Amendment) Bill'],
  ],
  [
    'The bureau has revoked the permits of 14 organisations.',
    ['registration | revoked | 14 organisations'],
  ],
  [
    'In Lund, mobile data remained off on Monday.',
    ['restriction | shutdown | 2031-02-03 | mobile data'],
  ],
  [
    'The court banned 11 of its executives from politics for ten years.',
    ['restriction | dismissal | 11 of its executives'],
  ],
  [
    'The bureau struck a teacher off the register on Monday.',
    ['restriction | dismissal | 2031-02-03 | a teacher'],
  ],
  [
    'The assembly approved on 9 January, with the votes of 57 deputies, a law on donations.',
    ['law | adopted | 2031-01-09 | a law on donations'],
  ],
  [
    'The editor was told at the airport that he could not leave.',
    ['restriction | travel | editor'],
  ],
  [
    'The prosecutor’s office has demanded that a court close the foundation Ashar.',
    ['lawsuit | filed | Ashar'],
  ],
  [
    'The regulator ordered the shutdown of the news site Rapido.',
    ['restriction | closure | Rapido'],
  ],
  [
    'The authority shut three FM stations in January.',
    ['restriction | closure | 2031-01 | three FM stations'],
  ],
  [
    'The council adopted an executive decree that eases trade.',
    ['law | adopted | an executive decree'],
  ],
  [
    'The Bar Association suspended the licence of the lawyer Ivo Kern.',
    ['restriction | dismissal | Ivo Kern'],
  ],
  [
    'The university withdrew its invitation to the historian Anna Berg.',
    ['restriction | venue | Anna Berg'],
  ],
  ['Officials told the hotel not to host the congress.', ['restriction | other | hotel']],
  ['The tax office garnished the accounts of two dailies.', ['restriction | freeze | two dailies']],
  ['Kern, an umpire charged with the responsibility of protecting voters, spoke.', []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

test.each([
  ['Haryana suspended the internet on 3 January.', ['Haryana']],
  ['Rosa Lind faces a libel suit from the dam operator Hydrokern.', ['Hydrokern']],
  ['Radio Lind was forced to shut down by the police.', ['police']],
])('who did it: %s', (text, actors) => {
  const { records } = readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' })
  expect(records[0]?.actor?.map(nameOf)).toEqual(actors)
})
