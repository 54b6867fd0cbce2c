// Generated from the commands themselves: `npm run check -- --write`.
import type { ListedCommand } from './command.ts'

/** Every command by name, in the order of a day’s work; each is loaded when it is asked for. */
export const COMMAND_LIST: readonly ListedCommand[] = [
  {
    name: 'init',
    args: '<file>',
    summary: 'make a vault: one encrypted file that holds everything',
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'add',
    args: '<paths...>',
    summary: 'take in documents: files and folders of text, Markdown and HTML',
    load: async () => (await import('./commands/add.ts')).add,
  },
  {
    name: 'note',
    summary: 'take in a note: an interview, a call, a court observation; cited as "source on file"',
    load: async () => (await import('./commands/note.ts')).note,
  },
  {
    name: 'read',
    args: '[paths...]',
    summary: 'read documents into records: files and folders, or with --vault what it holds unread',
    load: async () => (await import('./commands/read.ts')).read,
  },
  {
    name: 'dates',
    summary:
      'say which days phrases mean: one a line from standard input ("last Tuesday"), one JSON line each with start, end and edtf; null where there is no date, and for what is counted from an event told elsewhere ("the following day")',
    load: async () => (await import('./commands/dates.ts')).dates,
  },
  {
    name: 'names',
    args: '[names...]',
    summary:
      'compare two spellings, or files of them: same, ask or different, with a score from 0 to 1 and the reasons; nothing is merged',
    load: async () => (await import('./commands/names.ts')).namesCommand,
  },
  {
    name: 'lexicon',
    args: '[file]',
    summary: "keep a monitor's own words in the vault, so that documents are read with them",
    load: async () => (await import('./commands/lexicon.ts')).lexicon,
  },
  {
    name: 'list',
    summary: 'list the documents, newest first, with how many records wait for a judgement',
    load: async () => (await import('./commands/list.ts')).list,
  },
  {
    name: 'show',
    args: '<id>',
    summary: 'show a document with its records, or one record; the beginning of an id is enough',
    load: async () => (await import('./commands/show.ts')).show,
  },
  {
    name: 'review',
    summary: 'judge what waits, one record at a time, by keyboard; piped, it lists what waits',
    load: async () => (await import('./commands/review.ts')).review,
  },
  {
    name: 'accept',
    args: '[records...]',
    summary: 'take records as they stand; a second person’s accept confirms',
    load: async () => (await import('./commands/accept.ts')).accept,
  },
  {
    name: 'refuse',
    args: '<records...>',
    summary: 'refuse records: wrong, or none of the subject; they stay visible as refused',
    load: async () => (await import('./commands/refuse.ts')).refuse,
  },
  {
    name: 'amend',
    args: '<record> <changes...>',
    summary:
      'mend a record and accept it: SLOT=VALUE, an empty value clears, JSON for lists and penalties',
    load: async () => (await import('./commands/amend.ts')).amend,
  },
  {
    name: 'make',
    args: '<document> <kind> [slots...]',
    summary: 'make a record by hand, in any language, from words that stand in the document',
    load: async () => (await import('./commands/make.ts')).make,
  },
  {
    name: 'undo',
    args: '[record]',
    summary: 'take back the last decision: yours, or the last on a record',
    load: async () => (await import('./commands/undo.ts')).undo,
  },
  {
    name: 'pairs',
    summary:
      'list what may be one and the same: two spellings of a person or group, two records of one incident',
    load: async () => (await import('./commands/pairs.ts')).pairs,
  },
  {
    name: 'link',
    args: '<word> <left> <right>',
    summary:
      'say whether two are one: same, different or unsure; nothing is joined unless somebody says so',
    load: async () => (await import('./commands/link.ts')).link,
  },
  {
    name: 'tier',
    args: '<tier> <documents...>',
    summary: 'say how far documents may travel; what nobody has opened stays internal',
    load: async () => (await import('./commands/tier.ts')).tier,
  },
  {
    name: 'mask',
    args: '<name> [replacement]',
    summary: 'let a person leave under other words only, in every spelling',
    load: async () => (await import('./commands/mask.ts')).mask,
  },
  {
    name: 'search',
    args: '<words...>',
    summary: 'find documents that hold all the words, best first',
    load: async () => (await import('./commands/search.ts')).search,
  },
  {
    name: 'update',
    summary: 'compose the update of a period: each sentence leads to its source',
    load: async () => (await import('./commands/update.ts')).update,
  },
  {
    name: 'verify',
    summary: 'check every hash, chain and signature, and name the first thing that is off',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    name: 'head',
    summary: 'print the heads of the journal, short enough to read over the phone',
    load: async () => (await import('./commands/head.ts')).head,
  },
  {
    name: 'serve',
    summary: 'open the workbench in a browser on this computer only',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  {
    name: 'demo',
    summary: 'run the whole way on the example documents and open the workbench',
    load: async () => (await import('./commands/demo.ts')).demo,
  },
  {
    name: 'score',
    args: '[reading]',
    summary:
      'compare the reader with annotated documents (default: the examples that come with Vigil)',
    load: async () => (await import('./commands/score.ts')).score,
  },
]
