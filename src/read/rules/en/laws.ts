/** Words that open the citation of a provision. */
export const CITATION_HEADS = `
  article articles art. arts. art arts section sections sec. secs. sec sect. § §§ clause clauses paragraph paragraphs para
  paras para. paras. part parts point points subsection subsections subparagraph sub-section rule rules regulation
  regulations chapter schedule canon`

/** Words that end the name of a body of law. */
export const CODE_WORDS = `
  code act law constitution bill decree ordinance statute charter convention covenant declaration protocol treaty directive
  regulation regulations procedure rules statutes laws`
