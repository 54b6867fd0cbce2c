/** What refusals are grounded on, in the words of those who refuse; the first that fits is meant. */
const PRETEXTS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'works',
    /\b(?:repair|renovat|construct|reconstruct|maintenance|landscap|paving|works?\b|sewer|clean(?:ed|ing)\b)/i,
  ],
  [
    'another event',
    /\b(?:another|other|already|previous|cultural|sport|children'?s|official|city|mass) (?:\w+ ){0,3}(?:event|rally|concert|fair|festival|celebration|occupied|booked|application|competition)|\b(?:concert|fair|festival|exhibition|flower show|celebration|marathon|parade|circus)\b/i,
  ],
  [
    'place not allowed',
    /\b(?:not (?:\w+ ){0,2}(?:designated|intended|permitted|allowed|on the list)|designated (?:place|venue|area|site)|special(?:ly)? (?:place|designated)|too (?:near|close)|proximity|near (?:a |the )?(?:school|hospital|court|government|embassy|residence)|private property|within \d+ met)/i,
  ],
  [
    'notice',
    /\b(?:late|deadline|too early|incomplete|missing|incorrect|wrong(?:ly)?|not (?:properly )?(?:filed|signed|submitted|attached|indicated|specified)|formal|paperwork|documents?|form\b|signature|passport|within the (?:term|time))/i,
  ],
  [
    'health',
    /\b(?:covid|corona|epidemi|pandemi|quarantine|sanitary|health|virus|influenza|cholera|measles)/i,
  ],
  [
    'security',
    /\b(?:security|safety|terror|extremis|unrest|public order|provocation|clash|violence|threat|riot|state of emergency|martial|emergency|stability|national interest|(?:lack|shortage) of (?:\w+ )?(?:police|officers|personnel|staff)|(?:enough|sufficient) (?:police|officers|personnel|staff))/i,
  ],
  [
    'traffic',
    /\b(?:traffic|road|pedestrian|transport|passers-?by|movement of|parking|vehicles?|congestion)/i,
  ],
  ['noise and neighbours', /\b(?:noise|residents|neighbou?rs|tourists?|disturb|inconvenien)/i],
  [
    'purpose',
    /\b(?:purpose|aim|goal|topic|slogan|content|propaganda|unlawful demand|constitution|morals?|values|children from)/i,
  ],
]

/** The kind of pretext that the words of a refusal amount to: "works", "another event"; "other" where none fits. */
export function pretextOf(words: string): string {
  return PRETEXTS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}
