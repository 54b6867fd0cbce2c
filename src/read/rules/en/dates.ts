/** Months: number, full name, short forms that need a day or a full stop beside them. */
export const MONTHS: readonly (readonly [number, string, string])[] = [
  [1, 'january', 'jan jan.'],
  [2, 'february', 'feb feb.'],
  [3, 'march', 'mar mar.'],
  [4, 'april', 'apr apr.'],
  [5, 'may', ''],
  [6, 'june', 'jun jun.'],
  [7, 'july', 'jul jul.'],
  [8, 'august', 'aug aug.'],
  [9, 'september', 'sep sep. sept sept.'],
  [10, 'october', 'oct oct.'],
  [11, 'november', 'nov nov.'],
  [12, 'december', 'dec dec.'],
]

/** Months that are other words too: they count only beside a day, a year, or one of MONTH_CUES. */
export const AMBIGUOUS_MONTHS = 'march april may june august'

/**
 * Months of the Ethiopian and the Nepali calendar: the year beside them is near one of ours, and is none. (Years of the
 * Islamic, Persian, Buddhist and Jewish calendars are too far from ours to be taken for one.)
 */
export const OTHER_MONTHS = `
  meskerem tikimt tikimit hidar tahsas yekatit megabit miyazia miazia ginbot sene hamle nehase pagume
  baisakh baishakh jestha asar ashad shrawan bhadra ashwin asoj kartik mangsir mangshir poush magh falgun phalgun chaitra`

/** Marks of years of those calendars, in capitals. */
export const OTHER_CALENDARS = 'e.c. e.c b.s. b.s bs'

/** Words before a bare month that make it one. */
export const MONTH_CUES = `
  in since until till by from between during early late mid last this next of through throughout before after and to
  around every previous following past as`

/** Words before four digits that make them a year. */
export const YEAR_CUES = `
  in since until till by from between during early late mid of through throughout before after and to around back
  year fy winter spring summer autumn fall the for`

/** Weekdays, Monday first (1 to 7), with short forms that are no other word. */
export const WEEKDAYS = [
  'monday',
  'tuesday tues',
  'wednesday weds',
  'thursday thurs thur',
  'friday',
  'saturday',
  'sunday',
]

/** Short forms of weekdays, Monday first, which count before a day and a month only: "Tues 8 August", "Sat., May 4". */
export const SHORT_WEEKDAYS = ['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun']

/** Times of the day after a weekday or a day: "Tuesday morning", "the same evening". */
export const DAY_TIMES =
  'morning afternoon evening night mornings evenings nights noon midday midnight lunchtime dawn dusk'

export const SEASONS: readonly (readonly [string, 1 | 2 | 3 | 4])[] = [
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
]

type Unit = 'day' | 'week' | 'month' | 'year'

/** Words counted from the day of publication. */
export const DEICTIC: readonly (readonly [string, Unit, number])[] = [
  ['today', 'day', 0],
  ['tonight', 'day', 0],
  ['this morning', 'day', 0],
  ['this afternoon', 'day', 0],
  ['this evening', 'day', 0],
  ['earlier today', 'day', 0],
  ['later today', 'day', 0],
  ['this very day', 'day', 0],
  ['tomorrow morning', 'day', 1],
  ['tomorrow evening', 'day', 1],
  ['yesterday morning', 'day', -1],
  ['yesterday afternoon', 'day', -1],
  ['yesterday evening', 'day', -1],
  ['yesterday night', 'day', -1],
  ['the night before last', 'day', -2],
  ['yesterday', 'day', -1],
  ['last night', 'day', -1],
  ['last evening', 'day', -1],
  ['the day before yesterday', 'day', -2],
  ['tomorrow', 'day', 1],
  ['the day after tomorrow', 'day', 2],
  ['this week', 'week', 0],
  ['last week', 'week', -1],
  ['next week', 'week', 1],
  ['the coming week', 'week', 1],
  ['the week before last', 'week', -2],
  ['the week after next', 'week', 2],
  ['the end of the week', 'week', 0],
  ['the start of the week', 'week', 0],
  ['the beginning of the week', 'week', 0],
  ['earlier in the week', 'week', 0],
  ['the end of the month', 'month', 0],
  ['the beginning of the month', 'month', 0],
  ['the start of the month', 'month', 0],
  ['earlier in the month', 'month', 0],
  ['the month before last', 'month', -2],
  ['the coming month', 'month', 1],
  ['the end of the year', 'year', 0],
  ['the beginning of the year', 'year', 0],
  ['the start of the year', 'year', 0],
  ['earlier in the year', 'year', 0],
  ["the year's end", 'year', 0],
  ["year's end", 'year', 0],
  ['the year before last', 'year', -2],
  ['the coming year', 'year', 1],
  ['this month', 'month', 0],
  ['last month', 'month', -1],
  ['next month', 'month', 1],
  ['this year', 'year', 0],
  ['last year', 'year', -1],
  ['next year', 'year', 1],
  ['the current year', 'year', 0],
  ['the current month', 'month', 0],
  ...(['week', 'month', 'year'] as const).flatMap(unit =>
    ['the beginning of', 'the start of', 'the middle of', 'the end of'].flatMap(partly =>
      (
        [
          ['this', 0],
          ['last', -1],
          ['next', 1],
        ] as const
      ).map(([which, step]) => [`${partly} ${which} ${unit}`, unit, step] as const),
    ),
  ),
]

/** Words counted from the event told before. */
export const CHAINED: readonly (readonly [string, Unit, number])[] = [
  ['the following day', 'day', 1],
  ['the following morning', 'day', 1],
  ['the following evening', 'day', 1],
  ['the following afternoon', 'day', 1],
  ['the following night', 'day', 1],
  ['the next day', 'day', 1],
  ['next day', 'day', 1],
  ['the next morning', 'day', 1],
  ['the next evening', 'day', 1],
  ['the next afternoon', 'day', 1],
  ['the next night', 'day', 1],
  ['the day after', 'day', 1],
  ['the day before', 'day', -1],
  ['the night before', 'day', -1],
  ['the evening before', 'day', -1],
  ['the morning after', 'day', 1],
  ['the previous day', 'day', -1],
  ['the previous night', 'day', -1],
  ['the previous evening', 'day', -1],
  ['the same day', 'day', 0],
  ['same day', 'day', 0],
  ['the very same day', 'day', 0],
  ['the same night', 'day', 0],
  ['the same evening', 'day', 0],
  ['the same morning', 'day', 0],
  ['the same afternoon', 'day', 0],
  ['that day', 'day', 0],
  ['that same day', 'day', 0],
  ['that night', 'day', 0],
  ['that evening', 'day', 0],
  ['that morning', 'day', 0],
  ['that afternoon', 'day', 0],
  ['that same night', 'day', 0],
  ['that same evening', 'day', 0],
  ['that same morning', 'day', 0],
  ['that same afternoon', 'day', 0],
  ['that very day', 'day', 0],
  ['that occasion', 'day', 0],
  ['the latter occasion', 'day', 0],
  ['the same occasion', 'day', 0],
  ['the very next day', 'day', 1],
  ['the night after', 'day', 1],
  ['the same week', 'week', 0],
  ['that week', 'week', 0],
  ['the following week', 'week', 1],
  ['the previous week', 'week', -1],
  ['the week after', 'week', 1],
  ['the week before', 'week', -1],
  ['the same month', 'month', 0],
  ['that month', 'month', 0],
  ['that same month', 'month', 0],
  ['the following month', 'month', 1],
  ['the next month', 'month', 1],
  ['the previous month', 'month', -1],
  ['the month before', 'month', -1],
  ['the same year', 'year', 0],
  ['that year', 'year', 0],
  ['at that time', 'year', 0],
  ['that same year', 'year', 0],
  ['the following year', 'year', 1],
  ['the next year', 'year', 1],
  ['the previous year', 'year', -1],
  ['the year before', 'year', -1],
  ['the year after', 'year', 1],
  ['the preceding day', 'day', -1],
  ['the preceding week', 'week', -1],
  ['the preceding month', 'month', -1],
  ['the preceding year', 'year', -1],
  ['that same night', 'day', 0],
  ['that same evening', 'day', 0],
  ['that same morning', 'day', 0],
  ['that same week', 'week', 0],
  ['that very day', 'day', 0],
  ['that same afternoon', 'day', 0],
  ['that noon', 'day', 0],
  ['that very night', 'day', 0],
  ['that very evening', 'day', 0],
  ['that very morning', 'day', 0],
  ['that very afternoon', 'day', 0],
  ['the very same night', 'day', 0],
  ['the very same evening', 'day', 0],
  ['the previous morning', 'day', -1],
  ['the previous afternoon', 'day', -1],
  ['the morning before', 'day', -1],
  ['the afternoon before', 'day', -1],
  ['the evening after', 'day', 1],
  ['the night after', 'day', 1],
  ['the very next day', 'day', 1],
  ['the very next morning', 'day', 1],
  ['the day following', 'day', 1],
  ['the next week', 'week', 1],
  ['the month after', 'month', 1],
  ['minutes later', 'day', 0],
  ['hours later', 'day', 0],
  ['shortly afterwards', 'day', 0],
  ['moments later', 'day', 0],
]

/** Days after what was told before, nobody knows which. */
export const VAGUE_DAYS = [
  'the days that followed',
  'the nights that followed',
  'the weeks that followed',
  'the months that followed',
  'the following days',
  'the following weeks',
  'the following months',
  'the next days',
  'the ensuing days',
  'the ensuing weeks',
  'the days before',
  'the weeks before',
]

/** Parts of a longer time, which the date after them stands for: "the night of 5 January", "the end of May". */
export const PARTS = [
  'the night of',
  'the evening of',
  'the morning of',
  'the afternoon of',
  'the early hours of',
  'the small hours of',
  'the wee hours of',
  'the dawn of',
  'the last days of',
  'the final days of',
  'the first days of',
  'the first week of',
  'the second week of',
  'the third week of',
  'the last week of',
  'the first weeks of',
  'the last weeks of',
  'the latter part of',
  'the early part of',
  'the close of',
  'the opening days of',
  'end-',
  'the course of',
  'the end of',
  'the start of',
  'the beginning of',
  'the middle of',
  'the month of',
  'the year',
  'early',
  'late',
  'mid',
  'early in',
  'late in',
  'early on',
  'late on',
  'the early morning of',
  'the late evening of',
]

/** Countries most of whose people live where summer is December to February. */
export const SOUTHERN_COUNTRIES = `
  AR AU BO BR BW BI CL FJ LS MG MW MU MZ NA NZ PY PE RW SZ TL TZ UY ZA ZM ZW AO`
