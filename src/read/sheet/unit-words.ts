/** Words for units of time in English, Russian, Spanish, French, Ukrainian, and Turkic languages, by how they begin. */
const TIMES: readonly (readonly [unit: string, pattern: RegExp])[] = [
  [
    'years',
    /^(?:years?|yrs?|y|год|года|лет|рок\p{L}{0,2}|жыл|жил|yıl|il|yil|ýyl|сол|años?|ans?|années?)\.?$/iu,
  ],
  [
    'months',
    /^(?:months?|mos?|мес(?:яц\p{L}*)?|мес|місяц\p{L}*|ай|ay|oy|моҳ|mes(?:es)?|mois)\.?$/iu,
  ],
  [
    'days',
    /^(?:days?|d|сут(?:ок|ки)?|день|дня|дней|дн|діб|доб\p{L}|дні\p{L}?|тәулік|күн|сутка|sutka|kun|gün|рӯз|días?|dias?|jours?)\.?$/iu,
  ],
  [
    'hours',
    /^(?:hours?|hrs?|h|час(?:а|ов)?|ч|годин\p{L}?|сағат|саат|soat|saat|соат|horas?|heures?)\.?$/iu,
  ],
]

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  dollars: 'USD',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  евро: 'EUR',
  '£': 'GBP',
  '₸': 'KZT',
  тенге: 'KZT',
  tenge: 'KZT',
  тг: 'KZT',
  '₽': 'RUB',
  руб: 'RUB',
  рублей: 'RUB',
  рубля: 'RUB',
  rubles: 'RUB',
  roubles: 'RUB',
  '₴': 'UAH',
  грн: 'UAH',
  hryvnia: 'UAH',
  сом: 'KGS',
  сомов: 'KGS',
  som: 'KGS',
  сум: 'UZS',
  сумов: 'UZS',
  сомони: 'TJS',
  somoni: 'TJS',
  '₾': 'GEL',
  lari: 'GEL',
  '֏': 'AMD',
  dram: 'AMD',
  '₺': 'TRY',
  lira: 'TRY',
  '₼': 'AZN',
  manat: 'AZN',
}

/** The unit of a penalty that a word names: years, months, days, hours, or a currency's ISO code. */
export function unitOf(word: string): string | undefined {
  const time = TIMES.find(([, pattern]) => pattern.test(word))?.[0]
  if (time !== undefined) return time
  if (/^[A-Z]{3}$/.test(word)) return word
  return CURRENCIES[word.toLowerCase().replace(/\.$/, '')]
}
