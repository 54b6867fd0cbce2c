/** Bodies that news name by letters, a row each: the full name in English, then letters and other names, in any language. */
const BODIES: readonly string[] = [
  'ministry emergency|мчс|төтенше жағдайлар министрлігі|дснс|fhn|фвв|министерство по чрезвычайным ситуациям|министерство чрезвычайных ситуаций|ministry of emergency situations|ministry of emergencies|emergency situations ministry|emergencies ministry',
  'lawyers association|bar association|bar council|barosu|baro|коллегия адвокатов|адвокатская палата|vəkillər kollegiyası|адвокаттар алқасы|ordre des avocats|colegio de abogados',
  'penitentiary system|уголовно исполнительная система|уголовно исполнительной системы|penal enforcement system|penal system|penitentiary system|prison system|қылмыстық атқару жүйесі|уфсин|фсин',
  'criminal|ağır ceza|ağır cinayətlər|grave crimes|high criminal|serious crimes',
  'national company|нк|ұк',
  'ministry finance|минфин|мінфін',
  'politicalprisoners|political prisoners|политические заключенные|политических заключенных|політичних в’язнів',
  'machinebuilding|machine building|машиностроительный|машиностроительного|makine imalat',
  'interdistrict|inter district|межрайонный|межрайонного|ауданаралық',
  'nonprofit|non profit|not for profit|некоммерческий|некоммерческая',
  'nongovernmental|non governmental|неправительственный|неправительственная',

  'united nations|un|оон|бұұ|бмт|ббг|onu|uno|организация объединенных наций|организация объединённых наций|організація об’єднаних націй|біріккен ұлттар ұйымы|birleşmiş milletler',
  'organization security cooperation europe|osce|обсе|еқыұ|обсє|osze|agit|organization for security and co-operation in europe|organization for security and cooperation in europe|организация по безопасности и сотрудничеству в европе|еуропадағы қауіпсіздік және ынтымақтастық ұйымы',
  'office high commissioner human rights|ohchr|увкпч|office of the high commissioner for human rights|управление верховного комиссара по правам человека',
  'office high commissioner refugees|unhcr|увкб|office of the high commissioner for refugees',
  'office democratic institutions human rights|odihr|бдипч|office for democratic institutions and human rights|бюро по демократическим институтам и правам человека',
  'european union|eu|ес|єс|европейский союз|євросоюз|евросоюз|еуропалық одақ|avrupa birliği|avropa ittifaqı',
  'council of europe|coe|совет европы|рада європи',
  'european court human rights|echr|ecthr|еспч|єспл|aihm|european court of human rights|европейский суд по правам человека',
  'human rights watch|hrw|хьюман райтс вотч',
  'amnesty international|ai|международная амнистия|эмнести интернешнл',
  'reporters without borders|rsf|reporters sans frontières|репортеры без границ|репортёры без границ|sınır tanımayan gazeteciler',
  'committee protect journalists|cpj|committee to protect journalists|комитет защиты журналистов|комитет по защите журналистов',
  'international federation human rights|fidh|international federation for human rights|международная федерация за права человека',
  'international partnership human rights|iphr|international partnership for human rights',
  'radio free europe radio liberty|rfe rl|rferl|rfe|радио свобода|радио свободная европа|радіо свобода|radio liberty|radio free europe',
  'international criminal court|icc|международный уголовный суд',
  'international labour organization|ilo|мот|international labor organization|международная организация труда',
  'world health organization|who|воз|всемирная организация здравоохранения',
  'unicef|юнисеф|united nations children’s fund|детский фонд оон',
  'unesco|юнеско',
  'commonwealth independent states|cis|снг|тмд|commonwealth of independent states|содружество независимых государств',
  'collective security treaty organization|csto|одкб|ұқшұ|организация договора о коллективной безопасности',
  'shanghai cooperation organization|sco|шос|шыұ|shanghai cooperation organisation|шанхайская организация сотрудничества',
  'people’s liberation army|pla',
  'ministry interior|mia|mvd|мвд|іім|мвс|iim|mia|dii|ішкі істер министрлігі|ministry of the interior|home office|home ministry|interior ministry|ministry of home affairs',
  'ministry foreign|mfa|мид|сім|мзс|foreign ministry|foreign office',
  'ministry justice|минюст|мін’юст|justice ministry',
  'ministry health|минздрав|health ministry',
  'ministry defence|минобороны|міноборони|defence ministry|defense ministry',
  'ministry education|минобр|education ministry',
  'prosecutor general|генпрокуратура|general prosecutor|office of the prosecutor general',
  'committee national security|knb|кнб|ұқк|nsc|комитет национальной безопасности',
  'state committee national security|gknb|гкнб|укмк|scns',
  'state security service|sgb|сгб|dxx|дхх',
  'state security committee|kgb|кгб|кдб',
  'federal security service|fsb|фсб|федеральная служба безопасности',
  'security service ukraine|sbu|сбу|служба безпеки україни|security service of ukraine',
  'investigative committee|следственный комитет|слідчий камітэт',
  'central election commission|cec|цик|цвк|орталық сайлау комиссиясы|центральная избирательная комиссия|центризбирком',
  'special economic investigations|сэр',
  'trade union|trades union|labour union|labor union|профсоюз|профспілка|кәсіподақ|кәсіподағы|профессиональный союз|kasaba uyushmasi|sendika|həmkarlar ittifaqı|gewerkschaft',
  'human rights|права человека|прав человека|правам человека|прав людини|права людини|правоў чалавека|адам құқықтары|адам құқығы|адам укуктары|inson huquqlari|ҳуқуқи инсон|insan hakları|insan hüquqları|menschenrechte|droits de l’homme|derechos humanos|ადამიანის უფლებათა|ადამიანის უფლებების|droits humains|direitos humanos|diritti umani|حقوق الإنسان|حقوق الانسان|حقوق بشر|մարդու իրավունքների|правы чалавека|адамдык укуктар|hak asasi manusia|prawa człowieka|praw człowieka|правозащитный|правозащитная|правозащитное|правозахисний|праваабарончы|құқық қорғау',
  'republic|республика|республики|республикасы|республикасының|республикасынын|respublikasi|respublikası|cumhuriyeti',
  'kazakhstan|рк|қр|rk',
  'kyrgyzstan|кр|kr|кыргызской республики|кыргызская республика|kyrgyz republic|kyrgyz respublikasy',
  'russian|рф|российской федерации|российская федерация|russian federation',
  'uzbekistan|руз',
  'prison colony|исправительная колония|исправительное учреждение|исправительной колонии|түзеу мекемесі',
  'pretrial prison|сизо|следственный изолятор|pre-trial detention centre|pre-trial detention center|тергеу изоляторы|remand prison',
  'newspaper|gazette',
  'akimat|city authorities|local authorities|city administration|municipal authorities|городские власти|городская администрация|местные власти',
  'parliament chamber|lower house|upper house|lower chamber|upper chamber|нижняя палата|верхняя палата|state duma|государственная дума|верховная рада|verkhovna rada|jogorku kenesh|zhogorku kenesh|жогорку кеңеш|жогорку кенеш|oliy majlis|milli majlis',
  'mayor|city hall|mayor’s office|мэрия|office of the mayor|akimat|акимат|әкімдігі|hokimiyat|хокимият|belediye',
]

const plain = (text: string) => text.replaceAll('’', "'")
const expansions = new Map<string, string>()
const phrases: (readonly [string, string])[] = []
for (const row of BODIES) {
  const [full = '', ...others] = plain(row).split('|')
  for (const other of others) {
    if (/^[\p{L}]{2,5}$/u.test(other)) expansions.set(other, full)
    else phrases.push([` ${other} `, ` ${full} `])
  }
}
phrases.sort(([a], [b]) => b.length - a.length)

/** What letters stand for: "un" is "united nations"; undefined where they are not known. */
export const expansionOf = (letters: string): string | undefined => expansions.get(letters)

/** A name in small letters with the bodies and phrases in it that are known by their English words. */
export function withKnownBodies(name: string): string {
  return phrases.reduce((text, [phrase, full]) => text.replaceAll(phrase, full), ` ${name} `).trim()
}
