import { useEffect, useState, type RefObject } from 'react'

/** How far below the window something already counts as coming into sight. */
const AHEAD = '400px'

/** Whether an element has come into sight, or nearly; once seen it stays so. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const { current } = element
    if (seen || !current) return
    const observer = new IntersectionObserver(
      entries => entries.some(entry => entry.isIntersecting) && setSeen(true),
      { rootMargin: AHEAD },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [element, seen])
  return seen
}
