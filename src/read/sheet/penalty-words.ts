import type { PenaltyType } from '../../codebook/index.ts'

/** Words for penalties as people write them beside a length or a sum; those of several words before those in them. */
const PENALTIES: readonly (readonly [type: PenaltyType, words: RegExp])[] = (
  [
    ['death', 'death(?: penalty| sentence)?|смертн\\p{L}* казн\\p{L}*|высш\\p{L}* мер\\p{L}*'],
    [
      'life',
      'life(?: in prison| imprisonment| sentence)?|пожизненн\\p{L}*(?: лишени\\p{L}* свободы)?|довічн\\p{L}*',
    ],
    [
      'restriction',
      'restrict\\p{L}* (?:of )?(?:freedom|liberty)|probation|ограничени\\p{L}* свободы|обмежен\\p{L}* волі|бас бостандығын шекте\\p{L}*',
    ],
    [
      'labour',
      '(?:community|public) (?:service|works?)|(?:corrective|compulsory|forced) (?:labou?r|works?)|(?:исправительн|обязательн|общественн|принудительн)\\p{L}* работ\\p{L}*|(?:виправн|громадськ)\\p{L}* роб\\p{L}*|қоғамдық жұмыс\\p{L}*',
    ],
    [
      'prison',
      'prison|imprisonment|penal colony|colony|лишени\\p{L}* свободы|колони\\p{L}*|тюрьм\\p{L}*|позбавлен\\p{L}* волі|бас бостандығынан айыр\\p{L}*|prisión|cárcel|emprisonnement',
    ],
    [
      'detention',
      '(?:administrative )?(?:arrest|detention)|(?:административн\\p{L}* )?арест\\p{L}*|(?:адміністративн\\p{L}* )?арешт\\p{L}*|(?:әкімшілік )?қамақ\\p{L}*|камак\\p{L}*|arresto|garde à vue',
    ],
    ['fine', 'fined?|штраф\\p{L}*|айыппұл\\p{L}*|айып|multa|amende|jarima|cərimə|para cezası'],
    ['warning', 'warning|предупрежден\\p{L}*|попереджен\\p{L}*|ескерту|advertencia|avertissement'],
  ] as const
).map(([type, words]) => [type, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')] as const)

/** A short stay behind bars is no prison sentence: "15 days in jail". */
const JAIL = /(?<!\p{L})(?:jail|изолятор\p{L}*)(?!\p{L})/iu
const SHORT = /(?<!\p{L})(?:days?|hours?|дн\p{L}*|сут\p{L}*|час\p{L}*)(?!\p{L})/iu

/** Small words between a length and what it is of: "2 years in prison", "15 суток в виде ареста". */
const SMALL = /(?<!\p{L})(?:in|of|a|an|the|with|de|d['’]|en|в|на|к|виде|\+)(?!\p{L})/giu

/** Which penalty a cell names, and what it says beside: "2 years in prison"; undefined where it names none. */
export function penaltyTold(
  text: string,
): { readonly type: PenaltyType; readonly rest: string } | undefined {
  const without = (words: RegExp) =>
    text.replace(words, ' ').replace(SMALL, ' ').replace(/\s+/g, ' ').trim()
  if (JAIL.test(text))
    return { type: SHORT.test(text) ? 'detention' : 'prison', rest: without(JAIL) }
  const found = PENALTIES.find(([, words]) => words.test(text))
  return found && { type: found[0], rest: without(found[1]) }
}
