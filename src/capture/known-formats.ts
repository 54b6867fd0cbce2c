import type { FormatName } from './apart/formats.ts'

/** What a file is, for messages ("a PDF"), and how it is read, where it is. */
export type Known = {
  readonly what: string
  readonly format?: FormatName | undefined
  /** What to do with one that is not read. */
  readonly advice?: string | undefined
}

/** A format that is recognised by its first bytes. `at` is where the bytes stand. */
type Signature = Known & { readonly at: number; readonly bytes: string }

const UNPACK = 'Unpack it and add the files, or their folder; keep the archive beside them.'
const UNPACK_WARC =
  'Have the tool that made it write .warc.gz or WACZ instead, or unpack it with a tool that takes its dictionary out of it (such as zstdcat of the Internet Archive), and add what comes out.'
const SAVE_AS_NEW =
  'Open it in the program that made it and save it as DOCX, XLSX or PDF; keep it beside that one.'
const AS_JPEG = 'Open it in a picture program, save it as JPEG or PNG, and add that one beside it.'
const ADD_ADDRESSES = 'Add the pages that matter by their addresses: vigil add https://…'
const OUTLOOK =
  'Unpack it (with tnef or winmail.dat readers) and add its files, or ask the sender to send the mail again as plain text or HTML.'

/** Bytes as Latin-1 characters: what a file begins with, what it is called in a message, and how it is read. */
export const SIGNATURES: readonly Signature[] = [
  { what: 'a PDF', format: 'pdf', at: 0, bytes: '%PDF-' },
  { what: 'an RTF document', format: 'rtf', at: 0, bytes: '{\\rtf' },
  { what: 'an old Word, Excel or Outlook file', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { what: 'a JPEG image', format: 'jpeg', at: 0, bytes: '\xff\xd8\xff' },
  { what: 'a PNG image', format: 'png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { what: 'a GIF image', format: 'gif', at: 0, bytes: 'GIF8' },
  { what: 'a WebP image', format: 'webp', at: 8, bytes: 'WEBP' },
  { what: 'a TIFF image', format: 'tiff', at: 0, bytes: 'II*\0' },
  { what: 'a TIFF image', format: 'tiff', at: 0, bytes: 'MM\0*' },
  { what: 'a HEIC image', format: 'heic', at: 4, bytes: 'ftyphei' },
  { what: 'a HEIC image', format: 'heic', at: 4, bytes: 'ftyphev' },
  { what: 'a HEIC image', format: 'heic', at: 4, bytes: 'ftypmif1' },
  { what: 'a HEIC image', format: 'heic', at: 4, bytes: 'ftypmsf1' },
  { what: 'an AVIF image', format: 'avif', at: 4, bytes: 'ftypavif' },
  { what: 'an AVIF image', format: 'avif', at: 4, bytes: 'ftypavis' },
  { what: 'a JPEG 2000 image', at: 4, bytes: 'jP  \r\n\x87\n', advice: AS_JPEG },
  { what: 'a JPEG XL image', at: 4, bytes: 'JXL \r\n\x87\n', advice: AS_JPEG },
  { what: 'a Photoshop image', at: 0, bytes: '8BPS', advice: AS_JPEG },
  { what: 'an M4A sound recording', format: 'm4a', at: 4, bytes: 'ftypM4A' },
  { what: 'an MP4 or QuickTime video', format: 'mp4', at: 4, bytes: 'ftyp' },
  { what: 'a WebM or Matroska video', format: 'webm', at: 0, bytes: '\x1aE\xdf\xa3' },
  { what: 'an AVI video', format: 'avi', at: 8, bytes: 'AVI ' },
  { what: 'a WAV sound recording', format: 'wav', at: 8, bytes: 'WAVE' },
  { what: 'an MP3 sound recording', format: 'mp3', at: 0, bytes: 'ID3' },
  { what: 'an MP3 sound recording', format: 'mp3', at: 0, bytes: '\xff\xfb' },
  { what: 'an MP3 sound recording', format: 'mp3', at: 0, bytes: '\xff\xf3' },
  { what: 'an Ogg sound recording or video', format: 'ogg', at: 0, bytes: 'OggS' },
  { what: 'a FLAC sound recording', format: 'flac', at: 0, bytes: 'fLaC' },
  { what: 'an AMR sound recording', format: 'amr', at: 0, bytes: '#!AMR' },
  { what: 'an AAC sound recording', format: 'aac', at: 0, bytes: '\xff\xf1' },
  { what: 'an AAC sound recording', format: 'aac', at: 0, bytes: '\xff\xf9' },
  {
    what: 'a Windows Media recording',
    format: 'asf',
    at: 0,
    bytes: '0&\xb2u\x8ef\xcf\x11\xa6\xd9\0\xaa\0b\xcel',
  },
  { what: 'an MPEG video', format: 'mpeg', at: 0, bytes: '\0\0\x01\xba' },
  { what: 'an Outlook package (TNEF, winmail.dat)', at: 0, bytes: 'x\x9f>"', advice: OUTLOOK },
  { what: 'a 7z archive', at: 0, bytes: '7z\xbc\xaf\x27\x1c', advice: UNPACK },
  { what: 'a RAR archive', at: 0, bytes: 'Rar!\x1a\x07', advice: UNPACK },
  { what: 'a gzip archive', at: 0, bytes: '\x1f\x8b', advice: UNPACK },
  { what: 'a bzip2 archive', at: 0, bytes: 'BZh', advice: UNPACK },
  { what: 'an xz archive', at: 0, bytes: '\xfd7zXZ\0', advice: UNPACK },
  {
    what: 'a web archive packed with a dictionary (WARC, Zstandard)',
    at: 0,
    bytes: '\x5d\x2a\x4d\x18',
    advice: UNPACK_WARC,
  },
  {
    what: 'a Zstandard archive',
    at: 0,
    bytes: '\x28\xb5\x2f\xfd',
    advice: 'Unpack it (zstd -d) and add what comes out; keep the archive beside it.',
  },
  { what: 'a tar archive', at: 257, bytes: 'ustar', advice: UNPACK },
  { what: 'an SQLite database', at: 0, bytes: 'SQLite format 3\0' },
  { what: 'a program', at: 0, bytes: '\x7fELF' },
  { what: 'a Windows program', at: 0, bytes: 'MZ\x90\0' },
  { what: 'a DjVu scan', at: 0, bytes: 'AT&TFORM' },
  { what: 'a PostScript file', at: 0, bytes: '%!PS' },
  { what: 'a web page saved by Safari (.webarchive)', at: 0, bytes: 'bplist00' },
  { what: 'a WARC web archive', format: 'warc', at: 0, bytes: 'WARC/' },
]

/** What a ZIP holds tells what it is: an entry's name, and the format's. */
export const ZIP_CONTENTS: readonly (Known & { readonly entry: string })[] = [
  { entry: 'word/document', what: 'a Word document (DOCX)', format: 'docx' },
  { entry: 'xl/workbook', what: 'an Excel workbook (XLSX)', format: 'xlsx' },
  { entry: 'ppt/presentation', what: 'a PowerPoint presentation (PPTX)', format: 'pptx' },
  {
    entry: 'mimetypeapplication/vnd.oasis.opendocument.text',
    what: 'an OpenDocument text (ODT)',
    format: 'odt',
  },
  {
    entry: 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    what: 'an OpenDocument spreadsheet (ODS)',
    format: 'ods',
  },
  { entry: 'mimetypeapplication/epub', what: 'an EPUB book', format: 'epub' },
  { entry: 'pages/pages.jsonl', what: 'a web archive (WACZ)', format: 'wacz' },
]

/** What Office's old container holds tells what it is: the name of a stream. */
export const OLE_CONTENTS: readonly (Known & { readonly entry: string })[] = [
  {
    entry: 'EncryptedPackage',
    what: 'a Word or Excel file that asks for a password',
    advice: 'Open it with its password, save it without, and add that one.',
  },
  {
    entry: 'WordDocument',
    what: 'an old Word document (DOC)',
    advice: 'Open it in a word processor and save it as DOCX or PDF; keep the DOC beside it.',
  },
  {
    entry: 'Workbook',
    what: 'an old Excel workbook (XLS)',
    advice: 'Open it in a spreadsheet program and save it as XLSX or CSV.',
  },
]

/** Formats written in text, told by the element that the text begins with, without its prefix. */
export const ROOT_ELEMENTS: Readonly<Record<string, Known>> = {
  rss: { what: 'a news feed', format: 'feed' },
  feed: { what: 'a news feed', format: 'feed' },
  rdf: { what: 'a news feed', format: 'feed' },
  svg: { what: 'an SVG image' },
  opml: { what: 'a list of feeds (OPML)' },
  kml: { what: 'a map (KML)' },
  urlset: { what: 'a list of addresses (sitemap)', advice: ADD_ADDRESSES },
  sitemapindex: { what: 'a list of addresses (sitemap)', advice: ADD_ADDRESSES },
  worddocument: { what: 'a Word document saved as XML', advice: SAVE_AS_NEW },
  package: { what: 'an Office document saved as XML', advice: SAVE_AS_NEW },
  workbook: { what: 'an Excel workbook saved as XML', advice: SAVE_AS_NEW },
}

/** What a flat OpenDocument file says that it is. */
export const FLAT_OPENDOCUMENT: readonly (Known & { readonly type: string })[] = [
  { type: 'text', what: 'a flat OpenDocument text (FODT)', format: 'fodt' },
  { type: 'spreadsheet', what: 'a flat OpenDocument spreadsheet (FODS)', format: 'fods' },
  { type: '', what: 'a flat OpenDocument file', advice: SAVE_AS_NEW },
]

/** Mail headers of which one that is there makes a block of headers a mail. */
export const MAIL_HEADERS = [
  'received',
  'message-id',
  'mime-version',
  'delivered-to',
  'return-path',
]
