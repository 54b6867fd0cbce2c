const ONES =
  'one|first|1st|один|первый|первая|перша|бір|бірінші|bir|birinci|i two|second|2nd|два|второй|вторая|екі|екінші|iki|ikinci|ii three|third|3rd|три|третий|третья|үш|үшінші|uch|üç|iii four|fourth|4th|четыре|четвертый|төрт|төртінші|tort|iv five|fifth|5th|пять|пятый|бес|бесінші|besh|beş|v six|sixth|6th|шесть|шестой|алты|vi seven|seventh|7th|семь|седьмой|жеті|vii eight|eighth|8th|восемь|восьмой|сегіз|viii nine|ninth|9th|девять|девятый|тоғыз|ix ten|tenth|10th|десять|десятый|он|x eleven|eleventh|11th twelve|twelfth|12th|двенадцать thirteen|thirteenth fourteen|fourteenth fifteen|fifteenth sixteen|sixteenth seventeen|seventeenth eighteen|eighteenth nineteen|nineteenth'
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
