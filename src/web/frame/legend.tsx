import { useEffect, useRef, useState } from 'react'
import {
  EVERYWHERE,
  IN_READING_ROOM,
  ON_ANALYSES,
  ON_CASES,
  ON_PROPOSALS,
  type Shortcut,
} from '../keyboard/shortcuts.ts'
import { areShortcutsEnabled, setShortcutsEnabled } from '../keyboard/use-shortcuts.ts'
import { say, type MessageKey } from '../message.ts'
import { Icon } from './icon.tsx'

type LegendProps = { open: boolean; onClose: () => void }

const GROUPS: readonly { title: MessageKey; shortcuts: readonly Shortcut[] }[] = [
  { title: 'keys.reading', shortcuts: IN_READING_ROOM },
  { title: 'keys.everywhere', shortcuts: EVERYWHERE },
  { title: 'keys.case', shortcuts: ON_CASES },
  { title: 'keys.analyses', shortcuts: ON_ANALYSES },
  { title: 'keys.proposals', shortcuts: ON_PROPOSALS },
]

/** All keys of the workbench, and the switch that turns them off. */
export function Legend({ open, onClose }: LegendProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [enabled, setEnabled] = useState(areShortcutsEnabled)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  const toggle = () => {
    setShortcutsEnabled(!enabled)
    setEnabled(!enabled)
  }
  return (
    <dialog
      ref={dialog}
      className="legend"
      aria-labelledby="legend-title"
      onClose={onClose}
      onKeyDown={event => event.key === '?' && onClose()}
    >
      <header>
        <h2 id="legend-title">{say('keys.title')}</h2>
        <button
          type="button"
          className="quiet icon"
          onClick={onClose}
          aria-label={say('app.close')}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="legend-groups">
        {GROUPS.map(group => (
          <section key={group.title}>
            <h3>{say(group.title)}</h3>
            <dl>
              {group.shortcuts.map(shortcut => (
                <div key={shortcut.chord}>
                  <dt>
                    <Chord chord={shortcut.chord} />
                  </dt>
                  <dd>{say(shortcut.does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="check">
        <input type="checkbox" checked={enabled} onChange={toggle} />
        {say('keys.enabled')}
      </label>
      <p className="hint">{say('keys.layout')}</p>
    </dialog>
  )
}

/** A chord as keys to press. */
export function Chord({ chord }: { chord: string }) {
  return (
    <span className="chord">
      {chord.split(' ').map(key => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
