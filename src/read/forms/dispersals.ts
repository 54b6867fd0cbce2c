import type { Span } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import type { Doc } from '../text/doc.ts'

const CROWD = String.raw`(?:them|(?:the |a |these |thousands|hundreds|dozens|several )?(?:\w+ )?(?:crowds?|protest(?:s|ers|ors)?|demonstrat(?:ors|ion|ions)|march(?:ers)?|rally|rall(?:y|ies)|gathering|picket|sit-in|camp|blockade|strikers|residents|villagers|activists|supporters|students|workers|women|youths|people|procession|vigil|mourners))\b`
const GROUND = String.raw`the (?:road|street|square|highway|bridge|gates?|site|area|junction|camp|blockade|barricades?|hall)\b`

/** What police do by which a gathering ends: "were dispersed", "broke up the camp", "baton-charged the marchers". */
const ENDINGS = [
  String.raw`\b(?:was|were|been|being) (?:\w+ly )?(?:dispersed|broken up|scattered)\b`,
  String.raw`\b(?:dispersed|dispersing|dispersal of|to disperse|broke up|breaking up|to break up|scattered|drove off|drove back) ${CROWD}`,
  String.raw`\bcleared (?:${GROUND}|the (?:crowds?|protest(?:s|ers|ors)?))`,
  String.raw`\b(?:baton|lathi|cane)-? ?charged?\b`,
  String.raw`\b(?:fired|lobbed|used|unleashed|deployed) (?:\w+ (?:of )?){0,2}(?:tear ?gas|water cannons?|batons|pepper spray)\b[^.;]{0,60}?\b(?:at|on|against|into|to disperse) ${CROWD}`,
].map(source => new RegExp(source, 'iu'))

/** "tried to disperse them", "would be broken up", "dispersed peacefully": not ended by force. */
const UNDONE =
  /(?:tried|attempt(?:ed|s|ing)?|fail(?:ed|s|ing)?|order(?:ed|s)?|threaten(?:ed|ing)?|want(?:ed)?|refus(?:ed|ing)|not|never|will|would|could|may|might|without) (?:to )?(?:be(?:ing)? )?$/iu
const PEACEFUL =
  /^[^.;,]{0,12}\b(?:peaceful|peacefully|on their own|voluntarily|quietly|without incident)/iu

/** The words in a sentence by which a gathering was broken up. */
function endingIn(text: string): { readonly at: number; readonly words: string } | null {
  for (const ending of ENDINGS) {
    const found = ending.exec(text)
    if (!found) continue
    const after = text.slice(found.index + found[0].length)
    if (UNDONE.test(text.slice(Math.max(0, found.index - 40), found.index)) || PEACEFUL.test(after))
      continue
    return { at: found.index, words: found[0] }
  }
  return null
}

/** A sentence's own words and where they start; empty where it belongs to another paragraph. */
function wordsOf({ sentences, source }: Doc, index: number, block: number): [string, number] {
  const sentence = sentences[index]
  if (!sentence || sentence.block !== block) return ['', 0]
  return [source.slice(sentence.start, sentence.end), sentence.start]
}

const isOpen = ({ kind, attributes, title }: Draft): boolean =>
  kind === 'assembly' && attributes.status === 'held' && attributes.form !== 'strike' && !title

/** "About 300 people gathered. Soldiers dispersed them": a gathering is said to be broken up where the sentence, or the next one, says so of it. */
export function settleDispersals(doc: Doc, drafts: readonly Draft[]): void {
  const told = new Map<number, Draft[]>()
  for (const draft of drafts) {
    if (draft.kind !== 'assembly') continue
    const there = told.get(draft.sentence)
    if (there) there.push(draft)
    else told.set(draft.sentence, [draft])
  }
  for (const [sentence, here] of told) {
    const draft = here.findLast(isOpen)
    if (!draft) continue
    for (const index of told.has(sentence + 1) ? [sentence] : [sentence, sentence + 1]) {
      const [text, start] = wordsOf(doc, index, draft.block)
      const ending = endingIn(text)
      if (!ending || (index === sentence && here.length > 1)) continue
      const span: Span = [start + ending.at, start + ending.at + ending.words.length]
      draft.attributes = { ...draft.attributes, status: 'dispersed' }
      draft.attributeSpans = { ...draft.attributeSpans, status: [span] }
      break
    }
  }
}
