/** Words for people that any group told before may be called by. */
export const ANY_GROUP = new Set(
  `activist man woman people person protester detainee defendant suspect participant demonstrator teenager girl boy marcher
  couple spouse sibling brother sister group trio duo pair quartet accused convict prisoner victim arrestee arrested detained other`.split(
    /\s+/,
  ),
)

/** Adjectives that do not tell one farmer from another: "the young farmer", "the two detained men". */
export const LOOSE = new Set(
  `young old elderly detained arrested jailed imprisoned convicted accused same said former ex- ex veteran local prominent
  outspoken independent opposition retired popular missing injured slain exiled well-known leading freelance investigative ailing award-winning renowned noted two three four five six seven eight
  nine ten`.split(/\s+/),
)

/** Words for people that say more of what befell them than of their calling. */
export const LOOSE_CALLINGS = new Set(
  'leader politician candidate pensioner veteran widow father mother member organiser organizer critic dissident co-accused'.split(
    ' ',
  ),
)

/** Singular nouns for several people. */
export const COLLECTIVE = new Set(
  'crowd group mob family team crew delegation public people rest personnel staff most many majority'.split(
    ' ',
  ),
)
