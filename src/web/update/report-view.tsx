import type { Inline, Report, ReportBlock, Section, Sentence } from '../../codebook/index.ts'
import { keyed } from '../keyed.ts'
import { say } from '../message.ts'
import { FootnoteList } from './footnote-list.tsx'
import { FootnoteMarks, type Notes } from './footnote-marks.tsx'

type ReportViewProps = { report: Report }

/** A composed update, drawn from its tree: each sentence leads to the words it rests on. */
export function ReportView({ report }: ReportViewProps) {
  const notes = new Map(report.footnotes.map(note => [note.number, note]))
  return (
    <>
      <h1 className="report-title">
        <bdi>{report.title}</bdi>
      </h1>
      <p className="report-period">{say('update.period', report.period)}</p>
      {report.sections.length > 1 && (
        <nav aria-label={say('update.contents')} className="contents">
          {report.sections.map(section => (
            <a key={section.id} href={`#section-${section.id}`}>
              {section.heading}
            </a>
          ))}
        </nav>
      )}
      {report.sections.map(section => (
        <SectionView key={section.id} section={section} depth={2} notes={notes} />
      ))}
      <FootnoteList footnotes={report.footnotes} />
    </>
  )
}

type SectionViewProps = { section: Section; depth: number; notes: Notes }

function SectionView({ section, depth, notes }: SectionViewProps) {
  const Heading = depth === 2 ? 'h2' : depth === 3 ? 'h3' : 'h4'
  return (
    <section id={`section-${section.id}`}>
      <Heading>{section.heading}</Heading>
      {keyed(section.blocks).map(({ key, item }) => (
        <BlockView key={key} block={item} notes={notes} />
      ))}
      {section.sections.map(inner => (
        <SectionView key={inner.id} section={inner} depth={depth + 1} notes={notes} />
      ))}
    </section>
  )
}

function BlockView({ block, notes }: { block: ReportBlock; notes: Notes }) {
  if (block.type === 'table') return <TableView table={block} notes={notes} />
  if (block.type === 'list') {
    return (
      <ul>
        {keyed(block.items).map(({ key, item }) => (
          <li key={key} dir="auto">
            <Sentences sentences={item} notes={notes} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <p dir="auto">
      <Sentences sentences={block.sentences} notes={notes} />
    </p>
  )
}

type Table = Extract<ReportBlock, { type: 'table' }>

function TableView({ table, notes }: { table: Table; notes: Notes }) {
  return (
    <div className="scroll-x">
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(column => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(table.rows).map(({ key, item }) => (
            <tr key={key}>
              {item.map((sentence, at) => (
                <td key={table.columns[at]} dir="auto">
                  <SentenceView
                    sentence={at === 0 ? sentence : lessOf(sentence, item[0])}
                    notes={notes}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A cell without what its row has said already: a row is marked and sourced once. */
function lessOf(sentence: Sentence, first: Sentence | undefined): Sentence {
  if (!first) return sentence
  const footnotes = sentence.footnotes.filter(number => !first.footnotes.includes(number))
  const state = sentence.state === first.state ? 'accepted' : sentence.state
  return { ...sentence, footnotes, state }
}

function Sentences({ sentences, notes }: { sentences: readonly Sentence[]; notes: Notes }) {
  return keyed(sentences).map(({ key, item }) => (
    <SentenceView key={key} sentence={item} notes={notes} />
  ))
}

function SentenceView({ sentence, notes }: { sentence: Sentence; notes: Notes }) {
  const { state, authored } = sentence
  const mark = authored ? 'authored' : state === 'draft' ? 'draft' : undefined
  return (
    <span className={`sentence ${mark ?? ''}`}>
      {keyed(sentence.text).map(({ key, item }) =>
        // A name may run the other way than the sentence around it.
        typeof item !== 'string' && item.type === 'person' ? (
          <bdi key={key}>{item.text}</bdi>
        ) : (
          inlineText(item)
        ),
      )}
      {mark && <span className="sentence-mark">{say(`update.${mark}`)}</span>}
      <FootnoteMarks sentence={sentence} notes={notes} />{' '}
    </span>
  )
}

const inlineText = (piece: Inline) => (typeof piece === 'string' ? piece : piece.text)
