const PATHS = {
  documents: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  incidents: 'M5 6h14M5 12h14M5 18h9',
  update: 'M4 5h11v14H6a2 2 0 0 1-2-2zM15 9h5v8a2 2 0 0 1-2 2h-3M7 9h5M7 13h5',
  cases: 'M12 4v16M7 20h10M5 8h14M5 8l-2.5 6h5zM19 8l-2.5 6h5z',
  analyses: 'M4 20h16M6 20v-7h3v7M11 20V6h3v14M16 20v-10h3v10',
  keys: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M17 11h.01M8 14h8',
  theme: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  close: 'M6 6l12 12M18 6 6 18',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5',
  back: 'M14 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  double: 'M2.5 12.5 7 17l9-9.5M12 17l9.5-9.5',
  pen: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  cross: 'M7 7l10 10M17 7 7 17',
  undo: 'M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3',
  plus: 'M12 5v14M5 12h14',
  warn: 'M12 4 2.5 20h19zM12 10v5M12 17.5v.01',
  dot: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  words: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 8h6M9 11.5h4',
  stack: 'M4 9l8-4 8 4-8 4zM4 14l8 4 8-4',
} as const

/** A drawing of one of the workbench's few signs; words beside it say what it means. */
export type IconName = keyof typeof PATHS

/** A sign in the colour of the words around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
