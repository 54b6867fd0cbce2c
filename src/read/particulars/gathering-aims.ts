import type { Doc } from '../text/doc.ts'
import type { Draft } from '../draft.ts'
import { type Passage, find, nextSentence, put, restOf, sentenceOf } from './filling.ts'

/** Where an aim's words end: at a mark, at a time or place, at the next verb. */
const STOP = String.raw`(?=[;:()“”"]|[,.](?!\d)|\s[–—-]\s|\s(?:(?:on|in|at|outside|near|until|since) (?:\d|(?:the |last |next )?\p{Lu})|(?:after|before|when|while|but|outside|who|which|were|was|has|have|had|took|drew|ended|began|planned|scheduled|called|organi[sz]ed|by)\s)|$)`
/** What words are made of, and the marks within a number: "1,300 hectares". */
const WORDS = String.raw`(?:[^,;.:()“”"]|(?<=\d)[,.](?=\d))`
const ASIDE = String.raw`(?:\s(?:that|which|who)\s${WORDS}{3,80})?`
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const CAUSE = new RegExp(
  String.raw`\b(?:against|over|in protest (?:at|against|over)|protesting(?: against| at)?|denouncing|condemning|to mark|commemorating|marking) ((?!\d|an? (?:dozen|hundred|thousand|million|half|score)|half )${WORDS}{3,90}?${ASIDE})${STOP}`,
  'u',
)
const IN_FAVOUR = new RegExp(
  String.raw`\b((?:in (?:support|honour|honor|memory|defence|defense|solidarity with|favour|favor)(?: of)?|against) ${WORDS}{3,90}?)${STOP}`,
  'u',
)
const DAYS =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|tomorrow|tonight|next |this |later|early |late |mid-'
const FOR_NOUN = new RegExp(
  String.raw`\b(?:rall(?:y|ies)|march(?:es|ed|ing)?|pickets?|demonstrations?|protests?|processions?|vigils?|strikes?|walks?) for (?!\d|${MONTHS}|${DAYS}|the (?:first|second|third|fourth|last)|(?:a|one|two|three|several|some|\w+ (?:hours?|days?|weeks?|months?|time))\b)(${WORDS}{3,90}?)${STOP}`,
  'u',
)
const DEMANDS = new RegExp(
  String.raw`\b(?:demanding|to demand|and demanded|demanded|calling for|to call for) (?:that )?((?!\d)${WORDS}{4,120}?)${STOP}`,
  'u',
)
const RELIEF =
  /^(?:the )?(?:immediate |unconditional )*(?:release|resignation|withdrawal|repeal|abolition|return|dismissal|freedom|liberation)\b/
const SLOGAN =
  /\b(?:chant(?:ed|ing|s)?|shout(?:ed|ing|s)?|slogans?(?: such as| like)?|(?:banners?|placards?|posters?|signs?) (?:reading|that read|saying|with the words))[ ,:]*[“"]([^”"]{3,120}?)[,.]?[”"]/
const POLICE =
  /\b((?:[Tt]raffic |[Rr]iot )?[Pp]olice(?:men| officers)? (?:watched|looked on|stood by|kept (?:away|their distance)|did not (?:intervene|interfere)|were present|closed|cordoned|escorted|handed out|guarded|accompanied|filmed|monitored|lined)[^.;]{0,90})/

/** "chanting “Shame!”, “Resign” and “No to corruption”": what is quoted one after the other. */
const NEXT_SLOGAN = /(?<=[”"]),? ?(?:and |or )?[“"]([^”"]{3,120}?)[,.]?[”"]/y

function slogansIn(passage: Passage): readonly NonNullable<ReturnType<typeof find>>[] {
  const first = find(passage, SLOGAN)
  if (!first) return []
  const found = [first]
  NEXT_SLOGAN.lastIndex = passage.text.indexOf('"', first.span[1] - passage.start) + 1
  const curly = passage.text.indexOf('”', first.span[1] - passage.start) + 1
  if (curly > 0) NEXT_SLOGAN.lastIndex = curly
  for (;;) {
    const next = NEXT_SLOGAN.exec(passage.text)
    if (!next?.[1]) return found
    const at = passage.start + next.index + next[0].lastIndexOf(next[1])
    found.push({ words: next[1], span: [at, at + next[1].length] })
  }
}

/** Fills what a gathering was about: its cause, demands and slogans, and what is said of the police. */
export function settleAims(doc: Doc, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'assembly') continue
    const rest = restOf(doc, draft)
    const favour = find(rest, IN_FAVOUR)
    const cause =
      find(rest, CAUSE) ??
      (favour && !favour.words.startsWith('against') ? favour : null) ??
      find(rest, FOR_NOUN)
    if (cause && RELIEF.test(cause.words))
      put(draft, 'demands', { value: [cause.words], spans: [cause.span] })
    else if (cause) put(draft, 'cause', { value: cause.words, spans: [cause.span] })
    const demand = find(rest, DEMANDS)
    if (demand) put(draft, 'demands', { value: [demand.words], spans: [demand.span] })
    const slogans = slogansIn(sentenceOf(doc, draft))
    if (slogans.length > 0)
      put(draft, 'slogans', {
        value: slogans.map(({ words }) => words),
        spans: slogans.map(({ span }) => span),
      })
    const police = find(sentenceOf(doc, draft), POLICE) ?? find(nextSentence(doc, draft), POLICE)
    if (police) put(draft, 'police', { value: police.words, spans: [police.span] })
  }
}
