/** Nouns by which somebody told before is meant again: "the activist", "the party". */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  `arrested detained activist guy lad atheist man woman people person student journalist reporter blogger protester
    detainee defendant suspect participant demonstrator teenager girl boy lawyer editor
    musician politician mp farmer artist poet teacher official marcher worker
    writer singer couple group party movement organisation organization website site
    newspaper weekly station outlet union ngo channel portal foundation association
    monthly daily broadcaster photographer cartoonist pensioner leader organiser organizer minister
    candidate designer council company publication magazine
    lawmaker legislator senator deputy reporter correspondent columnist campaigner defender attorney advocate counsel
    academic professor lecturer schoolteacher priest pastor imam cleric doctor nurse dissident youtuber rapper actor actress
    director trio duo quartet pair three four five six collective committee network centre center institute league front
    trader vendor driver pastor villager convict prisoner accused co-accused victim veteran widow father mother
    academic filmmaker playwright comedian translator publisher bookseller agency podcast programme program paper radio television`.split(
    /\s+/,
  ),
)
