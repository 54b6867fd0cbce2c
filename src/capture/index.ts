export { captureAll, captureBytes, type Input } from './capture-bytes.ts'
export { captureFile } from './capture-file.ts'
export { captureFiles } from './capture-files.ts'
export { measureFiles, type Amount } from './measure-files.ts'
export { captureForm, captureNote, type FormInput, type NoteInput } from './capture-note.ts'
export { captureTranscript, isTranscribable, type TranscriptInput } from './capture-transcript.ts'
export { captureRecognised, TESSERACT } from './capture-recognised.ts'
export { BUILT_IN_TEMPLATES } from './form/built-in.ts'
export { checkAnswer } from './form/check-answer.ts'
export { filledForm, type Answers } from './form/fill-form.ts'
export { parseAnswers } from './form/parse-answers.ts'
export { parseTemplate } from './form/parse-template.ts'
export {
  METADATA_FIELDS,
  type Captured,
  type CaptureOptions,
  type CaptureOutcome,
  type Metadata,
  type MetadataField,
  type Stated,
} from './captured.ts'
export type { Fetched, Fetcher } from './fetcher.ts'
export {
  openFetcher,
  PUBLIC_NETWORK,
  type FetcherOptions,
  type Network,
} from './fetch/open-fetcher.ts'
export {
  bareInput,
  captureAddress,
  captureFetched,
  type AddressOptions,
} from './web/capture-address.ts'
export { warcIn } from './wacz/warc-in.ts'
export { feedEntries, type FeedEntry } from './web/feed-entries.ts'
export { header } from './fetcher.ts'
export { FETCH_LIMITS } from './fetch/limits.ts'
export { checkedProxy, proxyDispatcher } from './fetch/proxy.ts'
export { isWebAddress } from './fetch/web-address.ts'
export { DEFAULT_LIMITS, type CaptureLimits } from './limits.ts'
export { showName } from './show-name.ts'
