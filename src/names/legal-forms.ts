import { foldWord } from './fold-name.ts'
import { wordLikeness } from './word-likeness.ts'

/**
 * Legal forms by family, in small letters and without dots: forms of one family are one form in different languages.
 * A "body" family also says what kind of organisation it is.
 */
const FORMS: readonly (readonly [family: string, body: string | null, forms: string])[] = [
  [
    'limited',
    null,
    `limited liability company|limited liability partnership|private limited company|limited|ltd|llc|llp|pty ltd|co ltd|
    private limited|pvt ltd|lc|gmbh|gesellschaft mit beschränkter haftung|mbh|srl|s r l|societatea cu răspundere limitată|
    sarl|sàrl|société à responsabilité limitée|sp z oo|sp z o o|spółka z ograniczoną odpowiedzialnością|sia|uab|oü|doo|d o o|
    eood|ood|sro|s r o|kft|bv|b v|oy|aps|as|ooo|o o o|ооо|общество с ограниченной ответственностью|too|тоо|
    товарищество с ограниченной ответственностью|жшс|жауапкершілігі шектеулі серіктестігі|жауапкершілігі шектеулі серіктестік|
    zhshs|осоо|osoo|жчк|жоопкерчилиги чектелген коом|общество с ограниченной ответственностью|mchj|мчж|
    mas'uliyati cheklangan jamiyat|mas'uliyati cheklangan jamiyati|mmc|məhdud məsuliyyətli cəmiyyət|тов|tov|
    товариство з обмеженою відповідальністю|тдв|таа|ҷдмм|ҷамъияти дорои масъулияти маҳдуд|hj|шпк|შპს|սպը|ltd şti|
    limited şirketi|ltd şirketi|pte ltd|pte|sdn bhd|bhd|wll|w l l|fze|fzco|fz llc|fzc|ltda|limitada|srl de cv|eirl|sas|sarlau|kk|k k|co limited|company limited|ltd co|co ltd|sh p k|shpk|ооо нпо`,
  ],
  [
    'stock',
    null,
    `open joint stock company|closed joint stock company|public joint stock company|joint stock company|jsc|ojsc|cjsc|pjsc|
    aktiengesellschaft|ag|se|spa|s p a|nv|n v|plc|public limited company|asa|ab|oyj|
    открытое акционерное общество|закрытое акционерное общество|публичное акционерное общество|
    непубличное акционерное общество|акционерное общество|ао|оао|зао|пао|нао|ao|oao|zao|pao|ақ|акционерлік қоғамы|акционерлік қоғам|
    aksiyadorlik jamiyati|aj|аж|ат|ааж|асс|акціонерне товариство|приватне акціонерне товариство|публічне акціонерне товариство|
    прат|пат|чао|частное акционерное общество|anonim şirketi|a ş|aş|a s|asc|qsc|səhmdar cəmiyyəti|sociedad anónima|sa|s a|société anonyme|c a|ca|compañía anónima|sa de cv|s a de c v|sal|s a l|sab|saoc|saog|psc|kscc|pjs|a d|akcionarsko društvo|dd|d d|адкрытае акцыянернае таварыства`,
  ],
  [
    'company',
    null,
    'national company|нк|ұк|национальная компания|ұлттық компания|ұлттық компаниясы|сп|jv|joint venture|совместное предприятие|бірлескен кәсіпорын|бк|corporation|incorporated|company|corp|inc|co|& co|компания|корпорация|est|establishment|lp|limited partnership|шаркат|شركة|شرکت|کمپنی',
  ],
  [
    'fund',
    'foundation',
    `public foundation|public fund|pf|charitable foundation|charity foundation|corporate fund|private foundation|
    общественный фонд|благотворительный фонд|частный фонд|корпоративный фонд|қоғамдық қор|қоғамдық қоры|қайырымдылық қоры|
    коомдук фонд|коомдук фонду|jamoat fondi|ijtimoiy fond|благодійний фонд|громадський фонд|оф|of foundation|бф|кф|ққ|жеке қор|жеке қоры|жқ|чф`,
  ],
  [
    'association',
    'association',
    `public association|public union|public organisation|public organization|nnle|n n l e|ააიპ|ა ა ი პ|հկ|հասարակական կազմակերպություն|non-governmental organisation|non-governmental organization|nongovernmental organisation|
    nongovernmental organization|non-profit organisation|non-profit organization|nonprofit organisation|ngo|ngos|npo|
    общественное объединение|республиканское общественное объединение|региональное общественное объединение|
    общественная организация|неправительственная организация|некоммерческая организация|оо|роо|нко|нпо|ро|ано|ano|autonomous nonprofit organization|autonomous nonprofit organisation|nonprofit organisation|nongovernmental organisation|nongovernmental organization|association sans but lucratif|asociación civil|a c|автономная nonprofit организация|nonprofit организация|nongovernmental организация|
    автономная некоммерческая организация|қоғамдық бірлестік|қоғамдық бірлестігі|қб|үеұ|коомдук бирикме|коомдук бирикмеси|кб|
    громадська організація|го|вго|грамадскае аб'яднанне|nodavlat notijorat tashkiloti|nnt|eingetragener verein|e v|ev|
    ictimai birlik|ictimai birliyi|mittetulundusühing|mtü|stowarzyszenie|asbl|a s b l|loi 1901|объединение юридических лиц|оюл|oyul|ouyl|association of legal entities|заңды тұлғалар бірлестігі`,
  ],
  [
    'institution',
    null,
    `private institution|state institution|municipal institution|частное учреждение|государственное учреждение|
    некоммерческое учреждение|чу|гу|кгу|коммунальное государственное учреждение|мемлекеттік мекеме|мемлекеттік мекемесі|мм|
    жеке мекеме|ргп|гкп|state utility enterprise|state communal enterprise|municipal enterprise|state enterprise|republican state enterprise|коммунальное предприятие|мемлекеттік кәсіпорын|мемлекеттік коммуналдық кәсіпорын|мкк|рмк|государственное предприятие|фгуп|fsue|fgup|гуп|муп|gup|federal state unitary enterprise|state unitary enterprise|фку|фгбу|фгку|установа|uchrezhdenie`,
  ],
  [
    'farm',
    'farm',
    'крестьянское хозяйство|шаруа қожалығы|кх|шқ|крестьянское фермерское хозяйство|кфх|фермерское хозяйство|peasant farm|дыйкан чарбасы|fermer xoʻjaligi',
  ],
  [
    'cooperative',
    'cooperative',
    'производственный кооператив|production cooperative|өндірістік кооператив|пк|өк|спк|сельскохозяйственный производственный кооператив',
  ],
  [
    'trader',
    null,
    'sole proprietor|sole trader|individual entrepreneur|индивидуальный предприниматель|ип|фоп|жеке кәсіпкер|жк|yatt|tadbirkor',
  ],
]

/** A legal form, the family it belongs to, and the kind of organisation that it tells of. */
export type LegalForm = { readonly family: string; readonly body: string | null }

const BY_WORDS = new Map(
  FORMS.flatMap(([family, body, forms]) =>
    forms.split('|').map((form): [string, LegalForm] => [form.trim(), { family, body }]),
  ),
)
/** Forms of two words and more by their sounds: "qoğamdyq birlestigi". */
const BY_SOUND = new Map(
  [...BY_WORDS].flatMap(([form, legal]): [string, LegalForm][] =>
    form.length > 9 && form.includes(' ') ? [[soundsOf(form), legal]] : [],
  ),
)

function soundsOf(words: string): string {
  return words.split(' ').map(foldWord).join(' ')
}

const MOST_WORDS = Math.max(...[...BY_WORDS.keys()].map(form => form.split(' ').length))

/** Long words of forms, which may be misspelled or cut off: "aktiengeselschaft", "compan". */
const LONG_WORDS = [...new Set([...BY_WORDS.keys()].flatMap(form => form.split(' ')))].filter(
  word => word.length >= 7,
)

function corrected(word: string, i: number, words: readonly string[]): string {
  const outer = i === 0 || i >= words.length - 2
  if (!outer || word.length < 6 || LONG_WORDS.includes(word)) return word
  const meant = LONG_WORDS.find(
    long =>
      long[0] === word[0] &&
      ((long.startsWith(word) && long.length === word.length + 1) ||
        (word.length > 10 && wordLikeness(long, word) >= 0.9)),
  )
  return meant ?? word
}

/** Words without the legal forms among them, and the forms, in their order. */
export function withoutForms(written: readonly string[]): {
  readonly words: readonly string[]
  readonly forms: readonly LegalForm[]
} {
  const words = written.map(corrected)
  const kept: string[] = []
  const forms: LegalForm[] = []
  for (let i = 0; i < words.length;) {
    const found = formAt(words, i, kept.length === 0)
    if (found) forms.push(found.form)
    else kept.push(words[i] ?? '')
    i += found?.length ?? 1
  }
  return kept.length > 0 ? { words: kept, forms } : { words, forms: [] }
}

/** Whether letters are a legal form: "ОФ". */
export const isForm = (letters: string) => BY_WORDS.has(letters.toLowerCase())

/** Forms that are words at the beginning: «Ақ жол» is a white way. */
const ONLY_LAST = new Set(['ақ', 'ат', 'аж', 'as', 'se', 'co', 'sa', 'ad', 'ca'])

/** Short forms that are no word of anything else: "Ассоциация НПО Актобе". */
const ANYWHERE = new Set(['нпо', 'нко', 'ngo', 'npo'])

/** The longest form that begins at a word; short ones stand only first or last. */
function formAt(words: readonly string[], at: number, isFirst: boolean) {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(' ')
    const form = BY_WORDS.get(text) ?? (length > 1 ? BY_SOUND.get(soundsOf(text)) : undefined)
    const atEnd = at + length === words.length
    const outer = atEnd || (isFirst && !ONLY_LAST.has(text))
    if (form && (outer || text.length > 3 || ANYWHERE.has(text))) return { form, length }
  }
  return undefined
}

/** Families that no company is of. */
const CIVIC = new Set(['fund', 'association'])

/** Families of which one may stand for the other: a "company" may be of any form that trades. */
export const sameForm = (a: string, b: string) =>
  a === b || ([a, b].includes('company') && ![a, b].some(family => CIVIC.has(family)))
