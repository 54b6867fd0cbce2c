export { explain, type Explainable } from './explain.ts'
export { OTHER_LANGUAGE } from './document-notes.ts'
export {
  readDocument,
  rulesReader,
  rulesReaderWith,
  type Readable,
  type Reader,
  type Reading,
  type ReadingNote,
} from './reader.ts'
export type { OwnWords } from './lexicon/compile-lexicon.ts'
export { loadLexicon } from './lexicon/load-lexicon.ts'
export { read, type About } from './read.ts'
export * from './score/score.ts'
export * from './sheet/index.ts'
