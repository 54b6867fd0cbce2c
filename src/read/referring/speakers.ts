import { type Doc, FLAG, type NameMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

/** Words for whoever speaks for others. */
export const OFFICIAL = new Set(
  `minister president chairman chairwoman chair chairperson director secretary spokesman spokeswoman spokesperson leader
  mayor governor commissioner coordinator head chief ambassador diplomat researcher rapporteur expert experts premier
  senator mp deputy convener bishop officer ombudsman representative executive founder organiser organizer adviser analyst
  campaigner mission rapporteurs premier coordinator co-ordinator manager vice-president leaders members ceo headman elder imam priest pastor
  archbishop cardinal rabbi abbot vicar rector dean provost principal treasurer whip speaker chancellor vice-chancellor
  secretary-general undersecretary envoy consul king queen emir patriarch mufti congressman congresswoman lawmaker
  legislator councillor councilor superintendent inspector-general prefect collector registrar convenor`.split(
    /\s+/,
  ),
)

/** How far behind a name its office may be told: ", Africa Deputy Director at X". */
const ROLE_REACH = 8

/** Whether an office is told right behind a name that ends before token `to`. */
export function isOfficeBehind({ tokens }: Doc, to: number): boolean {
  if (wordOf(tokens.word[to] ?? 0) !== ',') return false
  for (let i = to + 1; i < to + ROLE_REACH; i++) {
    if (OFFICIAL.has(wordOf(tokens.word[i] ?? 0).toLowerCase())) return true
    if (((tokens.flags[i] ?? FLAG.punctuation) & FLAG.punctuation) !== 0) return false
  }
  return false
}

const isSpeakersRole = (role: string): boolean =>
  role
    .toLowerCase()
    .split(/[\s-]+/)
    .some(word => OFFICIAL.has(word))

/** Names of those of whom a document tells somewhere that they hold an office or speak for others. */
export function speakersOf(doc: Doc, named: readonly NameMention[]): ReadonlySet<string> {
  return new Set(
    named
      .filter(
        one =>
          one.class === 'person' &&
          ((one.as !== null && isSpeakersRole(one.as)) || isOfficeBehind(doc, one.to)),
      )
      .map(one => one.name),
  )
}
