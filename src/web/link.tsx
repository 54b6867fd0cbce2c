import type { MouseEvent, ReactNode } from 'react'
import { navigate } from './router.ts'

type LinkProps = {
  to: string
  children: ReactNode
  className?: string
  current?: boolean
  label?: string
}

/** A link within the workbench; a new tab and the like stay the browser's. */
export function Link({ to, children, className, current, label }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    navigate(to)
  }
  return (
    <a
      href={to}
      onClick={follow}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
