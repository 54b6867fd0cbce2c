import type { FetchRecord } from '../codebook/index.ts'
import type { Metadata } from './captured.ts'
import { languageTag } from './language-tag.ts'

/** What a server said of a document beside it: its language, and the address that stands for it. */
export function headerMetadata({ headers, url }: FetchRecord): Metadata {
  const said = (wanted: string) => headers.find(([name]) => name === wanted)?.[1]
  const language = languageTag(said('content-language') ?? '')
  const canonical = canonicalLink(said('link') ?? '')
  const whole =
    canonical !== undefined && URL.canParse(canonical, url) && new URL(canonical, url).href
  return {
    ...(language && { language: { value: language, from: 'the header content-language' } }),
    ...(whole && /^https?:/.test(whole) && { url: { value: whole, from: 'the header link' } }),
  }
}

/** The address of `<https://…>; rel="canonical"` among the links of a header. */
function canonicalLink(links: string): string | undefined {
  return links
    .split(/,\s*(?=<)/)
    .map(link => /^<([^>]*)>(.*)$/.exec(link))
    .find(found => /;\s*rel\s*=\s*"?canonical"?(?:\s*;|\s*$)/i.test(found?.[2] ?? ''))?.[1]
}
