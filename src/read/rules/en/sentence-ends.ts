export { NEVER_FINAL_WORDS as NEVER_FINAL } from './abbreviations.ts'

/** Words that open a sentence after an abbreviation: "in the U.S. The court ..." */
export const OPENERS = `
  a an the this that these those he she it they we you i his her its their our my there here in on at by for from with
  after before since during when while although though as if but and or yet so however meanwhile according some many most
  several all both each another other others one two three four five six seven eight nine ten police authorities officers
  prosecutors judges court courts officials human what who how why no not none nobody earlier later last next today
  yesterday despite under following`

/** Abbreviations after which a capital opens a new sentence. */
export const FINAL_IF_CAPITAL =
  'a.m. p.m. etc. inc. ltd. co. corp. llc. bros. jr. sr. dept. assn. blvd. ave. rd.'

/** After "!" or "?" one of these, or a name and one of these, goes on with the sentence: "“Go!” Bekov shouted". */
export const SAYING = `
  said says say asked asks ask told tells shouted shouts cried added adds wrote writes chanted replied answered reads read
  recalled explained demanded wondered posted tweeted`
