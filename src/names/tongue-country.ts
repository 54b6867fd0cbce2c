/** Languages that one country writes so, by letters that only they have; the first that fits counts. */
const TONGUES: readonly (readonly [letters: RegExp, country: string])[] = [
  [/\p{Script=Georgian}/u, 'GE'],
  [/\p{Script=Armenian}/u, 'AM'],
  [/\p{Script=Hangul}/u, 'KR'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'JP'],
  [/\p{Script=Thai}/u, 'TH'],
  [/\p{Script=Khmer}/u, 'KH'],
  [/\p{Script=Lao}/u, 'LA'],
  [/\p{Script=Myanmar}/u, 'MM'],
  [/\p{Script=Ethiopic}/u, 'ET'],
  [/\p{Script=Hebrew}/u, 'IL'],
  [/[ә]\p{L}*[іы]|[ұ]|[қғ]\p{L}*і|і\p{L}*[қғ]|(?:дық|дік|тық|тік|ның|нің)(?!\p{L})/iu, 'KZ'],
  [/[ӣӯҷ]/iu, 'TJ'],
  [/[ўқғҳ]\p{L}*[ўқғҳ]|ў(?!.*і)(?=.*[қғҳ])|[og][ʻ‘']/iu, 'UZ'],
  [/[їєґ]/iu, 'UA'],
  [/ў/iu, 'BY'],
  [/[өүң]/iu, 'KG'],
  [/ə/iu, 'AZ'],
  [/[ňž]\p{L}*ý|ý\p{L}*[ňž]|ýň|ň\s|ýet|kazyýet/iu, 'TM'],
  [/[ơưđ]|[ạ-ỹ]/iu, 'VN'],
  [/[ğı]/u, 'TR'],
  [/ł/iu, 'PL'],
  [/[őű]/iu, 'HU'],
  [/[ățș]/iu, 'RO'],
]

/** The country (ISO alpha-2) whose own language a name is in; null where many write so. */
export function countryOfTongue(name: string): string | null {
  const text = name.normalize('NFC')
  return TONGUES.find(([letters]) => letters.test(text))?.[1] ?? null
}
