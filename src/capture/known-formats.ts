/** A format that is recognised by its first bytes but not read. `at` is where the bytes stand. */
type Signature = { readonly name: string; readonly at: number; readonly bytes: string }

/** Bytes as Latin-1 characters: what a file begins with, and what it is called in a message. */
export const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF', at: 0, bytes: '%PDF-' },
  { name: 'an RTF document', at: 0, bytes: '{\\rtf' },
  { name: 'an old Word, Excel or Outlook file', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'a JPEG image', at: 0, bytes: '\xff\xd8\xff' },
  { name: 'a PNG image', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { name: 'a GIF image', at: 0, bytes: 'GIF8' },
  { name: 'a WebP image', at: 8, bytes: 'WEBP' },
  { name: 'a TIFF image', at: 0, bytes: 'II*\0' },
  { name: 'a TIFF image', at: 0, bytes: 'MM\0*' },
  { name: 'a HEIC image', at: 4, bytes: 'ftyphei' },
  { name: 'a HEIC image', at: 4, bytes: 'ftypmif1' },
  { name: 'an AVIF image', at: 4, bytes: 'ftypavif' },
  { name: 'an M4A sound recording', at: 4, bytes: 'ftypM4A' },
  { name: 'an MP4 or QuickTime video', at: 4, bytes: 'ftyp' },
  { name: 'a WebM or Matroska video', at: 0, bytes: '\x1aE\xdf\xa3' },
  { name: 'an AVI video', at: 8, bytes: 'AVI ' },
  { name: 'a WAV sound recording', at: 8, bytes: 'WAVE' },
  { name: 'an MP3 sound recording', at: 0, bytes: 'ID3' },
  { name: 'an Ogg sound recording or video', at: 0, bytes: 'OggS' },
  { name: 'a FLAC sound recording', at: 0, bytes: 'fLaC' },
  { name: 'a 7z archive', at: 0, bytes: '7z\xbc\xaf\x27\x1c' },
  { name: 'a RAR archive', at: 0, bytes: 'Rar!\x1a\x07' },
  { name: 'a gzip archive', at: 0, bytes: '\x1f\x8b' },
  { name: 'a bzip2 archive', at: 0, bytes: 'BZh' },
  { name: 'an xz archive', at: 0, bytes: '\xfd7zXZ\0' },
  { name: 'a Zstandard archive', at: 0, bytes: '\x28\xb5\x2f\xfd' },
  { name: 'a tar archive', at: 257, bytes: 'ustar' },
  { name: 'an SQLite database', at: 0, bytes: 'SQLite format 3\0' },
  { name: 'a program', at: 0, bytes: '\x7fELF' },
  { name: 'a Windows program', at: 0, bytes: 'MZ\x90\0' },
  { name: 'a DjVu scan', at: 0, bytes: 'AT&TFORM' },
  { name: 'a PostScript file', at: 0, bytes: '%!PS' },
  { name: 'a WARC web archive', at: 0, bytes: 'WARC/' },
]

/** What a ZIP holds tells what it is: an entry's name, and the format's. */
export const ZIP_CONTENTS: readonly (readonly [entry: string, name: string])[] = [
  ['word/document', 'a Word document (DOCX)'],
  ['xl/workbook', 'an Excel workbook (XLSX)'],
  ['ppt/presentation', 'a PowerPoint presentation (PPTX)'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text (ODT)'],
  ['mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument spreadsheet (ODS)'],
  ['mimetypeapplication/epub', 'an EPUB book'],
  ['datapackage.json', 'a web archive (WACZ)'],
]

/** Formats written in text, told by the element that the text begins with. */
export const ROOT_ELEMENTS: Readonly<Record<string, string>> = {
  rss: 'a news feed',
  feed: 'a news feed',
  'rdf:rdf': 'a news feed',
  svg: 'an SVG image',
  opml: 'a list of feeds (OPML)',
  kml: 'a map (KML)',
}

/** Mail headers of which one that is there makes a block of headers a mail. */
export const MAIL_HEADERS = [
  'received',
  'message-id',
  'mime-version',
  'delivered-to',
  'return-path',
]
