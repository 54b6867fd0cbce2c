import type { ReactNode } from 'react'

/** What is missing, said quietly. */
export const Faint = ({ children }: { children: ReactNode }) => (
  <span className="faint">{children}</span>
)
