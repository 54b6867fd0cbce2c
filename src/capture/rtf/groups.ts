/** What the words of a group are. */
export type Destination =
  | 'text'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'author'
  | 'created'
  | 'modified'
  | 'note'
  | 'box'
  | 'mark'

/** What holds within a group and is forgotten at its end. */
export type Group = {
  readonly destination: Destination
  readonly bold: boolean
  /** Hidden, or struck out while changes were tracked. */
  readonly silent: boolean
  readonly font: number
  /** How many characters stand behind a Unicode character for programs that do not know it. */
  readonly fallback: number
}

/** Groups that begin with one of these words hold something else than the text around them. */
export const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  title: 'title',
  author: 'author',
  creatim: 'created',
  revtim: 'modified',
  footnote: 'note',
  shptxt: 'box',
  listtext: 'mark',
  pntext: 'mark',
  ...Object.fromEntries(
    'colortbl pict object header headerl headerr headerf footer footerl footerr footerf annotation fldinst nonshppict themedata colorschememapping datastore latentstyles listtable listoverridetable revtbl rsidtbl generator xmlnstbl mmathPr pgptbl subject keywords comment operator company doccomm hlinkbase category manager printim buptim userprops docvar xe tc tcn bkmkstart bkmkend atnid atnauthor atnref atndate atntime atrfstart atrfend filetbl falt panose sp background ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template objdata result objclass private'
      .split(' ')
      .map(word => [word, 'skip' as const]),
  ),
}

/** Groups that are marked as to be skipped by programs that do not know them, and that hold words of the text all the same. */
export const KNOWN_STARRED = new Set([
  'shpinst',
  'ud',
  'footnote',
  'shptxt',
  'pntext',
  'listtext',
  'fldrslt',
])

/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emdash: '—',
  endash: '–',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
}
