import type { Doc } from '../text/doc.ts'
import type { Draft } from '../draft.ts'
import { type Passage, find, put, sentenceOf } from './filling.ts'

/** Words quoted as what somebody says: three and more, or what something was called. */
const QUOTED = /[“"]([^\s”"]+(?: [^\s”"]+){2,80}?)[,.]?[”"]/
const NAMED =
  /\b(?:called|calls|described|describes|branded|labelled|labeled|dismissed)\b[^“”"]{3,90}[“"]([^”"]{3,200}?)[,.]?[”"]/
/** "condemned the verdict as “politically motivated”" */
const JUDGED =
  /\b(?:condemn(?:ed|s|ing)?|denounc(?:ed|es|ing)|critici[sz](?:ed|es|ing)|slam(?:med|s)|decri(?:ed|es)|regard(?:ed|s)|hail(?:ed|s))\b[^“”"]{3,90} as (?:an? )?[“"]([^”"]{3,200}?)[,.]?[”"]/
const CLAUSES: readonly RegExp[] = [
  /\b(?:said|says|stated|warned|claimed|insisted|added|declared|argued|stressed|noted|demanded|demands?|consider|believes?) that ((?:[^.“”"]|\.(?=\d)){6,300})/,
  /\b(?:urged|urges|urging|call(?:ed|s|ing)? (?:up)?on|asked|asks|appealed to|appeals to|exhorted|pressed) [^.,;]{2,80}? (?:(?<!not )to |(?=not to ))((?:[^.,]|\.(?= ?\p{Lu})|,(?! (?:which|who|where)))+)/u,
  /\b(?:demand(?:ed|s|ing)?|call(?:ed|s|ing)? for|want(?:ed|s)?|ask(?:ed|s)? for|condemn(?:ed|s|ing)?|denounc(?:ed|es|ing)) (?!by )([^.“”"]{6,240})/i,
]
const ABOUT: readonly RegExp[] = [
  /\b(?:called|calls|described|describes|branded|labelled|labeled|dismissed) (?!on\b|for\b|upon\b|(?:it|them|him|her|me|us|this|that)\b)([^“”",.;]{3,80}?) (?:as )?(?:an? )?[“"]/,
  /\b(?:condemn(?:ed|s|ing)?|denounc(?:ed|es|ing)|welcom(?:ed|es|ing)|criticis?z?(?:ed|es|ing)|deplor(?:ed|es|ing)|reacted to|concern(?:ed)? (?:about|over|at|by)|troubled by|alarmed (?:by|at)) (?!by )([^“”",.;]{3,90}?)(?= as (?:an? )?[“"]| (?:and|but) (?:(?:also|then|again) )?(?:(?:call|demand|warn|ask|vow|insist|appeal|stress|add|want|threaten)ed|(?:urg|accus|announc|pledg|promis|reiterat)ed|sa(?:id|ys)|told|urges|calls (?:on|for))\b|[“”",.;]|$)/,
]

/** The first pattern that a passage has. */
function first(passage: Passage, patterns: readonly RegExp[]): ReturnType<typeof find> {
  for (const pattern of patterns) {
    const found = find(passage, pattern)
    if (found) return found
  }
  return null
}

/** Fills what a statement says, quoted or reported, and what it is about. */
export function settleSayings(doc: Doc, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'statement') continue
    const sentence = sentenceOf(doc, draft)
    const says =
      find(sentence, NAMED) ??
      find(sentence, JUDGED) ??
      find(sentence, QUOTED) ??
      first(sentence, CLAUSES)
    if (says) put(draft, 'says', { value: says.words, spans: [says.span] })
    const about = first(sentence, ABOUT)
    if (about) put(draft, 'about', { value: about.words, spans: [about.span] })
  }
}
