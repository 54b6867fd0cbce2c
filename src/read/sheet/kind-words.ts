/** Words in a column of kinds, and the kind that they mostly stand for: to start from. */
export const KIND_WORDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['conviction', /administrative(?:ly)? (?:arrest|detention)|админ\S* арест/i],
  ['detention', /detain|detention|arrest|custody|задерж|арест|detenci|détention|arrestation/i],
  ['conviction', /convict|sentenc|fine|приговор|осужд|штраф|conden|multa|condamn|amende/i],
  ['search', /search|raid|обыск|allanamiento|perquisition/i],
  ['summons', /summon|questioned|вызов|допрос|повестк|citaci|convocation/i],
  ['charge', /charge|indict|обвин|возбужд|imputaci|inculpation/i],
  ['trial', /trial|hearing|суд|заседани|juicio|audiencia|procès|audience/i],
  ['torture', /tortur|ill-treat|пыт|torture/i],
  ['violence', /attack|beat|assault|violence|избиен|нападен|agresi|agression/i],
  ['intimidation', /threat|harass|intimid|угроз|давлен|преследов|amenaza|menace/i],
  ['release', /releas|освобожд|liberaci|libération/i],
  ['death', /death|killed|смерт|убий|muerte|mort|décès/i],
  [
    'assembly',
    /rall(?:y|ies)|march|protest|picket|митинг|пикет|шеств|marcha|protesta|manifestation/i,
  ],
  ['restriction', /block|ban|clos|запрет|блокиров|bloqueo|blocage|interdiction/i],
  ['acquittal', /acquit|dropped|оправда|прекращ|absoluci|acquittement/i],
]
