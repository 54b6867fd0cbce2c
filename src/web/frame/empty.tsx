import type { ReactNode } from 'react'

type EmptyProps = { title: string; children?: ReactNode }

/** A screen with nothing on it yet says what to do. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className="empty">
      <img src="/icon.svg" alt="" width="48" height="48" />
      <h2>{title}</h2>
      {children}
    </div>
  )
}
