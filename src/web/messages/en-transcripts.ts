/** The texts of transcripts. */
export const enTranscripts = {
  transcripts: {
    title: 'Transcript',
    toDocument: 'To the document',
    write: 'Write down its words',
    correct: 'Correct the transcript',
    words: 'What is said or shown',
    hint: 'Word for word, as far as it can be made out. Each version is kept; the last one stands.',
    hintPlayed:
      'Word for word, as far as it can be made out; [00:12:34] at the beginning of a line is a place in the recording. Each version is kept; the last one stands.',
    save: 'Keep the transcript',
    saved: 'The transcript was taken in and read.',
    original: 'The original',
    picture: 'The picture that was taken in',
    recording: 'The recording that was taken in',
    fit: 'Whole picture',
    whole: 'Full size',
    player: 'The recording',
    play: 'Play or pause',
    back: 'Back 5 seconds',
    time: 'Time code',
    playFrom: 'Play from {{time}}',
    notShown:
      'The original is not shown here: only pictures, sound and film are. vigil original {{id}} --out FILE writes it out.',
    broken:
      'This browser cannot show the original. vigil original {{id}} --out FILE writes it out.',
    none: 'This document has its words in itself: only recordings, pictures and scans are written down.',
    toOriginal: 'To the original',
    version: 'Transcript by {{by}}, {{at}}',
    earlier: 'Earlier version by {{by}}, {{at}}',
    replaced: 'A later version stands in place of this one; what was judged here stays.',
    several:
      'Two versions stand that did not know of each other. Read both; a new one stands in place of them.',
    chip: 'Transcript',
    chipEarlier: 'Earlier transcript',
    writtenBy: 'Written down by',
  },
} as const
