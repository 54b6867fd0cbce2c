/** Words that hold sentences together: in running text of a language, a fifth of all words and more are of these. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that was for on by with his her were from at he she is are it as be has had they who after which an not have',
  fr: 'le la les des et du une un dans pour que qui sur est par avec ont été au aux ce pas son sa plus à en il elle de d l',
  es: 'el la los las de y que en del un una por con para se su al lo es fue como más no a ha han tras ante',
  pt: 'o a os as de e que em do da dos das um uma por com para se no na ao foi mais não é são pela pelo à',
  it: 'il la i le di e che in del della dei un una per con si al alla è non sono da nel nella dal dalla stato più gli',
  de: 'der die das und in den von zu mit des dem ist im ein eine nicht auf sich für wurde er sie hat am auch bei aus nach vor',
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er om door werd hij naar bij ook uit heeft tot',
  tr: 've bir bu da de için ile olarak olan daha çok ise gibi kadar sonra ancak ne o en tarafından göre',
  pl: 'i w na z do się nie że to o jest przez po od dla za oraz który która które a był była został jako ma przed',
  cs: 'a v na se je že z do s o k za pro ale by jako byl byla podle které který po při od',
  ro: 'și de la în a cu pe care nu din un o că pentru este au fost mai al ale prin după s-a',
  id: 'yang di dan untuk dari dengan ini pada itu dalam tidak oleh akan ke telah karena juga sebagai para mereka',
  sw: 'ya na wa kwa ni la katika za cha kuwa hiyo huo baada kama hiyo watu pia',
  vi: 'và của là có cho không trong được với các một những này đã người từ khi về tại ở',
  uz: 'va bilan uchun bu ham bir edi deb esa shu har emas qilgan bo‘yicha kerak',
  az: 'və bu bir üçün ilə də da ki olan edib görə isə sonra onun qarşı haqqında',
  ru: 'и в на не что с по он она его их к за из от у о об как для был была были это но а при после до без под также',
  uk: 'і в у на не що з за до та про його її від як для був була це але при після під також із зі',
  be: 'і у на не што з па за да ён яна яго яе ад як для быў была гэта але пры пасля таксама',
  bg: 'и в на не че с по за от да се е са как но при след до без също който които',
  sr: 'и у на не да се је за са од као који која које су по али или након против',
  ar: 'في من على إلى أن عن مع التي الذي هذا هذه بعد قد كان ما كما بين وقد لم',
  fa: 'و در به از که این را با است برای آن بود شد کرد شده های بر تا می نیز',
}

const WORDS: ReadonlyMap<string, readonly string[]> = invert()

function invert(): Map<string, string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(' '))) {
      languages.set(word, [...(languages.get(word) ?? []), language])
    }
  }
  return languages
}

const FEWEST_WORDS = 8
const MOST_WORDS = 400

/** The language whose function words hold a text together, where one does so clearly. */
export function languageByFunctionWords(text: string): string | undefined {
  const tokens = (text.toLowerCase().match(/[\p{L}\p{M}‘’ʻ]+/gu) ?? []).slice(0, MOST_WORDS)
  if (tokens.length < FEWEST_WORDS) return undefined
  const counts = new Map<string, number>()
  for (const token of tokens) {
    for (const language of WORDS.get(token) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < tokens.length * 0.12) return undefined
  return first[1] >= (second?.[1] ?? 0) * 1.4 ? first[0] : undefined
}
