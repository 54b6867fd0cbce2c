/** Nouns by which somebody told before is meant again: "the activist", "the party". */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  `activist man woman people person student journalist reporter blogger protester
    detainee defendant suspect participant demonstrator teenager girl boy lawyer editor
    musician politician mp farmer artist poet teacher official marcher worker
    writer singer couple group party movement organisation organization website site
    newspaper weekly station outlet union ngo channel portal foundation association
    monthly daily broadcaster photographer cartoonist pensioner leader organiser organizer minister
    candidate designer council company publication magazine`.split(/\s+/),
)
