import { type Doc, type NameMention, mentionOver } from '../text/doc.ts'
import { infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What somebody is to somebody else. */
export const KIN: ReadonlySet<string> = new Set(
  'brother sister husband wife son daughter father mother uncle aunt nephew niece cousin twin'.split(
    ' ',
  ),
)
/** Whose kin somebody is. */
export const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', "'s"])

const word = ({ tokens }: Doc, at: number): string => wordOf(tokens.word[at] ?? 0)

/** The token that somebody's name begins with, past what the person is called. */
function nameStart({ tokens }: Doc, { from, nameSpan }: NameMention): number {
  let at = from
  while ((tokens.start[at] ?? Infinity) < nameSpan[0]) at++
  return at
}

/** "her two sons, Ivo": the noun for kin right before a name, behind whose they are; null where none is. */
export function kinBefore(doc: Doc, name: NameMention): { lemma: string; plural: boolean } | null {
  const start = nameStart(doc, name)
  const head = word(doc, start - 1) === ',' ? start - 2 : start - 1
  const { lemma, plural } = infoOf(doc.tokens.word[head] ?? 0)
  if (!KIN.has(lemma)) return null
  // "his younger brother", "her two sons"
  return [head - 1, head - 2].some(at => OWNERS.has(word(doc, at))) ? { lemma, plural } : null
}

/** Those who share a family name, which a text tells once. */
const SHARING = new Set('brothers sisters siblings twins sons daughters'.split(' '))
const LINKS = new Set([',', 'and'])

/** Those who share a family name, by how a text speaks of them before or after it. */
const AS_KIN = new Set(
  'brothers sisters siblings twins spouses couple wife husband married'.split(' '),
)
/** How many words before and behind two names such a word is looked for. */
const SPOKEN_BEFORE = 25
const SPOKEN_BEHIND = 60

/** "Nina and Yauhen Marozau are on trial. The spouses": whether two told together are spoken of as kin. */
function areKin(doc: Doc, from: number, to: number): boolean {
  const end = Math.min(to + SPOKEN_BEHIND, doc.tokens.word.length)
  for (let at = Math.max(0, from - SPOKEN_BEFORE); at < end; at++)
    if (AS_KIN.has(word(doc, at))) return true
  return false
}

/** "Aram" in "brothers Aram and Saman Ghaderi", "her two sons, Aram and Saman Ghaderi": the given names before the one told in full. */
function givenBefore(doc: Doc, { from, to }: NameMention): readonly string[] {
  const given: string[] = []
  let at = from - 1
  while (at >= 0) {
    const said = word(doc, at)
    const name = mentionOver(doc, at)
    if (name?.type === 'name') {
      if (name.name.includes(' ') || name.class === 'place') return []
      given.push(name.name)
      at = name.from - 1
    } else if (LINKS.has(said)) at--
    else if (SHARING.has(said)) return given
    else break
  }
  const two = given.length === 1 && at === from - 3 && word(doc, from - 1) === 'and'
  return two && areKin(doc, at, to) ? given : []
}

/** Full names of brothers, sisters and children whose family name stands only behind the last of them, by their given names. */
export function sharedFamilyNames(
  doc: Doc,
  named: readonly NameMention[],
): ReadonlyMap<string, string> {
  const full = new Map<string, string>()
  const inFull = new Set(named.flatMap(({ name }) => (name.includes(' ') ? name.split(' ') : [])))
  for (const mention of named) {
    const space = mention.name.indexOf(' ')
    if (mention.class !== 'person' || space < 0) continue
    if (!LINKS.has(word(doc, mention.from - 1))) continue
    const family = mention.name.slice(space + 1)
    if (family === '') continue
    for (const given of givenBefore(doc, mention))
      if (!inFull.has(given)) full.set(given, `${given} ${family}`)
  }
  return full
}
