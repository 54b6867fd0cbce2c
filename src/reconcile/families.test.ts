import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { familiesOf, independentSources, type TextDocument } from './families.ts'

const AGENCY = `Police in Lemsk detained the activist Ana Dorel on Tuesday after she unrolled a banner in front of the town hall, her lawyer said. Dorel was taken to the second precinct and questioned for four hours about who had paid for the banner. A court is to decide on Wednesday whether she stays in custody. The mayor's office said that nobody had asked for permission.`
const OTHER = `Dockers in Port Linden went on strike on Monday over wages that have not been paid since January. The port authority called the strike unlawful and asked a court to end it. Some two hundred people stood at the gates with posters until the evening, when a delegation was let in.`
const LONGER = `Arrest in Lemsk. ${AGENCY} It is the third arrest of a member of the Clean Water Committee this year. In January its treasurer was held for ten days, and in March a volunteer was fined. The committee has asked the ombudsman to look into all three.`
const RETOLD = `Ana Dorel, who held up a banner before the town hall of Lemsk, spent Tuesday afternoon in a police station, where officers wanted to know whose money had bought it. Her lawyer expects a hearing tomorrow.`
const doc = (id: string, text: string, published: string | null = null): TextDocument => ({
  id,
  published,
  text,
})
const membersOf = (documents: readonly TextDocument[]) =>
  familiesOf(documents).map(({ members }) => members.map(({ document }) => document))

describe('a family of documents', () => {
  test('is a report, its reprints, and what quotes it at length, the first published first', () => {
    const families = familiesOf([
      doc('reprint', `${AGENCY.toUpperCase()}\n\nLund News`, '2026-03-12'),
      doc('agency', AGENCY, '2026-03-11'),
      doc('longer', LONGER, '2026-03-12'),
      doc('strike', OTHER, '2026-03-11'),
      doc('retold', RETOLD, '2026-03-11'),
    ])
    expect(families).toEqual([
      {
        first: 'agency',
        members: [
          { document: 'agency', shared: 1 },
          { document: 'longer', shared: 1 },
          { document: 'reprint', shared: expect.closeTo(1, 1) },
        ],
      },
    ])
    expect(independentSources(['agency', 'reprint', 'longer', 'retold'], families)).toBe(2)
    expect(independentSources(['strike'], families)).toBe(1)
    const publishers = new Map([
      ['retold', 'The Harbour Mail'],
      ['longer', 'the harbour mail '],
      ['strike', 'Evening Post'],
    ])
    const publisherOf = (id: string) => publishers.get(id) ?? null
    const told = ['agency', 'reprint', 'longer', 'retold', 'strike']
    expect(independentSources(told, families, publisherOf)).toBe(2)
    expect(independentSources(['retold', 'strike'], families, publisherOf)).toBe(2)
  })

  test.each<[string, readonly TextDocument[]]>([
    ['two reports of one thing in words of their own', [doc('a', AGENCY), doc('b', RETOLD)]],
    [
      'too short to tell',
      [doc('a', 'Police detained two people.'), doc('b', 'Police detained two people.')],
    ],
    [
      'one quoted sentence',
      [doc('a', OTHER), doc('b', `${RETOLD} ${OTHER.split('. ')[1]}. ${RETOLD}`)],
    ],
    ['nothing', []],
  ])('is not %s', (_, documents) => expect(familiesOf(documents)).toEqual([]))

  const WIRE = `${AGENCY} ${LONGER.slice(-230)} ${RETOLD}`
  const furniture = (outlet: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${outlet}${at % 7} link${(at * 31) % 97}`).join(' ')

  test('is found among heads, feet and links that each outlet has of its own', () => {
    const page = (outlet: string, count: number) =>
      `By the ${outlet} desk. ${furniture(outlet, count)} ${WIRE} ${furniture(outlet, count)}`
    expect(membersOf([doc('a', page('herald', 30)), doc('b', page('courier', 34))])).toEqual([
      ['a', 'b'],
    ])
    // Where a long quotation is a fifth of each, they are reports of their own.
    expect(membersOf([doc('a', page('herald', 150)), doc('b', page('courier', 160))])).toEqual([])
  })

  test('is found where an outlet writes е for ё, or codes letters otherwise', () => {
    const text =
      'Её задержали у здания суда, куда пришёл весь отдел; её отвезли в отделение и продержали там всё утро, а потом ещё и вечер, пока не пришёл её адвокат, которому ничего не сказали о причинах.'
    expect(
      membersOf([doc('a', text), doc('b', text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'))]),
    ).toEqual([['a', 'b']])
    expect(membersOf([doc('a', text), doc('b', text.normalize('NFD'))])).toEqual([['a', 'b']])
  })

  test('is found in texts without spaces', () => {
    const text = '警方周日在市法院门前拘留了两人，律师说他们被带到第二派出所，四小时后获释。'
    expect(membersOf([doc('a', text), doc('b', `本报讯：${text}`)])).toEqual([['a', 'b']])
    expect(
      membersOf([
        doc('a', text),
        doc('b', '港口工人周一因拖欠工资举行罢工，港务局称罢工非法，要求法院制止。'),
      ]),
    ).toEqual([])
  })

  test('does not hang on the order, and finds a copy with words changed here and there', () => {
    const words = AGENCY.split(' ')
    const changed = fc
      .uniqueArray(fc.nat(words.length - 1), { maxLength: 3 })
      .map(places => words.map((word, at) => (places.includes(at) ? 'changed' : word)).join(' '))
    fc.assert(
      fc.property(changed, fc.boolean(), (text, turned) => {
        const documents = [
          doc('a', AGENCY, '2026-03-11'),
          doc('b', text, '2026-03-12'),
          doc('c', OTHER),
        ]
        expect(membersOf(turned ? documents.toReversed() : documents)).toEqual([['a', 'b']])
      }),
    )
  })

  test('is found among many documents in time that grows with them', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      doc(
        `d${at}`,
        Array.from({ length: 120 }, (__, i) => `w${(at * 7919 + i * 104729) % 5003}`).join(' '),
      ),
    )
    expect(membersOf([...many, doc('x', AGENCY), doc('y', LONGER)])).toContainEqual(['x', 'y'])
  })
})
