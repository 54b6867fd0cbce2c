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
    args: '<what...>',
    summary:
      'take in documents: files and folders, what archives hold, and addresses, which are fetched (nothing else is)',
    load: async () => (await import('./commands/add.ts')).add,
  },
  {
    name: 'watch',
    args: '<action> [what...]',
    summary:
      'pages and feeds that are looked at again when you say so: add, list, run, diff, entries, take, leave, remove',
    load: async () => (await import('./commands/watch.ts')).watch,
  },
  {
    name: 'note',
    summary:
      'take in a note: an interview, a call, a court observation, a paper form; cited as "source on file"',
    load: async () => (await import('./commands/note.ts')).note,
  },
  {
    name: 'template',
    args: '[name-or-file]',
    summary: 'list the templates of notes and paper forms, print one, or keep one of your own',
    load: async () => (await import('./commands/template.ts')).template,
  },
  {
    name: 'transcribe',
    args: '<document>',
    summary:
      'take in what a person wrote down of a recording, a picture or a scan; again for a new version, which stands in place of the last',
    load: async () => (await import('./commands/transcribe.ts')).transcribe,
  },
  {
    name: 'recognise',
    args: '<documents...>',
    summary:
      'read the letters of scans and photographs that are in the vault, with the Tesseract of this computer; records on their own text stay',
    load: async () => (await import('./commands/recognise.ts')).recognise,
  },
  {
    name: 'consent',
    args: '<note>',
    summary:
      'write down that the source of a note gives or withdraws consent to a use of it; without either, tell what stands',
    load: async () => (await import('./commands/consent.ts')).consent,
  },
  {
    name: 'seal',
    args: '[document]',
    summary:
      'seal who a source is under a second passphrase, which opening the vault does not ask for',
    load: async () => (await import('./commands/seal.ts')).seal,
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
      'compare two spellings, or files of them: same, ask or different, with a score from 0 to 1 and the reasons; with --vault as decisions there have it; nothing is merged',
    load: async () => (await import('./commands/names.ts')).namesCommand,
  },
  {
    name: 'lexicon',
    args: '[file]',
    summary: "keep a monitor's own words in the vault, so that documents are read with them",
    load: async () => (await import('./commands/lexicon.ts')).lexicon,
  },
  {
    name: 'sheet',
    args: '<action> [what...]',
    summary:
      "take in a spreadsheet's rows as records, by a mapping of its columns: propose, map, preview, import, undo, list",
    load: async () => (await import('./commands/sheet.ts')).sheet,
  },
  {
    name: 'list',
    summary: 'list the documents, newest first, with how many records wait for a judgement',
    load: async () => (await import('./commands/list.ts')).list,
  },
  {
    name: 'show',
    args: '<id>',
    summary:
      'show a document with its records, one record, an incident with its sources, or a case with all that was written down on it; the beginning of an id is enough',
    load: async () => (await import('./commands/show.ts')).show,
  },
  {
    name: 'original',
    args: '<document>',
    summary: 'write the original of a document to a file, as it was taken in (not encrypted there)',
    load: async () => (await import('./commands/original.ts')).original,
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
    args: '[number]',
    summary:
      'take back what you did last, or the last judgement of a record, or a whole batch, by its number; what cannot be taken back (consent, tier, mask, seal …) is named, with how it is said anew',
    load: async () => (await import('./commands/undo.ts')).undo,
  },
  {
    name: 'pairs',
    summary:
      'list what may be one and the same: two spellings of a person, group or place, two records of one incident',
    load: async () => (await import('./commands/pairs.ts')).pairs,
  },
  {
    name: 'link',
    args: '<word> <left> <right> [more...]',
    summary:
      'say whether two or more are one: same, different or unsure; move one mention to somebody else, or one record to another incident, or alone; nothing is joined unless somebody says so',
    load: async () => (await import('./commands/link.ts')).link,
  },
  {
    name: 'links',
    summary: 'list what was said about who or what is one, and not taken back, with its number',
    load: async () => (await import('./commands/links.ts')).links,
  },
  {
    name: 'unlink',
    args: '[number]',
    summary:
      'take back what was said about who or what is one: your last word, or a word or a whole batch by its number; what was before stands again',
    load: async () => (await import('./commands/unlink.ts')).unlink,
  },
  {
    name: 'mentions',
    args: '<name>',
    summary:
      'list where a name stands, each place with its number: two people of one name are held apart by these',
    load: async () => (await import('./commands/mentions.ts')).mentions,
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
    name: 'cases',
    summary: 'the cases on a day: stage, charges, term, next hearing and silence of each defendant',
    load: async () => (await import('./commands/cases.ts')).cases,
  },
  {
    name: 'proceeding',
    args: '<word> <case> <other>',
    summary:
      'say that two cases of a person are one proceeding (a changed charge), or that with a step of a case another one begins: your judgement on what Vigil proposes',
    load: async () => (await import('./commands/proceeding.ts')).proceeding,
  },
  {
    name: 'deadlines',
    args: '[file]',
    summary:
      'what is due by when: appeals, limits of custody, decisions, replies; with FILE, keep a country file of rules',
    load: async () => (await import('./commands/deadlines.ts')).deadlines,
  },
  {
    name: 'reminders',
    summary:
      'what to ask about: silence, hearings and releases that passed without news, deadlines that are near',
    load: async () => (await import('./commands/reminders.ts')).reminders,
  },
  {
    name: 'contacts',
    summary:
      'who was asked, when, how, by whom, and what was answered; internal: nothing published takes it along',
    load: async () => (await import('./commands/contacts.ts')).contacts,
  },
  {
    name: 'interventions',
    summary:
      'appeals, letters, resolutions, recommendations: by whom, to whom, the reply, and what changed after',
    load: async () => (await import('./commands/interventions.ts')).interventions,
  },
  {
    name: 'count',
    args: '[unit]',
    summary:
      'count incidents, people, detentions, charges, convictions, deaths, documents: each once, an interval where something is undecided',
    load: async () => (await import('./commands/count.ts')).count,
  },
  {
    name: 'permits',
    summary:
      'who applied to assemble where, who was allowed, who refused and on what pretext; with --of, who applied to be registered or accredited',
    load: async () => (await import('./commands/permits.ts')).permits,
  },
  {
    name: 'leaning',
    args: '<word> <applicant>',
    summary:
      'write down how an applicant stands to the authorities (critical, loyal, neither): your judgement, never inferred',
    load: async () => (await import('./commands/leaning.ts')).leaning,
  },
  {
    name: 'claims',
    summary:
      'what sources tell differently, side by side: who says which, who said it first, how it was judged',
    load: async () => (await import('./commands/claims.ts')).claims,
  },
  {
    name: 'question',
    args: '[question]',
    summary:
      'judge how claims stand to each other, or open a question of your own with its versions',
    load: async () => (await import('./commands/question.ts')).question,
  },
  {
    name: 'distance',
    args: '<word> <documents...>',
    summary:
      'how far documents are from what they tell: primary, secondary, tertiary; what only repeats others is no source of its own',
    load: async () => (await import('./commands/distance.ts')).distance,
  },
  {
    name: 'laws',
    summary:
      'laws and bills through their steps; which provisions are used against whom, how often, with what result',
    load: async () => (await import('./commands/laws.ts')).laws,
  },
  {
    name: 'families',
    summary: 'documents that carry one text (reprints, agency copy): however many, one source',
    load: async () => (await import('./commands/families.ts')).families,
  },
  {
    name: 'obligations',
    summary: 'the freedoms, ICCPR articles and UN mechanisms that incidents may engage, by a table',
    load: async () => (await import('./commands/obligations.ts')).obligations,
  },
  {
    name: 'follow',
    summary:
      'what people wrote down while following cases: questions, leanings, dates, contacts, interventions, proceedings; --undo takes one back',
    load: async () => (await import('./commands/follow.ts')).follow,
  },
  {
    name: 'update',
    summary: 'compose the update of a period: each sentence leads to its source',
    load: async () => (await import('./commands/update.ts')).update,
  },
  {
    name: 'pack',
    args: '<file> [documents...]',
    summary:
      'pack documents as evidence: originals, texts, their journal, time stamps, and how to check it all without Vigil',
    load: async () => (await import('./commands/pack.ts')).pack,
  },
  {
    name: 'export',
    args: '<file>',
    summary:
      'write the vault up to a tier to a plain file that is not encrypted; the journal says so',
    load: async () => (await import('./commands/export.ts')).exportCommand,
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
    name: 'timestamp',
    summary:
      'have the heads of the journal time-stamped by an authority (RFC 3161), or list the stamps and the requests that wait for an answer',
    load: async () => (await import('./commands/timestamp.ts')).timestamp,
  },
  {
    name: 'backup',
    args: '<file>',
    summary: 'write the vault, encrypted as it is, to another file, and check that file',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  {
    name: 'restore',
    args: '<file> <as>',
    summary: 'put a backup in a new place, after all of it was checked',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  {
    name: 'passphrase',
    summary:
      'give a closed vault a new passphrase; the old one opens it no more. With --sealed, the second passphrase, for what is sealed',
    load: async () => (await import('./commands/passphrase.ts')).passphrase,
  },
  {
    name: 'shares',
    summary: 'split the vault’s key into shares, so that some of them together can open it',
    load: async () => (await import('./commands/shares.ts')).shares,
  },
  {
    name: 'recover',
    args: '[files...]',
    summary: 'open a vault by shares of its key, from files or typed, and give it a new passphrase',
    load: async () => (await import('./commands/recover.ts')).recover,
  },
  {
    name: 'exchange',
    args: '[file]',
    summary:
      'take in a bundle from another vault, or write one; all of it is checked before anything changes',
    load: async () => (await import('./commands/exchange.ts')).exchange,
  },
  {
    name: 'admit',
    args: '[fingerprint...]',
    summary: 'let what another device has written take part, once its fingerprint was compared',
    load: async () => (await import('./commands/admit.ts')).admit,
  },
  {
    name: 'conflicts',
    summary:
      'list what contradicts itself until somebody decides: records, tiers, masks, consents, settings, texts, links, feeds that forked',
    load: async () => (await import('./commands/conflicts.ts')).conflicts,
  },
  {
    name: 'carry',
    args: '<file>',
    summary: 'make a vault to travel with, which holds only what the trip needs',
    load: async () => (await import('./commands/carry.ts')).carry,
  },
  {
    name: 'forget',
    args: '[documents...]',
    summary:
      'delete documents for good, with all that was decided on them; hashes and the reason stay',
    load: async () => (await import('./commands/forget.ts')).forget,
  },
  {
    name: 'setting',
    args: '[name] [value]',
    summary:
      'what a vault is told once for all: proxy, idle-lock, user-agent; without a value, show it',
    load: async () => (await import('./commands/setting.ts')).setting,
  },
  {
    name: 'serve',
    summary: 'open the workbench in a browser on this computer only',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  {
    name: 'lock',
    summary: 'close a vault in every workbench at once; each asks for the passphrase again',
    load: async () => (await import('./commands/lock.ts')).lock,
  },
  {
    name: 'wipe',
    summary: 'destroy a vault for ever: what its key is made from first, then the rest',
    load: async () => (await import('./commands/wipe.ts')).wipe,
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
