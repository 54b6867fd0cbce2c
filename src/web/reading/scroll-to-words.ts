const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Brings the words that begin at an offset into view. */
export function scrollToWords(root: HTMLElement | null, start: number): void {
  const segments = [...(root?.querySelectorAll<HTMLElement>('[data-start]') ?? [])]
  const segment = segments.findLast(each => Number(each.dataset['start']) <= start)
  segment?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' })
}
