/** "part 2", "paragraph 3 (a)", "ч. 2", "§ 3" behind an article: within it, and no article of its own. */
const PART =
  /(?:\b(?:parts?|paragraphs?|paras?|clauses?|points?|items?|sub-?sections?|sub-?paragraphs?)\b|(?<!\p{L})(?:част[ьи]|пункт|ч\.|п\.))\s*\(?\d+(?:[.-]\d+)*(?:\s*(?:and|,|и)\s*\d+(?:[.-]\d+)*(?=\s+(?:of|статьи|ст\.)))?\)?/giu

const YEAR = /\b(?:19|20)\d\d\b/g

/** The numbers of the articles that words of law cite, without their parts and the years of laws; else the words themselves. */
export function articlesIn(words: string): readonly string[] {
  const bare = words.replace(PART, ' ').replace(YEAR, ' ')
  return bare.match(/\d+(?:[.-]\d+)*/g) ?? [words.toLowerCase().trim()]
}
