import type { Doc } from '../text/doc.ts'
import type { Filler } from '../referring/memory.ts'
import type { Draft } from '../draft.ts'

/** Words by which a law told before is meant again. */
const GENERIC = new Set(
  'draft bill law act text measure document legislation proposal decree amendments amendment code rules order'.split(
    ' ',
  ),
)

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const DAYS = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun'
/** Where what a law is on has ended: a verb, a new circumstance, a date. */
const ENDS = String.raw`(?:(?:was|were|is|are|be|has|had|have|will|would|could|may|by|in|at|after|before|since|with|without|which|that|who|until|during|into|from|through|last|this|yesterday|today|despite|under|over|following|when|while|as|but|it|hold|ice|came|comes|enters|entered|takes|took|goes|went)\b|(?:on|to) (?:\d|the (?:\d|same)|first|second|third)|(?:on )?(?:${MONTHS}|${DAYS})[a-z]*\b|\d)`
/** What a law does, behind its name or behind "that". */
const DOING =
  'amending|banning|regulating|restricting|limiting|criminali[sz]ing|governing|requiring|replacing|making|introducing|allowing|obliging|compelling|forcing|raising|increasing|granting|giving|stripping|creating|imposing|providing|extending|easing|tightening|abolishing|repealing|legali[sz]ing|outlawing|prohibiting|punishing|barring|forbidding|curbing|curtailing|expanding|establishing|permitting|enabling|empowering|subjecting|doubling|tripling|protecting|defining|exempting|penali[sz]ing|shielding'
const DOES_IT =
  'makes|bans|requires|allows|obliges|gives|lets|extends|restricts|doubles|triples|raises|increases|punishes|criminali[sz]es|forbids|prohibits|compels|forces|grants|imposes|introduces|creates|tightens|eases|curbs|curtails|limits|outlaws|regulates|provides|sets|strips|bars|permits|enables|empowers|defines|protects|exempts|subjects|penali[sz]es|abolishes|legali[sz]es'
const WORDS = String.raw`(?: (?!${ENDS})["“]?[\p{L}\p{Nd}][\p{L}\p{Nd}'’-]*["”]?)`
const TOPIC = new RegExp(String.raw`^ ["“«]?(?:[Oo]n|against|of|${DOING})${WORDS}{1,10}`, 'u')
/** What a bill is to do, behind "to". */
const TO_DO =
  'amend|ban|bar|regulate|restrict|limit|criminali[sz]e|decriminali[sz]e|govern|require|replace|make|introduce|allow|let|oblige|compel|force|raise|increase|double|grant|give|strip|create|set|impose|provide|extend|shorten|ease|tighten|abolish|repeal|legali[sz]e|outlaw|prohibit|punish|forbid|curb|curtail|expand|establish|permit|enable|empower|protect|define|exempt|penali[sz]e|shield|end|scrap|jail|fine|license|register|postpone|delay|dissolve|lower|cut|reform|overhaul|change|lift'
const AIM = new RegExp(String.raw`^ to (?:${TO_DO})\b${WORDS}{1,10}`, 'u')
const DOING_SO = new RegExp(String.raw`^ (?:${DOING})${WORDS}{1,10}`, 'u')
/** A title in quotation marks, with the commas in it. */
const QUOTED = /^ ["“«](?:[Oo]n|[Aa]mending) [^"“”«»;]{3,140}["”»]/u
const AMENDED = new RegExp(String.raw`^ (?:to|of)${WORDS}{1,10}`, 'u')
const REST = new RegExp(String.raw`^${WORDS}{1,3}`, 'u')
const BEFORE = /(?:(?:\p{Lu}[\p{L}'’-]*|\(\p{Lu}\p{L}+\)|and|of|on) )+$/u

const STATE = 'state of '.length
/** "a bill that would extend the terms of judges": what it does, up to where its clause ends. */
const DOES = new RegExp(
  String.raw`^ that (?:would|will|could|may|${DOES_IT})(?: ["“]?[\p{L}\p{Nd}'’-]+["”]?){2,14}?(?=[.;,]| (?:was|were|is|has|have|had|with up to|on (?:\d+|(?:${MONTHS}|${DAYS})[a-z]*))\b)`,
  'u',
)

const isBare = (name: string): boolean =>
  GENERIC.has(name.replace(/^(?:an?|the|this|that) /i, '').toLowerCase())

/** How far the words go on that say what a law is on. */
function tailOf(name: string, after: string): number {
  if (/\bon\b/.test(name)) {
    const rest = /\bamendments$/i.test(name) ? AMENDED.exec(after) : null
    if (rest) return rest[0].length
    return /\b(?:of|the|on|foreign)(?: \p{L}+)?$/u.test(name)
      ? (REST.exec(after)?.[0].length ?? 0)
      : 0
  }
  if (/\b(?:amendments?|changes)$/i.test(name))
    return (AMENDED.exec(after) ?? DOING_SO.exec(after))?.[0].length ?? 0
  const aim = /^an? /i.test(name) ? AIM.exec(after) : null
  return (aim ?? QUOTED.exec(after) ?? TOPIC.exec(after) ?? DOES.exec(after))?.[0].length ?? 0
}

const CLOSED = /["”»]/

/** "law on “foreign agents": whose last mark of quotation opens. */
const isOpen = (name: string): boolean => {
  const marks = name.match(/["“”«»]/g) ?? []
  const last = marks.at(-1)
  return last === '“' || last === '«' || (last === '"' && marks.length % 2 === 1)
}

/** "the Online Content (Amendment) Bill", "a draft law on associations": a law with all the words that name it. */
function whole(doc: Doc, party: Filler): Filler {
  const [start, end] = party.span
  const name = doc.source.slice(start, end)
  const title = /^(?:Bill|Act|Law|Code|Ordinance|Decree)$/.test(name)
    ? (BEFORE.exec(doc.source.slice(Math.max(0, start - 90), start))?.[0] ?? '')
    : ''
  const state =
    /^emergency$/i.test(name) &&
    /state of $/i.test(doc.source.slice(Math.max(0, start - 12), start))
  const from = start - (state ? STATE : /^\p{Lu}/u.test(title) ? title.length : 0)
  const tail = end + tailOf(name, doc.source.slice(end, end + 160))
  const to =
    tail +
    (isOpen(doc.source.slice(from, tail)) ? (CLOSED.test(doc.source.charAt(tail)) ? 1 : 0) : 0)
  if (from === start && to === end) return party
  return { ...party, name: doc.source.slice(from, to), span: [from, to] }
}

/** Gives laws the names that their words give them, and "the draft" that of the draft told before. */
export function settleLaws(doc: Doc, drafts: readonly Draft[]): void {
  let last: Filler | null = null
  for (const draft of drafts) {
    const [party, more] = draft.target.parties
    if (draft.kind !== 'law' || !party || more) continue
    const named = whole(doc, party)
    const told: Filler = isBare(named.name) && last ? { ...last, via: named.name } : named
    if (!isBare(told.name)) last = told
    if (told !== party) draft.target = { ...draft.target, parties: [told] }
  }
}
