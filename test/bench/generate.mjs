// Generated news about invented people: as many documents as wanted, the same for the same seed.
const GIVEN = [
  'Ana',
  'Tomas',
  'Irena',
  'Marek',
  'Leyla',
  'Dastan',
  'Ruta',
  'Samir',
  'Nadia',
  'Pavel',
  'Oksana',
  'Bilal',
  'Greta',
  'Imre',
  'Zeynep',
  'Arman',
]
const FAMILY = [
  'Dorel',
  'Vasko',
  'Hamidov',
  'Lindt',
  'Okafor',
  'Sarsen',
  'Petrak',
  'Moyo',
  'Kalnins',
  'Rahimi',
  'Toth',
  'Beridze',
  'Novak',
  'Achieng',
  'Duran',
  'Seitkali',
]
const TOWNS = [
  'Orvale',
  'Lemsk',
  'Tarnov',
  'Port Isel',
  'Kessany',
  'Upper Dray',
  'Belmaro',
  'Sund',
  'Ostrava',
  'Jalta Hill',
]
const ROLES = [
  'activist',
  'journalist',
  'blogger',
  'union leader',
  'student',
  'lawyer',
  'opposition politician',
  'teacher',
]
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const FILLER = [
  'The weather in the capital stayed mild for the season, and traders on the riverside market said business was slow.',
  'Residents of the district have long complained about the state of the roads and the price of heating.',
  'Analysts said that the budget would be discussed again before the summer recess.',
  'The museum reopened after two years of repairs, with a collection of maps from the last century.',
  'A spokesperson did not answer calls, and the ministry’s website gave no details.',
  'Local shopkeepers swept the pavement while children watched a brass band rehearse.',
]

/** A small seeded generator (mulberry32): numbers in [0, 1). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One document of about `size` characters with its publication date. */
export function generateDocument(number, { seed = 1, size = 5000 } = {}) {
  const next = random(seed * 1_000_003 + number)
  const pick = list => list[Math.floor(next() * list.length)]
  const between = (low, high) => low + Math.floor(next() * (high - low + 1))
  const month = between(1, 12)
  const day = between(10, 28)
  const event = () => {
    const name = `${pick(GIVEN)} ${pick(FAMILY)}`
    const town = pick(TOWNS)
    const on = `${between(1, 9)} ${MONTHS[month - 1]}`
    return pick([
      `On ${on}, police in ${town} detained ${pick(ROLES)} ${name} during a rally of some ${between(2, 90) * 10} people. The following day a court sentenced ${name.split(' ')[1]} to ${between(3, 20)} days of administrative detention.`,
      `A court in ${town} fined ${name}, ${between(20, 70)}, ${between(1, 9) * 100} euros over a march held on ${on}.`,
      `Authorities in ${town} refused ${between(2, 9)} applications to hold pickets, citing repairs to the square.`,
      `${name}, a ${pick(ROLES)}, was released on ${on} after ${between(5, 60)} days in custody.`,
      `The city administration of ${town} has blocked the website of the weekly since ${on}, its editor ${name} said.`,
    ])
  }
  const paragraphs = [`Report ${number}: ${pick(TOWNS)} and beyond`]
  let length = 0
  while (length < size) {
    const paragraph = Array.from({ length: between(3, 6) }, () =>
      next() < 0.3 ? event() : pick(FILLER),
    ).join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return {
    name: `report-${String(number).padStart(6, '0')}.txt`,
    text: paragraphs.join('\n\n'),
    published: `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  }
}
