import { useEffect, useRef, type RefObject } from 'react'

/** Hears an event anywhere within an element, for what the elements in it do not answer themselves. */
export function useListener<Type extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement | null>,
  type: Type,
  hear: (event: HTMLElementEventMap[Type]) => void,
): void {
  const latest = useRef(hear)
  useEffect(() => {
    latest.current = hear
  })
  useEffect(() => {
    const heard = element.current
    const listener = (event: HTMLElementEventMap[Type]) => latest.current(event)
    heard?.addEventListener(type, listener)
    return () => heard?.removeEventListener(type, listener)
  }, [element, type])
}
