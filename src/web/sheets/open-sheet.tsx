import { useId, useRef, useState, type DragEvent } from 'react'
import type { SheetDocument } from '../../server/index.ts'
import { say } from '../message.ts'

type OpenSheetProps = {
  documents: readonly SheetDocument[]
  current: SheetDocument | undefined
  /** The name of the file that is being read. */
  opening: string | undefined
  onFile: (file: File) => void
  onDocument: (document: SheetDocument) => void
}

/** Chooses a file of this machine, by hand, by keyboard or dropped; or a sheet of the vault. */
export function OpenSheet({ documents, current, opening, onFile, onDocument }: OpenSheetProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <section className="sheet-step" aria-labelledby={`${id}-open`}>
      <h2 id={`${id}-open`}>{say('sheets.open')}</h2>
      <div
        className={isOver ? 'sheet-open over' : 'sheet-open'}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div>
          <label htmlFor={`${id}-file`}>{say('sheets.file')}</label>
          <input
            id={`${id}-file`}
            ref={input}
            type="file"
            accept=".csv,.tsv,.xlsx,.xlsm,.ods"
            aria-describedby={`${id}-where`}
            disabled={opening !== undefined}
            onChange={event => {
              const [file] = event.target.files ?? []
              if (file) onFile(file)
              // The same file may be chosen again, corrected.
              event.target.value = ''
            }}
          />
          <p className="hint" id={`${id}-where`}>
            {opening === undefined
              ? say('sheets.orDrop')
              : say('sheets.opening', { name: opening })}
          </p>
        </div>
        {documents.length > 0 && (
          <div>
            <label htmlFor={`${id}-vault`}>{say('sheets.inVault')}</label>
            <select
              id={`${id}-vault`}
              value={documents.some(one => one.id === current?.id) ? current?.id : ''}
              onChange={event => {
                const chosen = documents.find(one => one.id === event.target.value)
                if (chosen) onDocument(chosen)
              }}
            >
              <option value="">{say('sheets.choose')}</option>
              {documents.map(({ id: document, name }) => (
                <option key={document} value={document}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
    </section>
  )
}
