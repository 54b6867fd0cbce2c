import { expect, test } from 'vitest'
import { articlesIn } from './article.ts'

test.each([
  ['Article 174 of the Criminal Code', ['174']],
  ['part 2 of Article 174', ['174']],
  ['Article 174, part 2, of the Criminal Code', ['174']],
  ['Article 280.3, paragraph 1', ['280.3']],
  ['parts 2 and 3 of Article 405', ['405']],
  ['ч. 2 ст. 174 УК РК', ['174']],
  ['Articles 174 and 405', ['174', '405']],
  ['Article 488 of the Code of Administrative Offences of 2014', ['488']],
  ['the law on assemblies', ['the law on assemblies']],
])('%s', (words, articles) => expect(articlesIn(words)).toEqual(articles))
