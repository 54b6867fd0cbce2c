const ONES =
  'one|first|1st|один|первый|первая|перша|бір|бірінші|bir|birinci|i|primero|primera|primer|premier|première|primeiro|primeira|erste|erster|erstes|yakum|birinchi|биринчи|якум|першы|першая|პირველი|առաջին|أول|الأول|الأولى|pertama|primo|prima two|second|2nd|два|второй|вторая|екі|екінші|iki|ikinci|ii|segundo|segunda|deuxième|seconde|zweite|zweites|ikkinchi|экинчи|дуюм|другий|друга|другі|მეორე|երկրորդ|ثاني|ثانية|kedua|secondo|seconda three|third|3rd|три|третий|третья|үш|үшінші|uch|üç|iii|tercero|tercera|tercer|troisième|terceiro|terceira|dritte|uchinchi|үчүнчү|сеюм|третій|третя|трэці|მესამე|երրորդ|ثالث|ثالثة|ketiga|üçüncü|terzo|terza four|fourth|4th|четыре|четвертый|төрт|төртінші|tort|iv|cuarto|cuarta|quatrième|quarto|quarta|vierte|toʻrtinchi|төртүнчү|четвертая|четвертий|четверта|მეოთხე|չորրորդ|رابع|رابعة|dördüncü five|fifth|5th|пять|пятый|бес|бесінші|besh|beş|v|quinto|quinta|cinquième|fünfte|beshinchi|бешинчи|пятая|beşinci|خامس six|sixth|6th|шесть|шестой|алты|vi|sexto|sexta|sixième|sexta|oltinchi|алтыншы|шестая|altıncı seven|seventh|7th|семь|седьмой|жеті|vii|séptimo|séptima|septième|sétimo|yettinchi|жетінші|седьмая|yedinci eight|eighth|8th|восемь|восьмой|сегіз|viii|octavo|octava|huitième|oitavo|sakkizinchi|сегізінші|восьмая|sekizinci nine|ninth|9th|девять|девятый|тоғыз|ix|noveno|novena|neuvième|nono|девятая|dokuzuncu ten|tenth|10th|десять|десятый|он|x|décimo|décima|dixième|десятая|onuncu eleven|eleventh|11th twelve|twelfth|12th|двенадцать thirteen|thirteenth fourteen|fourteenth fifteen|fifteenth sixteen|sixteenth seventeen|seventeenth eighteen|eighteenth nineteen|nineteenth'
const TENS =
  'twenty|twentieth|двадцать thirty|тридцать forty|сорок fifty sixty seventy eighty ninety'

const numbers = new Map<string, string>([
  ...ONES.split(' ').flatMap((row, i) =>
    row.split('|').map((word): [string, string] => [word, String(i + 1)]),
  ),
  ...TENS.split(' ').flatMap((row, i) =>
    row.split('|').map((word): [string, string] => [word, String((i + 2) * 10)]),
  ),
])

/** The digits of a word that is a number: "9", "№9", "9-й", "2nd", "second"; null for other words. */
export function digitsOf(word: string): string | null {
  const digits = /^(?:№|#|n°)?0*(\d+)(?:-?\p{L}{0,2})?$/u.exec(word)?.[1]
  return digits ?? numbers.get(word) ?? null
}
