/** Last words of what charge sheets call an offence, also where each word has a capital: "Disorderly Conduct". */
export const OFFENCE_HEADS = `trespass trespassing conduct arrest assembly assault battery mischief riot rioting affray
  loitering vandalism misconduct burglary theft robbery arson harassment stalking conspiracy sedition libel treason fraud
  obstruction perjury incitement terrorism nuisance peace procession intimidation disperse defacement property`

/** What may stand before such a word, beside what somebody does: "Criminal Trespass", "Resisting Arrest". */
export const OFFENCE_QUALIFIERS = `criminal disorderly unlawful illegal aggravated simple felony misdemeanor misdemeanour defiant domestic
  public malicious reckless seditious common violent first second third fourth degree first-degree second-degree
  third-degree unauthorised unauthorized wilful willful attempted failure`
