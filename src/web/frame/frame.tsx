import { useEffect, useRef, useState, type ReactNode } from 'react'
import { say } from '../message.ts'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { Link } from '../link.tsx'
import { LockButton } from '../lock/lock-button.tsx'
import { navigate, rememberedScroll, rememberScroll } from '../router.ts'
import { Icon } from './icon.tsx'
import { Legend } from './legend.tsx'
import { LiveRegion } from './live-region.tsx'
import { chosenTheme, nextTheme, showTheme } from './theme.ts'

/** The rooms of the workbench, in the order of the work. */
export const ROOMS = ['documents', 'incidents', 'update', 'cases', 'analyses'] as const
export type Room = (typeof ROOMS)[number]

type FrameProps = { room: Room | undefined; address: string; children: ReactNode }

const THEME_WORDS = {
  auto: 'app.themeAuto',
  light: 'app.themeLight',
  dark: 'app.themeDark',
} as const

/** What stands around every screen: the rooms, the keys, and the voice. */
export function Frame({ room, address, children }: FrameProps) {
  const [legend, setLegend] = useState(false)
  const [theme, setTheme] = useState(chosenTheme)
  const main = useRef<HTMLElement>(null)
  useEffect(() => showTheme(theme), [theme])
  // The title names the room and nothing that is in it.
  useEffect(() => {
    document.title = room ? `${say(`rooms.${room}`)} · ${say('app.name')}` : say('app.name')
  }, [room])
  useEffect(() => {
    const shown = main.current
    shown?.scrollTo(0, rememberedScroll(address))
    return () => {
      if (shown) rememberScroll(address, shown.scrollTop)
    }
  }, [address])
  useShortcuts({
    'g d': () => navigate('/documents'),
    'g i': () => navigate('/incidents'),
    'g u': () => navigate('/update'),
    'g c': () => navigate('/cases'),
    'g a': () => navigate('/analyses'),
    'g n': () => navigate('/documents/note'),
    'g s': () => navigate('/documents/sheets'),
    'g w': () => navigate('/documents/words'),
    'g r': () => navigate('/cases/reminders'),
    'g t': () => navigate('/cases/deadlines'),
    'g v': () => navigate('/cases/interventions'),
    'g p': () => navigate('/cases/punished'),
    'g m': () => navigate('/analyses/permits'),
    'g q': () => navigate('/analyses/claims'),
    'g l': () => navigate('/analyses/laws'),
    'g o': () => navigate('/analyses/obligations'),
    '/': () => focusSearch(),
    '?': () => setLegend(true),
  })
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {say('app.skip')}
      </a>
      <nav className="rail" aria-label={say('app.rooms')}>
        <Link to="/documents" className="brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{say('app.name')}</span>
        </Link>
        <ul>
          {ROOMS.map(each => (
            <li key={each}>
              <Link to={`/${each}`} current={each === room}>
                <Icon name={each} />
                <span>{say(`rooms.${each}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <div className="rail-foot">
          <button type="button" className="quiet" onClick={() => setLegend(true)}>
            <Icon name="keys" />
            <span>{say('keys.title')}</span>
            <kbd>?</kbd>
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => setTheme(nextTheme(theme))}
            aria-label={`${say('app.theme')}: ${say(THEME_WORDS[theme])}`}
          >
            <Icon name="theme" />
            <span>{say(THEME_WORDS[theme])}</span>
          </button>
          <LockButton />
          <p className="hint">{say('app.local')}</p>
        </div>
      </nav>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <p className="stamp on-paper" aria-hidden="true">
        {say('update.internal')}
      </p>
      <p className="on-paper part" aria-hidden="true">
        {say('app.printedPart')}
      </p>
      <Legend open={legend} onClose={() => setLegend(false)} />
      <LiveRegion />
    </div>
  )
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  if (field) field.focus()
  else navigate('/documents?find=1')
}
