import { describe, expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const wheres = (text: string, kind: string) =>
  readDocument({
    text: `Title\n\n${text}`,
    published: '2024-06-15',
    name: 'a.txt',
  })
    .records.filter(record => record.kind === kind)
    .map(record => record.where ?? [])

describe('where it happened', () => {
  test.each([
    ['In the town of Merin, student Miro Lanek was fined on Monday.', 'conviction', ['Merin']],
    ['In Ardov and Merin, police detained 20 people on Monday.', 'detention', ['Ardov', 'Merin']],
    ['On Monday, in Ardov, police detained Miro Lanek.', 'detention', ['Ardov']],
    [
      'Rallies were held in Ardov, Merin and Lower Posk on Friday.',
      'assembly',
      ['Ardov', 'Merin', 'Lower Posk'],
    ],
    [
      'Farmers rallied on National Highway 9 near Ardov.',
      'assembly',
      ['National Highway 9', 'Ardov'],
    ],
    ['Women gathered in front of the Civic Centre on Friday.', 'assembly', ['Civic Centre']],
    [
      'Women gathered outside the courthouse in Ardov on Friday.',
      'assembly',
      ['courthouse', 'Ardov'],
    ],
    ['Women rallied behind the fish market on Friday.', 'assembly', ['fish market']],
    ['Women marched to the presidential palace on Friday.', 'assembly', ['presidential palace']],
    [
      'Women marched to the Prosecutor’s Office in Ardov on Friday.',
      'assembly',
      ['Prosecutor’s Office', 'Ardov'],
    ],
    ['Miro Lanek was arrested at the airport on Friday.', 'detention', ['airport']],
    ['Miro Lanek was arrested in an Ardov restaurant on Friday.', 'detention', ['Ardov']],
    [
      'Police searched the Tashkent office of the news site Ruta on Friday.',
      'search',
      ['Tashkent'],
    ],
    [
      'Miro Lanek was detained at Remand Prison No. 3 on Friday.',
      'detention',
      ['Remand Prison No. 3'],
    ],
    ['Miro Lanek was arrested on the outskirts of Ardov on Friday.', 'detention', ['Ardov']],
    ['Miro Lanek was released from Soba Prison on Friday.', 'release', ['Soba Prison']],
    [
      'Miro Lanek was called to the Ministry of Labour on Friday.',
      'summons',
      ['Ministry of Labour'],
    ],
    [
      'In Ardov, traders blocked the Coast Highway on Friday.',
      'assembly',
      ['Coast Highway', 'Ardov'],
    ],
    [
      'Women held a vigil outside the Palace of Justice on Friday.',
      'assembly',
      ['Palace of Justice'],
    ],
    ['Miro Lanek was arrested in Kondele, Kisumu, on Friday.', 'detention', ['Kondele', 'Kisumu']],
    ['On Friday, agents stormed a house in Ardov and arrested Miro Lanek.', 'detention', ['Ardov']],
    ['Outside court, a dozen supporters held a vigil on Friday.', 'assembly', ['court']],
    [
      'Miro Lanek was tortured at a military facility in Ardov.',
      'torture',
      ['military facility', 'Ardov'],
    ],
    [
      'Gunmen threw a grenade at the house of Miro Lanek in Ardov on Friday.',
      'intimidation',
      ['house of Miro Lanek', 'Ardov'],
    ],
    [
      'Police beat protesters outside the governor’s house in Ardov on Friday.',
      'violence',
      ['governor’s house', 'Ardov'],
    ],
    [
      'Workers held a sit-in before the oil company’s gates in Ardov on Friday.',
      'assembly',
      ['oil company’s gates', 'Ardov'],
    ],
    [
      'Students protested on the campus of Ardov University on Friday.',
      'assembly',
      ['campus of Ardov University'],
    ],
    ['Police evicted 41 families from the village of Ardov on Friday.', 'restriction', ['Ardov']],
    [
      'Guards refused Miro Lanek entry to the courthouse in Ardov on Friday.',
      'restriction',
      ['courthouse', 'Ardov'],
    ],
    [
      'About 40 inmates of Soba Prison went on hunger strike on Friday.',
      'assembly',
      ['Soba Prison'],
    ],
    [
      'Miro Lanek left Soba Prison on Friday after serving his sentence.',
      'release',
      ['Soba Prison'],
    ],
    [
      'Mobile internet in two sub-divisions was cut off on Friday.',
      'restriction',
      ['two sub-divisions'],
    ],
    ['Teachers went on strike in five provinces on Friday.', 'assembly', ['five provinces']],
    [
      'The minister banned all rallies in the West department on Friday.',
      'restriction',
      ['West department'],
    ],
    ['Miro Lanek was beaten at a police station on Friday.', 'torture', ['a police station']],
    ['Miro Lanek was held in a private house for two days.', 'detention', ['a private house']],
    ['Miro Lanek was abducted from a hotel on Friday.', 'detention', ['a hotel']],
    ['Miro Lanek was shot dead outside a mosque on Friday.', 'death', ['a mosque']],
    ['Miro Lanek was picked up from a barber shop in Ardov on Friday.', 'detention', ['Ardov']],
    [
      'Police refused to take note of a rally that was to be held on Kossuth Square on 15 March.',
      'permission',
      ['Kossuth Square'],
    ],
    [
      'The city hall did not allow Women of the Coast to use Harbour Square on the 15th.',
      'permission',
      ['Harbour Square'],
    ],
    [
      'The mayor refused a rally that the League had planned for 8 June on Anchor Square.',
      'permission',
      ['Anchor Square'],
    ],
    [
      'Fourteen men were taken to the State Security building on Friday.',
      'detention',
      ['State Security building'],
    ],
    ['Men set fire to the Lagos home of Miro Lanek on Friday.', 'intimidation', ['Lagos']],
    ['Police beat protesters on the bridge on Friday.', 'violence', ['bridge']],
    ['Women gathered on the steps of the courthouse.', 'assembly', ['steps of the courthouse']],
    ['Rallies took place near the border with Chad on Friday.', 'assembly', ['border with Chad']],
    [
      'Women marched from Liberty Square to the parliament building on Friday.',
      'assembly',
      ['Liberty Square', 'parliament building'],
    ],
    [
      'Miro Lanek was arrested at Orlo airport on his return from a conference in Oslo on Friday.',
      'detention',
      ['Orlo airport'],
    ],
    ['Women gathered on Bishop Street on Friday.', 'assembly', ['Bishop Street']],
    ['Women met on Friday at a rally at President Hotel.', 'assembly', ['President Hotel']],
  ])('%s', (text, kind, expected) => expect(wheres(text, kind)[0]).toEqual(expected))
  test.each([
    ['Activist Miro Lanek from Ardov was detained on Friday.', 'detention'],
    ['Miro Lanek was detained in the city on Friday.', 'detention'],
    ['Miro Lanek was expelled from Ardov University on Friday.', 'restriction'],
    ['Miro Lanek was removed from the room on Friday.', 'restriction'],
    ['Miro Lanek was detained by Ardov police chief Tomas Bek on Friday.', 'detention'],
    ['In Ardovan politics, Miro Lanek was detained on Friday for the first time.', 'detention'],
    ['Marches in Ardov, Merin and several other towns were banned on Friday.', 'detention'],
    ['Miro Lanek, who works in a bakery in Lund, was detained on Friday.', 'detention'],
    ['Women of two other towns rallied on Friday.', 'assembly'],
    ['Protesters threw eggs at President Park on Friday.', 'violence'],
  ])('nowhere in: %s', (text, kind) => expect(wheres(text, kind)[0] ?? []).toEqual([]))
})
