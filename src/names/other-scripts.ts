/**
 * Letters of scripts that are neither Latin nor Cyrillic, as [letters, sounds] in the same order: Georgian, Armenian,
 * Hebrew, what Devanagari needs beside the general table, and Arabic with the letters of Persian and Kurdish. What Arabic writes above and below the line is left out.
 */
const SCRIPTS: readonly (readonly [letters: string, sounds: string])[] = [
  [
    'ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ',
    'a b g d e v z t i k l m n o p zh r s t u p k gh k sh ch ts dz ts ch kh j h',
  ],
  [
    'ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ և',
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev',
  ],
  [
    'א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת',
    'a b g d h u z kh t i k k l m m n n s a p f ts ts k r sh t',
  ],
  ['ं ँ च छ ज झ व श ष ण ङ ञ ङ', 'n n ch ch j j v sh sh n n n n'],
  [
    'ا أ إ آ ٱ ى ة ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ غ ف ق ك ل م ن ه و ؤ ي ئ پ چ ژ گ ک ی ە ې',
    'a a i a a a a b t t j h kh d z r z s sh s d t z gh f k k l m n h u u i i p ch zh g k i e e',
  ],
]

/** Scripts of India whose letters stand in the order of Devanagari: Bengali, Gurmukhi, Gujarati, Odia, Telugu, Kannada, Malayalam. */
const AS_DEVANAGARI = [0x80, 0x100, 0x180, 0x200, 0x300, 0x380, 0x400]
const DEVANAGARI = Array.from('चछजझवशष')

function inScriptsOfIndia([letter, sound]: [string, string]): [string, string][] {
  if (!DEVANAGARI.includes(letter)) return [[letter, sound]]
  const code = letter.codePointAt(0) ?? 0
  return [0, ...AS_DEVANAGARI].map(further => [String.fromCodePoint(code + further), sound])
}

/** For each such letter its sounds in plain Latin; signs that only carry a vowel have none. */
export const OTHER_SCRIPTS: ReadonlyMap<string, string> = new Map([
  ...SCRIPTS.flatMap(([letters, sounds]) => {
    const sound = sounds.split(' ')
    return letters
      .split(' ')
      .map((letter, at): [string, string] => [letter, sound[at] ?? ''])
      .flatMap(inScriptsOfIndia)
  }),
  ...Array.from('عءـًٌٍَُِّْٰ', (sign): [string, string] => [sign, '']),
])

/** Scripts that leave short vowels unwritten, or, as those of India do, the commonest. */
export const WITHOUT_VOWELS = /[\u0590-\u05FF\u0600-\u06FF\u0750-\u077F\u0900-\u0DFF]/
