import { describe, expect, test } from 'vitest'
import { captureBytes, type Captured } from '../index.ts'
import { makePptx, shape } from '../story/fixture.ts'

const capture = (bytes: Uint8Array) => captureBytes({ name: 'a.pptx', bytes })
const outline = ({ document: { text, blocks } }: Captured) =>
  blocks.map(
    ({ kind, level = '', start, end, at }) =>
      `${at?.page} ${kind}${level}: ${text.slice(start, end)}`,
  )
const cell = (text: string) =>
  `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`

describe('a presentation', () => {
  test('is read slide by slide as it is shown, with its notes', async () => {
    const captured = await capture(
      makePptx([
        {
          tree:
            shape('<p:ph type="ctrTitle"/>', 'The week in Orvik') +
            shape('<p:ph type="ftr"/>', 'Internal'),
          notes: 'Twelve people were held on 8 August 2024.',
        },
        {
          tree:
            shape('<p:ph type="title"/>', 'Detentions') +
            shape(
              '<p:ph idx="1"/>',
              'Police held Pavel Horak.',
              '<a:p><a:pPr lvl="1"/><a:r><a:t>for </a:t></a:r><a:br/><a:r><a:t>three hours</a:t></a:r></a:p>',
            ) +
            `<p:graphicFrame><a:tbl><a:tr>${cell('Name')}${cell('Fine')}</a:tr><a:tr>${cell('Ana Lesko')}${cell('300')}</a:tr></a:tbl></p:graphicFrame>`,
        },
        { tree: shape('', 'A box of text.'), show: '0' },
      ]),
    )
    expect(outline(captured)).toEqual([
      '1 title: The week in Orvik',
      '1 paragraph: Twelve people were held on 8 August 2024.',
      '2 heading2: Detentions',
      '2 item1: Police held Pavel Horak.',
      '2 item2: for three hours',
      '2 cell: Name',
      '2 cell: Fine',
      '2 cell: Ana Lesko',
      '2 cell: 300',
      '3 paragraph: A box of text.',
    ])
    expect(captured.document).toMatchObject({ title: 'The week in Orvik', extractor: 'pptx/1' })
    expect(captured.notes).toEqual([
      'the speaker’s notes of 1 slides stand after what the slide says',
      'slides that are not shown were read too: 3',
    ])
  })

  test('what stands there twice for older programs is read once', async () => {
    const twice = `<mc:AlternateContent><mc:Choice>${shape('', 'Said once.')}</mc:Choice><mc:Fallback>${shape('', 'Said once.')}</mc:Fallback></mc:AlternateContent>`
    expect(outline(await capture(makePptx([{ tree: twice }])))).toEqual(['1 paragraph: Said once.'])
  })

  test('one without slides, and one without words, are named', async () => {
    await expect(capture(makePptx([]))).rejects.toThrow('no slides in it')
    await expect(capture(makePptx([{ tree: '' }]))).rejects.toThrow('no words')
  })
})
