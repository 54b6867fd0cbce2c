/** Words that open the citation of a provision. */
export const CITATION_HEADS = `
  article articles art. arts. art arts section sections sec. secs. sec sect. § §§ clause clauses paragraph paragraphs para
  paras para. paras. part parts point points subsection subsections subparagraph sub-section sub-sections rule rules
  regulation regulations reg. regs. chapter schedule canon item items s s. ss ss. pt pt. pts. order subs. sub-paragraph`

/** Those that cite a provision only together with the law they are of: "part 2 of the film" is none. */
export const WEAK_HEADS = `
  part parts point points paragraph paragraphs para paras para. paras. chapter schedule rule rules regulation regulations
  clause clauses item items order subsection subsubsections s ss canon pt pt. pts.`

/** Words that end the name of a body of law. */
export const CODE_WORDS = `
  code act law constitution bill decree ordinance statute charter convention covenant declaration protocol treaty directive
  regulation regulations procedure rules statutes laws decree-law law-decree codes enactment proclamation pambansa sanhita adhiniyam act's criminal-code`

/** Short names of codes and acts, right after a number or after "of the". */
export const CODE_SHORT_NAMES = `
  ipc bns bnss crpc ppc cpc uapa psa pta stgb stpo cc cp cpp cao kap koap ccrf pc upk rpc cma osa sosma iccpr echr udhr
  afspa nsa dsa csa mcoca ndps peca tck tpc cpd cacc ccg pca poca posa mopa tfa ata atl pcl nsl cpa cpl coip kk scc`

/** Short names that stand only before a number of their own: "RA 11479", "BP 880". */
export const NUMBERED_SHORT_NAMES = 'ra bp dl ld'

/** Codes of the United States, between the number of a title and that of a section: "18 U.S.C. § 111". */
export const TITLED_CODES = 'u.s.c. u.s.c usc c.f.r. c.f.r cfr'

/** What stands in brackets or behind a comma after a law's name, before its number: "[Chapter 9:23]", ", Cap. 108". */
export const CHAPTERS = 'chapter cap cap. ch. act'

/** Bodies of law that are cited by a number of their own: "Law No. 27/2019", "Executive Order 13818". */
export const NUMBERED_LAWS = `
  law act decree decree-law law-decree ordinance order proclamation regulation statute edict ukase bill directive pambansa
  resolution legislative-decree decision circular instruction notification`

/** Words before a numbered law that make it the ground of a measure and not what was done: "under Law No. 27". */
export const LAW_GROUNDS = `
  under violating violated violates breaching breached breaking pursuant contravening contravened infringing`

/** The same before "of", "to", "with": "in violation of Decree 5", "contrary to Law 27", "in accordance with Order 9". */
export const LAW_GROUND_NOUNS = `
  violation violations violating breach breaches infringement contravention virtue contrary pursuant accordance compliance
  provisions terms section article articles sections article's`
