/** "the rules for holding assemblies": for what they are goes with them. */
export const RULES = new Set(
  `rule rules procedure procedures requirement requirements condition conditions regulation regulations order law laws
  conspiracy plan plans funds money responsibility`.split(/\s+/),
)

/** "her part in a rally" */
export const PARTS = new Set(
  `part role participation involvement presence participating participated engaging involved assisting`.split(
    ' ',
  ),
)

/** "an attack on the police", "deeds aimed at inciting hatred": words with what they are on or at. */
export const TIES: Readonly<Record<string, readonly string[]>> = {
  on: 'law laws rules regulations restrictions legislation ban attack attacks assault assaults sanctions information intrusion war comments comment'.split(
    ' ',
  ),
  at: 'aimed aiming shouting firing shooting swearing directed'.split(' '),
}

/** "disorderly conduct | as defined in section 41" */
export const DEFINED = new Set(
  'defined provided stipulated contained described set prescribed per'.split(' '),
)

/** What a court went on to do: "found guilty of trespass and given a discharge". */
export const PUNISHED = new Set([
  'given',
  'sentenced',
  'fined',
  'jailed',
  'ordered',
  'released',
  'handed',
  'bailed',
])

/** "a case about looting", "an investigation into fraud" */
export const ABOUT = new Set(['about', 'on', 'over', 'into'])
