import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { captureBytes, type Captured } from '../index.ts'
import { makePdf, setLines, type Words } from './fixture.ts'

const capture = (bytes: Uint8Array) => captureBytes({ name: 'a.pdf', bytes })
const outline = ({ document: { text, blocks } }: Captured) =>
  blocks.map(({ kind, level = '', start, end }) => `${kind}${level}: ${text.slice(start, end)}`)

const LONG =
  'Police detained the baker Pavel Horak and two students in the centre of Orvik on 8 August after a gathering that the city had not allowed, and the court heard them within eleven minutes without their lawyer being let in to the room.'
const MORE =
  'The students were fined one hundred units each, and both have appealed; their relatives waited for many hours before the building, where a clerk told them at last that nobody would be released on that day or on the next one.'
const page = (...words: readonly (readonly Words[])[]) => ({ words: words.flat() })

describe('a PDF printed by a browser', async () => {
  const captured = await capture(readFileSync('test/files/review.pdf'))
  const { document, metadata, notes } = captured
  const blocks = outline(captured)

  test('gives title, line with the date, headings', () => {
    expect(blocks.slice(0, 2)).toEqual([
      'title: Orvik: pressure on the press in 2024',
      'dateline: 8 August 2024',
    ])
    expect(blocks.filter(block => block.startsWith('heading'))).toEqual([
      'heading2: What happened in court',
      'heading2: Permits',
      'heading2: Recommendations',
    ])
    expect(metadata.published).toEqual({ value: '2024-08-08', from: 'the line “8 August 2024”' })
    expect(document).toMatchObject({ language: 'en', mediaType: 'application/pdf', encoding: null })
  })

  test('reads one column after the other, and a paragraph that goes on in the next one as one', () => {
    const at = blocks.findIndex(block => block.includes('Two students'))
    expect(blocks[at]).toContain('the responsible commissioner misrepresented the circumstances')
    expect(blocks[at + 1]).toContain('Жители города Орвик обратились в городской суд с жалобой')
    expect(blocks[at + 2]).toContain('Орвик қаласының тұрғындары бейбіт жиналысқа қатысқаны үшін')
  })

  test('puts a mark of a note behind its word', () =>
    expect(document.text).toContain('on the following day.[1] The court convicted him'))

  test('takes a table cell by cell, with its place', () => {
    const cells = blocks.filter(block => block.startsWith('cell'))
    expect(cells).toHaveLength(16)
    expect(cells.slice(4, 8)).toEqual([
      "cell: Orvik Bakers' Union",
      'cell: 1 May 2024',
      'cell: Old Market',
      'cell: Refused: the square was already taken by a sports event of the city',
    ])
    const granted = document.blocks.find(
      ({ start, end }) => document.text.slice(start, end) === 'Granted',
    )
    expect(granted?.at).toEqual({ page: 1, box: [284, 605, 41, 12] })
  })

  test('reads Arabic and Hebrew from the right', () => {
    expect(document.text).toContain(
      'قالت المحامية لينا ماريك إن الشرطة احتجزت ثلاثة أشخاص في 8 أغسطس 2024',
    )
    expect(document.text).toContain('המשטרה עצרה שלושה אנשים')
  })

  test('leaves running heads and page numbers out, and says so', () => {
    expect(document.text).not.toMatch(/Annual review|Page \d/)
    expect(notes.join()).toContain('8 lines at the top and bottom of pages were left out')
  })
})

test('a ruling: centred heads, indented and justified paragraphs, numbered points', async () => {
  const captured = await capture(readFileSync('test/files/ruling.pdf'))
  expect(outline(captured).map(block => block.slice(0, 60))).toEqual(
    [
      'title: ПОСТАНОВЛЕНИЕ',
      'paragraph: по делу об административном правонарушении',
      'dateline: 12 августа 2024 года город Орвик',
      'paragraph: Судья районного суда города Орвик Новак А.Б., рассмотрев ',
      'heading1: УСТАНОВИЛ:',
      'paragraph: 8 августа 2024 года в 14 часов 30 минут Хорак П.Я. принял ',
      'paragraph: Суд, выслушав стороны, приходит к следующему. Вина Хорака ',
      'heading1: ПОСТАНОВИЛ:',
      'item1: 1. Признать Хорака Павла Яновича виновным в совершении правон',
      'item1: 2. Постановление может быть обжаловано в течение 10 суток со ',
      'paragraph: Судья А.Б. Новак',
    ].map(block => block.slice(0, 60)),
  )
})

describe('what lines and sizes tell', () => {
  test('a paragraph goes on over the page; its footnote comes after it', async () => {
    const first = page(setLines(LONG, { x: 60, y: 700, letters: 90 }).slice(0, 2), [
      [60, 790, '1 Interview with the lawyer, 9 August.', { size: 8 }],
    ])
    const rest = setLines(LONG, { x: 60, y: 60, letters: 90 }).slice(2)
    const captured = await capture(makePdf([first, page(rest, [[60, 200, 'It ended there.']])]))
    expect(outline(captured)).toEqual([
      `paragraph: ${LONG}`,
      'paragraph: 1 Interview with the lawyer, 9 August.',
      'paragraph: It ended there.',
    ])
    expect(captured.document.blocks[0]?.at?.page).toBe(1)
  })

  test('indented first lines begin paragraphs', async () => {
    const one = setLines(LONG, { x: 60, y: 100, letters: 90 })
    const two = setLines(MORE, { x: 60, y: 100 + one.length * 13, letters: 90 })
    const [first, ...rest] = two
    const indented: Words[] = first ? [[80, first[1], first[2]]] : []
    expect(outline(await capture(makePdf([page(one, indented, rest)])))).toEqual([
      `paragraph: ${LONG}`,
      `paragraph: ${MORE}`,
    ])
  })

  test('three columns are read one after the other', async () => {
    const columns = [LONG, MORE, `${LONG} ${MORE}`]
    const words = columns.map((text, at) =>
      setLines(text, { x: 40 + at * 180, y: 120, letters: 32 }),
    )
    const head: Words[] = [
      [40, 80, 'Three columns under one heading that goes over them all', { size: 18 }],
    ]
    const captured = await capture(makePdf([page(head, ...words)]))
    expect(outline(captured)).toEqual([
      'title: Three columns under one heading that goes over them all',
      ...columns.map(text => `paragraph: ${text}`),
    ])
  })

  test('words parted at the end of a line are put together, real hyphens stay', async () => {
    const words: Words[] = [
      [60, 100, 'The regional court in Orvik heard the appeal of the well-known jour-'],
      [60, 113, 'nalist, who had written of the Anglo-'],
      [60, 126, 'Orvik company, and of a self-made mayor whom everyone called self-'],
      [60, 139, 'made.'],
    ]
    const { document } = await capture(makePdf([page(words)]))
    expect(document.text).toBe(
      'The regional court in Orvik heard the appeal of the well-known journalist, who had written of the Anglo-Orvik company, and of a self-made mayor whom everyone called self-made.',
    )
  })

  test('bold lines are headings, bullets and numbers items, captions captions', async () => {
    const bold = { font: 2 } as const
    const words: Words[] = [
      ...setLines(LONG, { x: 60, y: 100, letters: 90 }),
      [60, 170, 'What we ask', bold],
      [60, 190, '\x95'],
      [75, 190, 'Release those who are held.'],
      [60, 203, '\x95'],
      [75, 203, 'Let lawyers in.'],
      [60, 230, '1. Publish every refusal.'],
      [60, 243, '2. Answer within three days.'],
      [60, 290, 'Figure 2: The court building.', { size: 8 }],
    ]
    expect(outline(await capture(makePdf([page(words)])))).toEqual([
      `paragraph: ${LONG}`,
      'heading1: What we ask',
      'item1: Release those who are held.',
      'item1: Let lawyers in.',
      'item1: 1. Publish every refusal.',
      'item1: 2. Answer within three days.',
      'caption: Figure 2: The court building.',
    ])
  })

  test('a word drawn twice to look bold is read once', async () => {
    const words: Words[] = [
      [60, 100, LONG.slice(0, 60)],
      [60.3, 100, LONG.slice(0, 60)],
    ]
    expect((await capture(makePdf([page(words)]))).document.text).toBe(LONG.slice(0, 60).trim())
  })
})

test('what was written into a form stands behind its labels; comments are left out, and said so', async () => {
  const words: Words[] = [
    [60, 100, 'Name of the applicant:'],
    [60, 130, 'Place of the gathering:'],
    [60, 160, 'The application was handed in to the regional administration of the city.'],
  ]
  const field = (y: number, value: string) =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${y}) /V (${value}) /Rect [200 ${842 - y - 4} 400 ${842 - y + 12}] >>`
  const notes = [
    field(100, 'Marta Kolar'),
    field(130, 'River Park'),
    '<< /Type /Annot /Subtype /Text /Contents (Really?) /Rect [400 700 420 720] >>',
  ]
  const captured = await capture(makePdf([{ words, notes }]))
  expect(captured.document.text).toContain('Name of the applicant:')
  expect(captured.document.text).toMatch(
    /applicant:\s+Marta Kolar\s+Place of the gathering:\s+River Park/,
  )
  expect(captured.document.text).not.toContain('Really')
  expect(captured.notes).toEqual(['1 comments were left out; the original keeps them'])
})

describe('what is said of a PDF', () => {
  test('its own particulars, with where they stand', async () => {
    const info =
      "/Title (The year in Orvik) /Author (Lena Marek) /CreationDate (D:20240809233000+05'00') /ModDate (D:20240811)"
    const bytes = makePdf([page(setLines(LONG, { x: 60, y: 100, letters: 90 }))], {
      info,
      extra: '/Lang (en-GB)',
    })
    const { metadata, notes } = await capture(bytes)
    expect(metadata).toEqual({
      title: { value: 'The year in Orvik', from: 'PDF Title' },
      author: { value: 'Lena Marek', from: 'PDF Author' },
      published: { value: '2024-08-09', from: 'PDF CreationDate' },
      modified: { value: '2024-08-11', from: 'PDF ModDate' },
      language: { value: 'en-GB', from: 'PDF Lang' },
    })
    expect(notes).toEqual([
      'published 2024-08-09 was taken from PDF CreationDate, when the file was made: a sidecar with “published” outweighs it',
    ])
  })

  test.each(['/Creator (Mozilla/5.0 \\(X11\\) Chrome/120)', '/Producer (Skia/PDF m120)'])(
    'the day on which a browser printed a page is not its own: %s',
    async maker => {
      const info = `${maker} /CreationDate (D:20240809233000)`
      const bytes = makePdf([page(setLines(LONG, { x: 60, y: 100, letters: 90 }))], { info })
      const { metadata, notes } = await capture(bytes)
      expect(metadata.published).toBeUndefined()
      expect(notes).toEqual([
        'a browser made it on 2024-08-09 of a page; that is not taken as the day of publication',
      ])
    },
  )

  test('pages that are pictures, and empty ones', async () => {
    const { document, notes } = await capture(
      makePdf([
        page(setLines(LONG, { x: 60, y: 100, letters: 90 })),
        { words: [], scan: true },
        { words: [] },
      ]),
    )
    expect(document.text).toBe(LONG)
    expect(notes).toEqual([
      'page 2 of 3 is a scan: a picture without text; vigil add --ocr reads such pages with Tesseract',
      'page 3 of 3 holds no text',
    ])
  })

  test.each([
    [90, [731, 60, 20, 97]],
    [180, [438, 731, 97, 20]],
    [270, [91, 438, 20, 97]],
  ])('a page that lies turned by %s degrees is read as it was written', async (rotate, box) => {
    const words: Words[] = [
      [60, 107, 'V E R D I C T', { size: 16 }],
      ...setLines(LONG, { x: 60, y: 140, letters: 80 }),
      [60, 300, 'Ada Horak', { size: 12 }],
      [115, 296, '7', { size: 10 }],
      [200, 300, 'fined', { size: 12 }],
    ]
    const { document, metadata, notes } = await capture(makePdf([{ words, rotate }]))
    expect(document.text).toBe(`VERDICT\n\n${LONG}\n\nAda Horak[7] fined`)
    expect(metadata.title?.value).toBe('VERDICT')
    expect(notes).toEqual([])
    expect(document.blocks[0]?.at?.box).toEqual(box)
  })

  test('a scan without any words is kept', async () => {
    const { document } = await capture(makePdf([{ words: [], scan: true }]))
    expect(document).toMatchObject({ text: '', blocks: [], language: null })
  })

  test('letters of old Cyrillic fonts are read as such', async () => {
    const text = 'Ñóä ïðèçíàë òð¸õ ó÷àñòíèêîâ ñîáðàíèÿ âèíîâíûìè.'
    const { document, notes } = await capture(makePdf([page([[60, 100, text]])]))
    expect(document.text).toBe('Суд признал трёх участников собрания виновными.')
    expect(notes[0]).toContain('windows-1251')
  })

  test('one that asks for a password is named', async () => {
    const unknown = `<${'5a'.repeat(32)}>`
    const encrypted = makePdf([page([[60, 100, LONG]])], {
      trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${unknown} /U ${unknown} /P -44 >>`,
    })
    await expect(capture(encrypted)).rejects.toThrow('a.pdf is a PDF that asks for a password')
  })
})
