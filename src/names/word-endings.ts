/** Endings of cases and of what belongs to whom, longer ones first, by script: Russian and Turkic; English, German, Turkic. */
const ENDINGS: readonly RegExp[] = [
  /(?:лары|лері|дары|дері|тары|тері|лар|лер|дар|дер|тар|тер)?(?:с?[ыіуү])?(?:н?[ыіуү][ңн]|ның|нің|дың|дің|тың|тің|нын|нин|дын|дин|тын|тин|нун|нүн)$/u,
  /(?:лары|лері|дары|дері|тары|тері|сы|сі|су|сү)$/u,
  /(?:ами|ями|ого|его|ой|ей|ом|ем|ов|ев|ам|ям|ах|ях|ия|ии|ию)$/u,
  /[аеиоуыіяюүьй]$/u,
  /(?:lary|leri|ları|lari|si|sı|su|sü|sy)?(?:nıñ|niñ|nyñ|nyŋ|nyn|nin|nın|nun|nün|ning|dyñ|dıñ|tyñ|tıñ)$/u,
  /(?:lary|leri|ları|lari|larning|si|sı|su|sü|sy)$/u,
  /(?:es|en|s|i|ı|u|ü|y|e)$/u,
  /innen$/u,
]

/** What is left is a word of so many letters at least. */
const LEAST = 3

/** A word, in small letters, without the ending it may have, in each way that it may be taken off. */
export const endingsOff = (word: string): string[] => [
  ...new Set(
    ENDINGS.map(ending => word.replace(ending, '')).filter(
      form => form !== word && form.length >= LEAST,
    ),
  ),
]
