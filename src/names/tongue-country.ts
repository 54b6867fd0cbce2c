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
  [/[ӣӯҷ]|(?<!\p{L})(?:вазорати|додгоҳи|кумитаи|прокуратураи|ҳизби|суди)(?!\p{L})/iu, 'TJ'],
  [/ў(?=.*[қғҳ])|[қғҳ].*ў|ҳ/iu, 'UZ'],
  [/[әұ]|[қғ].*[ыі]|[ыі].*[қғ]|(?:лігі|дігі|тігі|нің|дің|тің|лері|дері|ғы|ғі)(?![\p{L}])/iu, 'KZ'],
  [/[og][ʻ‘'’](?=\p{L})/iu, 'UZ'],
  [
    /(?<![\p{L}])(?:oliy|davlat|vazirligi|viloyati?|tumani?|shahar|shahri|xizmati|hokimligi|hokimiyati|prokuraturasi|uyushmasi|jamiyati|agentligi|boshqarmasi|qoʻmitasi|qo'mitasi|ishlari|palatasi|markazi|respublikasi|oʻzbekiston)(?![\p{L}])/iu,
    'UZ',
  ],
  [/[їєґ]/iu, 'UA'],
  [
    /(?<!\p{L})(?:жогорку|мамлекеттик|коомдук|шаардык|райондук|облустук)(?!\p{L})|(?:министрлиги|кызматы|башкармалыгы|агенттиги|комитетинин|прокуратурасынын)(?!\p{L})/iu,
    'KG',
  ],
  [/(?<!\p{L})бас прокуратура(?:сы)?(?!\p{L})/iu, 'KZ'],
  [/ў|і.*[ыэ]|[ыэ].*і/iu, 'BY'],
  [/[өүң]|(?<=\p{Script=Cyrillic}{4})(?:лык|лук|лүк|дык|дук|дүк|тык|тук|түк)(?!\p{L})/iu, 'KG'],
  [/і/iu, 'UA'],
  [/ə|(?<!\p{L})(?:baş prokuror|prokurorluğu?|nazirliyi)/iu, 'AZ'],
  [/[ňž]\p{L}*ý|ý\p{L}*[ňž]|ýň|ň\s|ýet|kazyýet|ministrligi(?!\p{L})/iu, 'TM'],
  [/[ơưđ]|[ạ-ỹ]/iu, 'VN'],
  [
    /[ğı]|(?<!\p{L})(?:mahkemesi|bakanlığı|barosu|sendikası|derneği|gazetesi|emniyet|meclisi)(?!\p{L})/iu,
    'TR',
  ],
  [/(?<!\p{L})(?:mahkamah agung|kepolisian|kejaksaan|komisi|kementerian|lembaga)(?!\p{L})/iu, 'ID'],
  [/[ٹڈڑںے]/u, 'PK'],
  [/[پچژگکی]/u, 'IR'],
  [/ł/iu, 'PL'],
  [/[őű]/iu, 'HU'],
  [/[ățș]/iu, 'RO'],
]

/** The country (ISO alpha-2) whose own language a name is in; null where many write so. */
export function countryOfTongue(name: string): string | null {
  const text = name.normalize('NFC')
  return TONGUES.find(([letters]) => letters.test(text))?.[1] ?? null
}
