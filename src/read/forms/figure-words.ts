import type { Parsed } from '../events/constructions.ts'

/** Words for a stretch of time, or for how things stand, that a sum is of. */
const SPAN =
  /\b(?:since|so far|to date|this (?:year|month|quarter)|last (?:year|month|quarter)(?!['’]s)|(?:in|during|throughout) (?:the year )?(?:19|20)\d\d|in total|by the end of|at the (?:end|start|beginning) of (?:the )?(?:year|month|quarter|period|20\d\d)|at year['’]s end|a total(?! of (?:[\w.,-]+ ){1,3}(?:years|months|days)\b)|in all|alone|(?:first|second) half|quarter|decade|(?:per|a|every|each) year|months? of|in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d)|as of|as at|(?:in|during|over) the (?:period|reporting period|month|quarter|year)|currently|at present|by (?:our|its|their) (?:own )?(?:count|tally)|worldwide|nationwide|(?:past|last|previous) (?:\w+ )?(?:years|months))\b/iu
/** "between March and June" */
const BETWEEN = /\b[Bb]etween \p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+/u
/** What stands, and did not happen once: "are in prison", "are recognised as political prisoners". */
const STANDING =
  /\b(?:are|remain|were|languish) (?:still |now |currently )?(?:behind bars|in (?:prison|jail|custody|detention)|imprisoned|jailed|recogni[sz]ed|held|detained|listed|registered|on (?:the|its|our) list|awaiting trial|on remand|missing|displaced|unaccounted for|in exile|in hiding)\b|\bthere (?:are|were) (?:now |currently |still |at present )?[^.;,]{0,30}(?:political prisoners|prisoners of conscience|journalists (?:behind bars|in prison|in jail)|people (?:behind bars|in prison|in jail))\b/i
/** How many came, which is the size of a gathering. */
const ATTENDING =
  /\b(?:t(?:ake|ook|aken) part|attended|gathered|marched|rallied|protested|came out|turned out)\b/i
/** A share of somebody's income that is taken from them, or blows by which somebody is punished. */
const FINING =
  /\b(?:fine|fined|fines|penalty|sanctioned|deduct(?:ed|ing|ions?)|with(?:held|holding)|lashes|strokes|floggings?)\b/i

/** "the number of lawyers has dropped to 600", "bringing to 21 the number of those jailed". */
const SUMS =
  /\b(?:number|total(?! of (?:[\w.,-]+ ){1,3}(?:years|months|days)\b)|tally|toll)\b(?: of)?\b[^.;]{0,90}?\b(?:to|at|is|was|stands at|stood at|reached|exceeds|exceeded|of)\b/i

/** "bringing to 21 the number of", "are put at 38 million", "has been used against 91 people", "the ninth refusal this year" */
const RECKONED =
  /\b(?:br(?:ings?|inging|ought)|tak(?:es|ing)|rais(?:es|ing)) (?:to [^.;]{1,40} the (?:total |overall )?(?:number|tally|toll)|the (?:total |overall )?(?:number|tally|toll)[^.;]{0,60} to)\b|\b(?:is|are|was|were) (?:put|estimated) at\b|\bha(?:s|ve) been (?:used|invoked|applied|opened|brought) against\b/iu

/** "the prison, built for 120, holds 511 inmates" */
const HOLDING =
  /\b(?:prisons?|jails?|colon(?:y|ies)|centres?|centers?|camps?)\b[^.;]{0,60}\b(?:holds?|held|holding|houses?|housed|housing)\b[^.;]{0,20}\b(?:inmates|prisoners|detainees|people)\b/i

/** What is counted over months, by the things that authorities do one by one. */
const DONE_IN_SERIES =
  /\b(?:cases|proceedings|sentences|verdicts|convictions|complaints|calls|incidents|violations|searches|arrests|detentions|raids|fines|warnings|refusals|rejections|requests|protocols|prosecutions)\b/iu

/** "There were 17 recorded attacks", "the database contains 2,300 names" */
const KEPT =
  /\b[Tt]here (?:were|are|have been) (?:at least |some |about |only )?[\d,.]+ (?:recorded|documented|reported|registered|confirmed|verified)\b|\b(?:database|list|registry|archive)\b[^.;]{0,30}\b(?:contains?|holds?|includes?|numbers?) (?:at least |some |about |more than |over )?\d/u
/** What a money's worth is told of, and what a rule says of somebody's means: no statistic of what a monitor counts. */
const ECONOMY =
  /\b(?:inflation|prices?|gdp|economy|economic|wages?|pay (?:rise|increase|cut)|salar(?:y|ies)|tariffs?|fares?|fuel|taxe?s?|levy|revenues?|sales|profits?|interest rates?|currency|exports?|imports?|harvest|shares?)\b|(?:per cent|percent|%) of (?:its|their|his|her) (?:own |total |annual )?(?:funds|funding|income|budget|money|financing|revenue|turnover)\b/iu

/** "voted by 91 per cent to strike": what those who vote on a strike decide. */
const BALLOTED = /\bvot(?:ed|ing) by\b|\bstrike ballot\b|\bin a (?:secret )?ballot\b/iu

/** "the death toll rose to three" */
const TOLL =
  /\btoll\b[^.;]{0,60}\b(?:rises?|rose|risen|climb(?:s|ed)|reach(?:es|ed)|stands|stood|to)\b/i

/** What opens a count. */
const OPENING =
  /^(?:As of|As at|By (?:our|its|their) (?:own )?count|In all|In total|Official figures)\b/
/** A sum of every year, and one of names under a petition, which is no statistic. */
const RATE = /\b(?:(?:every|per|each|a) year|annually)\b/
const SIGNATURES = /\bsignatures\b/

/** What the words of a sentence show of the numbers in it; each is looked for only when it is asked for. */
export const SHOWS = {
  /** They are of a vote among those who strike. */
  balloted: (text: string): boolean => BALLOTED.test(text),
  /** They are a toll that grew. */
  toll: (text: string): boolean => TOLL.test(text),
  /** They are of a stretch of time. */
  spans: (text: string): boolean => SPAN.test(text) || BETWEEN.test(text),
  /** They are of how things stand. */
  standing: (text: string): boolean => STANDING.test(text),
  /** They are how many a prison holds. */
  holding: (text: string): boolean => HOLDING.test(text),
  /** They are of every year. */
  rated: (text: string): boolean => RATE.test(text),
  /** They are a sum, a rate, or what a count opens with. */
  summed: (text: string): boolean => RATE.test(text) || SUMS.test(text) || OPENING.test(text),
  /** They are reckoned up, or of what is done in series. */
  reckoned: (text: string): boolean => RECKONED.test(text),
  serial: (text: string): boolean => DONE_IN_SERIES.test(text),
  /** They are how many came, or who signed. */
  attending: (text: string): boolean => ATTENDING.test(text),
  signed: (text: string): boolean => SIGNATURES.test(text),
  /** They are what is kept in a list, or counted one by one. */
  kept: (text: string): boolean => KEPT.test(text),
  /** They are of prices, pay and money. */
  economic: (text: string): boolean => ECONOMY.test(text),
  /** They are a share of income that is taken. */
  fining: (text: string): boolean => FINING.test(text),
}

/** The words of a sentence as they stand in the text. */
export const sentenceText = ({ doc, from, to }: Parsed): string =>
  doc.source.slice(doc.tokens.start[from] ?? 0, doc.tokens.end[to - 1] ?? 0)
