/** Words for one calling: who was "a lawmaker" is "the MP" afterwards. */
const SAME_CALLING = [
  'lawmaker mp legislator deputy parliamentarian senator congressman congresswoman',
  'journalist reporter editor correspondent columnist newsman',
  'activist campaigner defender dissident',
  'lawyer attorney advocate counsel solicitor barrister',
  'student undergraduate pupil',
  'singer musician rapper artist',
  'priest cleric pastor imam bishop preacher',
  'doctor physician surgeon',
  'blogger youtuber influencer streamer vlogger',
  'politician leader candidate',
  'teacher lecturer professor academic schoolteacher',
].map(words => words.split(' '))

/** All words for the calling that a word names. */
export function callings(lemma: string): readonly string[] {
  return SAME_CALLING.find(words => words.includes(lemma)) ?? [lemma]
}
