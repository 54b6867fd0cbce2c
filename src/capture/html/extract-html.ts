import { layOut, type Extract, type ExtractContext } from '../extract.ts'
import { headsEntry, isDateline } from '../page-date.ts'
import { plainWords } from '../plain-words.ts'
import { findTitle, wordsOf } from './find-title.ts'
import { findMainContent, type MainContent } from './main-content.ts'
import { chooseMetadata, dayNotes } from './choose-metadata.ts'
import { pageStatements } from './page-metadata.ts'
import { pagePieces, type PagePiece } from './page-pieces.ts'
import { parsePage, type PageElement, type PageTree } from './page-tree.ts'
import { splitBullets } from './split-bullets.ts'
import { tidyPieces } from './tidy-pieces.ts'

/**
 * The article of a web page: its words in blocks, without what surrounds it, and what the page says of itself. The
 * title comes first where the page shows one.
 */
export function extractHtml(html: string, context: ExtractContext): Extract {
  const tree = parsePage(html, context.limits, context.name)
  const said = pageStatements(tree.elements)
  const main = findMainContent(tree)
  const shown = tree.elements.filter(element => !main.isSilent(element))
  const titles = said.title.map(({ value }) => value)
  const heading = findTitle(
    shown,
    context.title === undefined ? titles : [context.title, ...titles],
  )
  const isWritten = isWrittenFile(tree)
  const title = isWritten && !titles.includes(heading ? wordsOf(heading) : '') ? undefined : heading
  const found = articlePieces(tree, main, title)
  const article = isWritten ? found : withTitle(found, { title, titles })
  const pieces = withDateline(withoutImprint(article, said.publisher[0]?.value))
  const { text, blocks } = layOut(pieces)
  const dateline = pieces.find(({ kind }) => kind === 'dateline')?.text
  return {
    text,
    blocks,
    metadata: chooseMetadata(said, { title: title && wordsOf(title), dateline }, context.base),
    notes: [...said.notes, ...dayNotes(said), ...leftOutNotes(tree, main, text)],
  }
}

/** A word processor's page has no bread crumbs: its first lines are its own, and its first heading may stand far down. */
const isWrittenFile = ({ elements }: PageTree): boolean =>
  elements.some(
    ({ tag, attributes }) =>
      tag === 'meta' &&
      attributes.name?.toLowerCase() === 'generator' &&
      /^(?:LibreOffice|OpenOffice|Microsoft Word)/i.test(attributes.content ?? ''),
  )

/** Fewer letters than these are no article: rather take all that the page shows. */
const FEWEST = 40

function articlePieces(
  tree: PageTree,
  main: MainContent,
  title: PageElement | undefined,
): PagePiece[] {
  const inTitle = new Set<PageElement>()
  const aboveTitle = new Set<PageElement>()
  for (let at = title; at !== undefined; at = at.parent) aboveTitle.add(at)
  if (title !== undefined) inTitle.add(title)
  for (const element of tree.elements.slice(title?.index ?? tree.elements.length)) {
    if (element.parent !== undefined && inTitle.has(element.parent)) inTitle.add(element)
  }
  const isArticle = (element: PageElement) =>
    !main.isLeftOut(element) &&
    (main.isInside(element) ||
      (title !== undefined && element.index > title.index && element.index < main.root.index))
  const pieces = pagePieces(tree.root, {
    leavesOut: element =>
      main.isLeftOut(element) && !aboveTitle.has(element) && !inTitle.has(element),
    wants: element => inTitle.has(element) || isArticle(element),
  })
  const tidy = tidyPieces(splitBullets(pieces))
  const length = (found: readonly PagePiece[]) =>
    found.reduce((sum, { text, element }) => sum + (inTitle.has(element) ? 0 : text.length), 0)
  if (length(tidy) >= FEWEST) return tidy
  const everything = pagePieces(tree.root, {
    leavesOut: element => main.isSilent(element) || element.tag === 'nav',
    wants: () => true,
  })
  return length(everything) > length(tidy) * 2 ? splitBullets(everything) : tidy
}

/** Marks the title's piece, and drops labels and bread crumbs before it. */
function withTitle(
  pieces: readonly PagePiece[],
  {
    title,
    titles,
  }: { readonly title: PageElement | undefined; readonly titles: readonly string[] },
): PagePiece[] {
  const known = new Set(
    [...titles, ...(title === undefined ? [] : [wordsOf(title)])].map(plainWords),
  )
  const at = pieces.findIndex(piece => piece.kind !== 'cell' && known.has(plainWords(piece.text)))
  if (at < 0) return [...pieces]
  return pieces.flatMap((piece, i) => {
    if (i < at) return isProse(piece) ? [piece] : []
    if (i > at) return [piece]
    const { level: _level, row: _row, ...rest } = piece
    return [{ ...rest, kind: 'title' as const }]
  })
}

/** A line near the top with a date and hardly a word besides. */
function withDateline(pieces: readonly PagePiece[]): PagePiece[] {
  const words = pieces.map(({ text }) => text)
  const at = pieces.findIndex(
    ({ kind, text }, i) =>
      i < 6 && kind === 'paragraph' && isDateline(text) && !headsEntry(words, i),
  )
  return pieces.map((piece, i) => (i === at ? { ...piece, kind: 'dateline' as const } : piece))
}

/** A page's last lines say whose it is: "© …", or the site's name and where to write to it. */
function withoutImprint(pieces: readonly PagePiece[], publisher: string | undefined): PagePiece[] {
  const isImprint = ({ text, kind }: PagePiece) =>
    kind !== 'caption' &&
    text.length < 300 &&
    (/^(?:©|\(c\)\s|copyright\b)|all rights reserved/i.test(text) ||
      (publisher !== undefined && text.startsWith(publisher) && text.length > publisher.length))
  const last = pieces.findLastIndex(piece => !isImprint(piece))
  return pieces.slice(0, last + 1)
}

function isProse({ text, kind }: PagePiece): boolean {
  return kind === 'caption' || text.length > 100 || /[.!?…؟。]["'”’»)]?$/.test(text)
}

function leftOutNotes(
  { elements, flattened }: PageTree,
  main: MainContent,
  text: string,
): string[] {
  let shown = 0
  for (const element of elements) {
    if (main.isSilent(element)) continue
    for (const child of element.children) if (typeof child === 'string') shown += countWords(child)
  }
  const left = shown - countWords(text)
  return [
    ...(left > 0
      ? [
          `${left} of the page's ${shown} words were left out as surroundings (menus, related articles, buttons); the original keeps them`,
        ]
      : []),
    ...(flattened > 0
      ? [
          `${flattened} elements nest deeper than any page that people write; their words were kept, their order in lists and tables was not`,
        ]
      : []),
  ]
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
