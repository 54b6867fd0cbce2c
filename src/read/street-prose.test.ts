import { expect, test } from 'vitest'
import { toldIn } from './fixture.ts'

const SHOWN = ['when', 'where', 'size', 'status', 'decision', 'deaths', 'grounds'] as const

const read = (text: string) => toldIn(text, SHOWN)

/** The records that a sentence must hold, each by the slots that are named; nothing else is asked of it. */
const told: readonly (readonly [string, readonly Record<string, unknown>[]])[] = [
  [
    'Officers arrested Kern, the mayor’s rival in January elections, on a road outside his house.',
    [{ kind: 'detention', target: ['Kern'], actor: ['Officers'] }],
  ],
  [
    'They cheered a prominent activist and filmmaker Ivo Kern who was arrested on Friday.',
    [{ kind: 'detention', target: ['Ivo Kern'], when: '2031-01-31' }],
  ],
  [
    'A well-known trade unionist and journalist, Ivo Kern, was arrested on Friday.',
    [{ kind: 'detention', target: ['Ivo Kern'] }],
  ],
  [
    'Police beat the activist and blogger Ivo Kern on Friday.',
    [{ kind: 'violence', target: ['Ivo Kern'], actor: ['Police'] }],
  ],
  [
    'The Prosecutor-General’s Office opened a case against Ivo Kern.',
    [{ kind: 'charge', target: ['Ivo Kern'], actor: ['Prosecutor-General’s Office'] }],
  ],
  [
    'The order prompted police to teargas the marchers.',
    [{ kind: 'violence', target: ['marchers'], actor: ['police'] }],
  ],
  [
    'The crackdown did not stop hundreds of students from marching in Lund on Friday.',
    [{ kind: 'assembly', status: 'held', when: '2031-01-31', size: [200, null] }],
  ],
  ['Detentions were reported in other cities as well, including Osh.', [{ kind: 'detention' }]],
  [
    'There were reports of protesters being fired at in the city of Lund.',
    [{ kind: 'violence', target: ['protesters'], where: ['Lund'] }],
  ],
  [
    'Four villagers were shot and four others arrested by security forces on Friday.',
    [
      { kind: 'violence', target: ['Four villagers'] },
      { kind: 'detention', target: ['four others'], actor: ['security forces'] },
    ],
  ],
  [
    'In Lund, police battled supporters of the Free Party who were heading to the hall.',
    [{ kind: 'violence', target: ['supporters of the Free Party'], actor: ['police'] }],
  ],
  [
    'On 21 January the deputy mayor issued a refusal to a notification submitted by the activist Ana Dorel on holding a rally on 9 February.',
    [{ kind: 'permission', target: ['Ana Dorel'], decision: 'refused' }],
  ],
  [
    'The organisers applied for permission and were denied it on the pretext that the rally would hinder traffic.',
    [
      {
        kind: 'permission',
        target: ['organisers'],
        decision: 'refused',
        grounds: 'the rally would hinder traffic',
      },
    ],
  ],
  [
    'The agency reports nearly 2,000 participants of the rally in Lund on 3 January.',
    [{ kind: 'assembly', size: [2000, 2000], when: '2031-01-03' }],
  ],
  [
    'Kern’s wife, journalist Ana Dorel, was among the activists detained near the square on Saturday.',
    [{ kind: 'detention', target: ['Ana Dorel'], when: '2031-02-01' }],
  ],
  [
    'An official told the agency on Sunday that officers had to use water cannon against marchers in Lund.',
    [{ kind: 'violence', target: ['marchers'], actor: ['officers'] }],
  ],
  [
    'Activists were met with police barricades and tear gas in Liberty Square.',
    [{ kind: 'violence', target: ['Activists'] }],
  ],
  [
    'Seven officers, including Superintendent Ivo Kern, and several students were hurt by bricks.',
    [{ kind: 'violence', target: ['Seven officers', 'Ivo Kern', 'several students'] }],
  ],
  [
    'Students clashed with riot police in Lund on Saturday.',
    [{ kind: 'violence', target: ['riot police'], actor: ['Students'], when: '2031-02-01' }],
  ],
  [
    'At one point, police lobbed tear gas, dispersing the marchers to the end of the bridge.',
    [{ kind: 'violence', target: ['marchers'] }],
  ],
  [
    'A reporter saw a man with a bleeding head after being hit with a truncheon.',
    [{ kind: 'violence', target: ['a man'] }],
  ],
  [
    'About 300 people gathered outside the town hall in Lund. Soldiers dispersed them with batons.',
    [{ kind: 'assembly', status: 'dispersed' }],
  ],
  [
    'Lathi-wielding officers baton-charged women who were sitting on the road.',
    [{ kind: 'assembly', status: 'dispersed' }],
  ],
  [
    'Officers tried to disperse the women who were sitting on the road.',
    [{ kind: 'assembly', status: 'held' }],
  ],
  [
    'Members of the union tried to hold a protest action near the Embassy of Ruritania on 2 January.',
    [{ kind: 'assembly', status: 'prevented' }],
  ],
  [
    'They protested against yesterday’s violent dispersal of a peaceful assembly.',
    [
      { kind: 'violence', when: '2031-02-04' },
      { kind: 'assembly', status: 'dispersed', when: '2031-02-04' },
    ],
  ],
  [
    'Hundreds had gathered outside the headquarters in Osh of the Movement for Free Choice on Saturday.',
    [{ kind: 'assembly', status: 'held', when: '2031-02-01', where: ['headquarters', 'Osh'] }],
  ],
  ['The toll rose to 12 on Saturday.', [{ kind: 'figure', when: '2031-02-01' }]],
  [
    'The police chief declared on Monday that he will not allow the march.',
    [{ kind: 'permission', decision: 'refused', actor: ['police chief'] }],
  ],
  [
    'Officers dispersed a rally against the review of the region’s autonomy since its enactment in 2001.',
    [{ kind: 'law', when: '2001' }],
  ],
  [
    'Students marched at the Osh University of Science and Technology on Monday.',
    [{ kind: 'assembly', where: ['Osh University of Science and Technology'] }],
  ],
  [
    'Police arrested the march organiser, Ivo Kern, as well as three other protesters named Ana Dorel, Joy Obi and Musa Sy.',
    [{ kind: 'detention', target: ['Ivo Kern', 'Ana Dorel', 'Joy Obi', 'Musa Sy'] }],
  ],
  [
    'The protests erupted after the death of Ana Dorel, a 22-year-old from Iranian Kurdistan who was arrested in Tehran.',
    [{ kind: 'detention', target: ['Ana Dorel'], where: ['Tehran'] }],
  ],
  [
    'Three people died on Sunday, adding to the seven people the group said were killed by soldiers.',
    [{ kind: 'death', target: ['seven people'], actor: ['soldiers'], deaths: 7 }],
  ],
  [
    'On 17 January the army violently suppressed a protest by residents of Osh.',
    [
      { kind: 'assembly', status: 'dispersed', when: '2031-01-17' },
      { kind: 'violence', actor: ['army'] },
    ],
  ],
  [
    'The ministry said that 48 people were detained in a crackdown on the march in Osh on the night of 7 January.',
    [{ kind: 'detention', target: ['48 people'], when: '2031-01-07' }],
  ],
  [
    'Ana Dorel was verbally abused by a man in civilian clothing on Monday.',
    [{ kind: 'intimidation', target: ['Ana Dorel'], actor: ['a man in civilian clothing'] }],
  ],
  [
    'Ana Dorel, a cameraman, was among those picked up on Monday.',
    [{ kind: 'detention', target: ['Ana Dorel'], when: '2031-02-03' }],
  ],
  [
    'A reporter said a man who was selling oranges and was not in the march was hit with a baton.',
    [{ kind: 'violence', target: ['a man'] }],
  ],
  [
    'Some 400 people set off from Lenin Avenue towards the town hall.',
    [{ kind: 'assembly', status: 'held', size: [400, 400] }],
  ],
  [
    'Thousands march to the governor’s office in Osh to demand an inquiry.',
    [{ kind: 'assembly', actor: ['Thousands'], size: [2000, null] }],
  ],
  [
    'In Nairobi police fired tear gas at marchers on Monday.',
    [{ kind: 'violence', actor: ['Nairobi police'], where: ['Nairobi'], target: ['marchers'] }],
  ],
  [
    'Officers broke up the vigil that relatives of Kern were holding outside the hospital.',
    [{ kind: 'assembly', actor: ['relatives of Kern'], status: 'dispersed' }],
  ],
  [
    'In Osh, the activists Ivo Kern and Ana Dorel tried to hold a picket near the theatre on 6 January.',
    [{ kind: 'assembly', actor: ['Ivo Kern', 'Ana Dorel'], status: 'prevented' }],
  ],
  [
    'The teacher Ivo Kern went out to the square with a blank sheet on Monday.',
    [{ kind: 'assembly', size: 1, when: '2031-02-03' }],
  ],
  ['The death toll rose to three on Monday.', [{ kind: 'figure', when: '2031-02-03' }]],
  [
    'Police fired stun grenades, injuring many rally-goers.',
    [{ kind: 'violence', target: ['many rally-goers'], actor: ['Police'] }],
  ],
  [
    'Another woman sustained a severe blow to the head.',
    [{ kind: 'violence', target: ['Another woman'] }],
  ],
  [
    'A rally organised by the Tavush for the Motherland movement was held in Osh on Monday.',
    [{ kind: 'assembly', actor: ['Tavush for the Motherland'] }],
  ],
  [
    'Glassworkers rallied in Lund on Friday under the slogan “Pay us” and demanded a vote.',
    [{ kind: 'assembly', actor: ['Glassworkers'], when: '2031-01-31', where: ['Lund'] }],
  ],
  [
    'The army closed the bridges of Lund on Friday to keep marchers away from the palace.',
    [{ kind: 'restriction', target: ['marchers'], actor: ['army'], when: '2031-01-31' }],
  ],
  [
    'Roads into Lund were sealed off on Friday to prevent farmers from reaching parliament.',
    [{ kind: 'restriction', target: ['farmers'], when: '2031-01-31' }],
  ],
  [
    'Rallies were held in Lund on 3 January, in Tarn on 4 January and in Osh on 5 January.',
    [
      { kind: 'assembly', when: '2031-01-03', where: ['Lund'] },
      { kind: 'assembly', when: '2031-01-04', where: ['Tarn'] },
      { kind: 'assembly', when: '2031-01-05', where: ['Osh'] },
    ],
  ],
  [
    'Protests took place on 3 January in Lund and Tarn and on 5 January in Osh.',
    [
      { kind: 'assembly', when: '2031-01-03', where: ['Lund', 'Tarn'] },
      { kind: 'assembly', when: '2031-01-05', where: ['Osh'] },
    ],
  ],
  [
    'About 200 people gathered in Lund and some 50 in Tarn on 3 January.',
    [
      { kind: 'assembly', when: '2031-01-03', where: ['Lund'], size: [200, 200] },
      { kind: 'assembly', when: '2031-01-03', where: ['Tarn'], size: [50, 50] },
    ],
  ],
  [
    'Police detained 30 people in Lund, 12 women in Tarn and four others in Osh on 3 January.',
    [
      { kind: 'detention', target: ['30 people'], where: ['Lund'] },
      { kind: 'detention', target: ['12 women'], where: ['Tarn'] },
      { kind: 'detention', target: ['four others'], where: ['Osh'] },
    ],
  ],
  [
    'Ana Dorel was detained in Lund on 3 January and in Tarn on 4 January.',
    [
      { kind: 'detention', when: '2031-01-03', where: ['Lund'] },
      { kind: 'detention', when: '2031-01-04', where: ['Tarn'] },
    ],
  ],
  [
    'He was detained in Lund on 3 January and in Tarn, 12 days later, he was freed.',
    [{ kind: 'detention', when: '2031-01-03' }],
  ],
]

test.each(told)('%s', (sentence, records) => {
  expect(read(sentence)).toEqual(
    expect.arrayContaining(records.map(record => expect.objectContaining(record))),
  )
})

/** What a sentence must not be read to say. */
const untold: readonly (readonly [string, readonly string[]])[] = [
  ['He was jailed for three days for calling for an unauthorised rally.', ['statement']],
  ['Two opposition groups called for protests in Lund.', ['statement']],
  [
    'The prosecutor on Friday warned residents not to join the protest.',
    ['intimidation', 'summons'],
  ],
  ['Photographer Ana Dorel was filming the officers.', ['intimidation']],
  [
    'Forum chairman Ivo Kern told the Osh Sun on Monday that his members would march.',
    ['intimidation'],
  ],
  ['Similar actions were taken in Lund on 16 January.', ['assembly']],
  ['They protested against the dispersal of the crowd.', ['violence', 'torture']],
  ['The group announced plans to hold a rally on 9 February.', ['statement']],
]

test.each(untold)('%s', (sentence, kinds) => {
  expect(read(sentence).filter(({ kind }) => kinds.includes(kind))).toEqual([])
})
