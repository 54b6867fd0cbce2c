/** Words for one calling: who was "a lawmaker" is "the MP" afterwards. */
const SAME_CALLING = [
  'lawmaker mp legislator deputy parliamentarian senator congressman congresswoman',
  'journalist reporter editor correspondent columnist newsman',
  'activist campaigner defender dissident',
  'lawyer attorney advocate counsel solicitor barrister',
  'student undergraduate pupil',
  'singer musician rapper artist songwriter vocalist',
  'artist painter sculptor cartoonist illustrator performer',
  'writer author novelist poet playwright essayist',
  'broadcaster presenter newscaster',
  'priest cleric clergyman pastor imam bishop preacher archbishop cardinal monk',
  'comedian satirist comic',
  'driver motorist rider',
  'farmer peasant',
  'trader vendor seller hawker stallholder',
  'doctor physician surgeon',
  'blogger youtuber influencer streamer vlogger',
  'politician leader candidate',
  'teacher lecturer professor academic schoolteacher',
].map(words => words.split(' '))

/** What somebody of a calling is titled or described by, and what nobody is called by itself: "Father", "radio host". */
const TITLED: Readonly<Record<string, readonly string[]>> = {
  priest: ['father', 'rev', 'rev.', 'reverend', 'fr', 'fr.', 'sheikh', 'mullah', 'monsignor'],
  broadcaster: ['radio', 'television', 'tv', 'anchor'],
  doctor: ['dr', 'dr.'],
}

function gathered(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>()
  for (const words of SAME_CALLING) {
    const titles = words.flatMap(word => TITLED[word] ?? [])
    for (const word of words) all.set(word, [...(all.get(word) ?? []), ...words, ...titles])
  }
  return all
}

const BY_WORD = gathered()

/** How long a word must be to be known by its beginning: "teachers", "lawmaker's". */
const LONG = 5

/** Whether the words about somebody name the calling that a word names, or one like it. */
export function isCalling(lemma: string, as: string): boolean {
  const said = as.toLowerCase().split(/[\s-]+/)
  return (BY_WORD.get(lemma) ?? [lemma]).some(word =>
    said.some(one => one === word || (word.length >= LONG && one.startsWith(word))),
  )
}
