import type { MovableDay } from '../../text/doc.ts'

/** Days of the year with a name: month, day, names. Days that differ from country to country are left out. */
export const FIXED_DAYS: readonly (readonly [month: number, day: number, names: string])[] = [
  [1, 1, "new year's day, new years day, new year"],
  [1, 6, 'epiphany'],
  [1, 26, 'australia day'],
  [1, 27, 'holocaust memorial day, holocaust remembrance day'],
  [2, 6, 'waitangi day'],
  [2, 14, "valentine's day, valentines day, saint valentine's day, st valentine's day"],
  [3, 8, "international women's day, women's day, international womens day"],
  [3, 21, 'nowruz, navruz, novruz, nauryz, nooruz'],
  [3, 17, "st patrick's day, saint patrick's day, st. patrick's day"],
  [4, 1, "april fools' day, april fool's day"],
  [4, 22, 'earth day'],
  [4, 24, 'armenian genocide remembrance day'],
  [4, 25, 'anzac day'],
  [5, 1, "may day, international workers' day, workers' day, international labour day"],
  [5, 3, 'world press freedom day'],
  [5, 9, 'victory day'],
  [5, 17, 'international day against homophobia'],
  [6, 1, "international children's day"],
  [6, 19, 'juneteenth'],
  [6, 20, 'world refugee day'],
  [6, 26, 'international day in support of victims of torture'],
  [7, 4, 'the fourth of july, july fourth'],
  [7, 14, 'bastille day'],
  [7, 18, 'mandela day'],
  [8, 15, 'assumption day'],
  [8, 30, 'international day of the disappeared'],
  [9, 21, 'international day of peace'],
  [10, 31, 'halloween'],
  [11, 1, "all saints' day, all saints day"],
  [11, 2, "all souls' day"],
  [11, 5, 'guy fawkes night, bonfire night'],
  [11, 11, 'armistice day, remembrance day, veterans day'],
  [11, 20, 'transgender day of remembrance'],
  [11, 25, 'international day for the elimination of violence against women'],
  [12, 1, 'world aids day'],
  [12, 10, 'human rights day, international human rights day'],
  [12, 24, 'christmas eve'],
  [12, 25, 'christmas day, christmas'],
  [12, 26, 'boxing day'],
  [12, 31, "new year's eve, new years eve"],
]

/** Days that move: counted from Easter Sunday of the western churches, or the nth weekday of a month. */
export const MOVABLE_DAYS: readonly (readonly [MovableDay, names: string])[] = [
  [{ easter: -47 }, 'shrove tuesday'],
  [{ easter: -46 }, 'ash wednesday'],
  [{ easter: -7 }, 'palm sunday'],
  [{ easter: -3 }, 'maundy thursday'],
  [{ easter: -2 }, 'good friday'],
  [{ easter: -1 }, 'holy saturday'],
  [{ easter: 0 }, 'easter sunday, easter day, easter'],
  [{ easter: 1 }, 'easter monday'],
  [{ easter: 39 }, 'ascension day'],
  [{ easter: -7, church: 'east' }, 'orthodox palm sunday'],
  [{ easter: -2, church: 'east' }, 'orthodox good friday'],
  [{ easter: 0, church: 'east' }, 'orthodox easter sunday, orthodox easter, orthodox easter day'],
  [{ easter: 1, church: 'east' }, 'orthodox easter monday'],
  [{ easter: 49 }, 'whit sunday, pentecost'],
  [{ easter: 50 }, 'whit monday'],
  [{ easter: 60 }, 'corpus christi'],
  [{ month: 1, nth: 3, day: 1 }, 'martin luther king day, martin luther king jr. day, mlk day'],
  [{ month: 5, nth: -1, day: 1 }, 'memorial day'],
  [{ month: 9, nth: 1, day: 1 }, 'labor day'],
  [{ month: 11, nth: 4, day: 4 }, 'thanksgiving day, thanksgiving'],
]

/** "7 October Street", "1 May Square": places named after a day. */
export const PLACES_AFTER_DAYS =
  'street road avenue square boulevard lane bridge stadium highway district market park'

/** "the 6 April Youth Movement": bodies named after a day. */
export const NAMED_AFTER_DAYS = `
  movement alliance coalition brigade brigades front foundation battalion league committee university hospital school prison
  barracks revolution agreement group`

/** "Black Friday", "the Good Friday Agreement", "the Sunday Times": a weekday in a name. */
export const BEFORE_NAMED_WEEKDAY =
  'black bloody super cyber fat giving ruby mad throwback freaky casual silent red girl man mr mr. mrs mrs. ms ms. miss dr dr. prof. rev.'
export const AFTER_NAMED_WEEKDAY = `
  agreement agreements times telegraph mirror mail mercury express herald tribune post sun star league movement club
  accords worshipper vanguard punch school quarterback`
