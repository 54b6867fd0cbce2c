/** Words that open a noun phrase with a capital only because they open a sentence or title. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  `a an the all some several many most both each every any other others another more at about around
  roughly nearly almost up over under dozens hundreds thousands his her their its one two three four
  five six seven eight nine ten eleven twelve this these those that police officers security nurses pensioners critics opponents attendees dockers bloggers editors
  prosecutors investigators authorities officials demonstrators protesters protestors activists
  journalists reporters supporters residents workers students teachers men women people unknown
  unidentified masked plainclothes riot armed local regional federal state tax courts lawyers doctors
  artists marchers strikers participants organisers organizers campaigners voters observers guards
  soldiers troops members relatives families mothers villagers farmers miners drivers traders migrants
  callers gunmen former opposition independent human civil court parliament government military
  border customs immigration prison law traffic district city municipal provincial`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Nouns that are plural without an s, or that take a plural verb. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  `police people men women children authorities forces gendarmerie military youth media staff
  personnel troops clergy rest others majority businessmen businesswomen policemen policewomen gunmen servicemen`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Heads of names of bodies, offices and things that take "the": the Ministry of Justice, the mayor. */
export const HEADS_WITH_ARTICLE: ReadonlySet<string> = new Set(
  `ministry court office committee council board government department agency commission prosecutor
  president mayor prefect governor embassy union association foundation senate assembly authority
  inspectorate bureau directorate service regulator cabinet akimat administration authority army
  tribunal federation institute centre center secretariat chamber chancellery procuracy prosecution
  judiciary ombudsman minister ministers observatory church party committee coalition network group
  movement rapporteur university college academy company corporation bank headquarters consulate
  delegation mission presidency premier parliamentarian king queen emir sultan police-station
  protesters-committee state city municipality district region crowd tax bill law decree draft code
  act amendment amendments rules regulation constitution house legislature junta regime league
  front alliance forum initiative campaign club society newspaper magazine station channel website
  outlet portal weekly daily broadcaster operator provider rally march picket protest strike`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Openings that stay common nouns before "of": "Members of Parliament", "Relatives of Arman". */
export const PLURAL_OPENINGS: ReadonlySet<string> = new Set(
  `members relatives families mothers participants supporters residents workers officers officials
  employees representatives leaders organisers organizers police`
    .split(/\s+/)
    .filter(word => word !== ''),
)
