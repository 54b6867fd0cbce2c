const SAMPLE = 20_000

/**
 * Between 0 and 1: how much a text looks like one that people wrote, and not like bytes read in the wrong encoding.
 * Wrong readings show as control characters, as capitals inside words, as letters of two scripts in one word, and as
 * signs (§ ¤ ° ±) between letters.
 */
export function plausibility(text: string): number {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const visible = sample.replace(/\s+/g, '').length
  if (visible === 0) return 0
  const odd =
    count(sample, /[^\P{Cc}\s]|[\ufffd\p{Co}\p{Cn}]/gu) * 4 +
    count(sample, /(?<=\p{Ll})\p{Lu}(?=\p{L}|\s|$)/gu) +
    count(
      sample,
      /(?<=\p{L})[\u00a1-\u00a6\u00a8-\u00aa\u00ac\u00ae-\u00b6\u00b8-\u00ba\u00bc-\u00bf\u00d7\u00f7\u2500-\u259f]/gu,
    ) *
      2 +
    count(
      sample,
      /(?<=\p{Script=Cyrillic})[\p{Script=Latin}\p{Script=Greek}]|(?<=[a-z])\p{Script=Cyrillic}/gu,
    ) *
      2
  return Math.max(0, 1 - odd / visible)
}

/** How often a pattern is met. */
export const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
