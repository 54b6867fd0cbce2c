import { describe, expect, test } from 'vitest'
import { captureBytes, type Captured } from '../index.ts'

const capture = (text: string) =>
  captureBytes({ name: 'a.rtf', bytes: Buffer.from(`{\\rtf1\\ansi ${text}}`, 'latin1') })
const outline = ({ document: { text, blocks } }: Captured) =>
  blocks.map(({ kind, level = '', start, end }) => `${kind}${level}: ${text.slice(start, end)}`)

describe('letters of an RTF document', () => {
  test.each([
    ['plain', 'Police held her.', 'Police held her.'],
    ['bytes of the code page', "\\ansicpg1251 \\'d1\\'f3\\'e4", 'Суд'],
    ['raw bytes of the code page', '\\ansicpg1251 \xd1\xf3\xe4', 'Суд'],
    [
      "a font's character set",
      "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}\\f0 Caf\\'e9, {\\f1 \\'d1\\'f3\\'e4}, caf\\'e9",
      'Café, Суд, café',
    ],
    [
      'Unicode with what stands behind it',
      "\\uc1\\u1057?\\u1091\\'f3\\u1076 ?\\u-10179?\\u-9215?",
      'Суд🐁',
    ],
    ['Unicode without anything behind it', '{\\uc0\\u1179\\u1072 la}', 'қаla'],
    ['Unicode with two characters behind it', '{\\uc2\\u1179??a}', 'қa'],
    ['a group ends what is stepped over', '\\uc3{\\u1179?}abc', 'қabc'],
    ['Japanese of two bytes', "{\\fonttbl{\\f0\\fcharset128 M;}}\\f0 \\'93\\'fa\\'96\\'7b", '日本'],
    ['named characters', 'a\\emdash b\\~c\\_d\\-e\\ldblquote f\\rdblquote', 'a—b c-de“f”'],
    ['escaped marks', '\\{a\\}\\\\b', '{a}\\b'],
    ['a line that is broken in the file', 'Police\r\n held her.', 'Police held her.'],
    ['a code page nobody knows', "\\ansicpg99 Caf\\'e9", 'Café'],
  ])('%s', async (_, rtf, text) => expect((await capture(rtf)).document.text).toBe(text))
})

describe('parts of an RTF document', () => {
  test('paragraphs, headings by style, items, notes', async () => {
    const styles = '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Title;}}'
    const text =
      "\\pard\\s2 The week in Orvik\\par\\pard 8 August 2024\\par\\pard\\s1 Detentions\\par\\pard Twelve were held{\\super\\chftn{\\footnote\\pard {\\super\\chftn} Decision of 9 August.}}.\\par{\\listtext\\pard\\plain\\f3\\'b7\\tab}\\ilvl1 Release them.\\par\\pard Last."
    expect(outline(await capture(styles + text))).toEqual([
      'title: The week in Orvik',
      'dateline: 8 August 2024',
      'heading1: Detentions',
      'paragraph: Twelve were held[1].',
      'paragraph: [1] Decision of 9 August.',
      'item2: Release them.',
      'paragraph: Last.',
    ])
  })

  test('tables are cells', async () => {
    const row = (...cells: readonly string[]) =>
      `\\trowd\\cellx100\\cellx200\\pard\\intbl ${cells.map(cell => `${cell}\\cell `).join('')}\\row `
    const captured = await capture(
      `Before.\\par ${row('Name', 'Fine')}${row('Marta\\par Kolar', '100')}\\pard After.`,
    )
    expect(outline(captured)).toEqual([
      'paragraph: Before.',
      'cell: Name',
      'cell: Fine',
      'cell: Marta Kolar',
      'cell: 100',
      'paragraph: After.',
    ])
  })

  test('what is no text is left out: pictures, heads, fields, what a program may skip', async () => {
    const { document } = await capture(
      '{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\header Page}{\\*\\generator Foo;}{\\pict\\pngblip 89504e47}{\\pict\\bin5 }}{{\\x}{\\field{\\*\\fldinst HYPERLINK "http://a"}{\\fldrslt Her words}} were read.',
    )
    expect(document.text).toBe('Her words were read.')
  })

  test('hidden text and what was struck out is left out and said so; particulars are told', async () => {
    const { document, notes, metadata } = await capture(
      '{\\info{\\title Orvik}{\\author Lena}{\\creatim\\yr2024\\mo8\\dy8\\hr10}}Police held {\\deleted two }{\\v secret}three people.{\\*\\annotation Really?}',
    )
    expect(document.text).toBe('Police held three people.')
    expect(notes).toEqual([
      'the file says: begun 2024-08-08; that is not taken as the day of publication',
      '10 characters that were hidden or struck out were left out; the original keeps them',
      '1 comments were left out; the original keeps them',
    ])
    expect(metadata).toMatchObject({ title: { value: 'Orvik' }, author: { value: 'Lena' } })
  })
})

test('a paragraph that begins with a bullet is an item', async () => {
  expect(
    outline(await capture('Fines were given.\\par \\bullet \\tab Pavel Horak paid.\\par')),
  ).toEqual(['paragraph: Fines were given.', 'item1: Pavel Horak paid.'])
})
