import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { KeptSheets, SheetDocument, SheetImport } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { ImportList } from '../sheets/import-list.tsx'
import { MapSheet } from '../sheets/map-sheet.tsx'
import { OpenSheet } from '../sheets/open-sheet.tsx'
import { SaveRecords } from '../sheets/save-records.tsx'

/** Takes in a spreadsheet's rows as records: opened, mapped, previewed, imported, taken back. */
export function SheetsPage() {
  const kept = useQuery({ queryKey: ['sheets'], queryFn: desk.sheets })
  return (
    <div className="page sheets-page">
      <header className="page-head">
        <div>
          <Link to="/documents" className="back">
            <Icon name="back" />
            {say('sheets.back')}
          </Link>
          <h1>{say('sheets.title')}</h1>
          <p className="lead">{say('sheets.lead')}</p>
        </div>
      </header>
      <Loaded query={kept}>{all => <Sheets kept={all} />}</Loaded>
    </div>
  )
}

type Opened = SheetDocument & { readonly notes: readonly string[]; readonly turn: number }

function Sheets({ kept }: { kept: KeptSheets }) {
  const client = useQueryClient()
  const [opened, setOpened] = useState<Opened>()
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [news, setNews] = useState<string>()
  const run = async (doing: string, act: () => Promise<string | undefined>) => {
    setBusy(doing)
    setProblem(undefined)
    setNews(undefined)
    try {
      const done = await act()
      setNews(done)
      if (done !== undefined) announce(done)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(undefined)
    }
  }
  const show = (sheet: Omit<Opened, 'turn'>) =>
    setOpened(before => ({ ...sheet, turn: (before?.turn ?? 0) + 1 }))
  const open = (file: File) =>
    run(file.name, async () => {
      announce(say('sheets.opening', { name: file.name }))
      show(await desk.openSheet(file))
      return undefined
    })
  const undo = (one: SheetImport) =>
    run('', async () => {
      const { judgedSince } = await desk.undoImport(one.id)
      await client.invalidateQueries()
      const stays = judgedSince > 0 ? say('sheets.undoneJudged', { count: judgedSince }) : ''
      return `${say('sheets.undone', { name: one.name })} ${stays}`.trim()
    })
  return (
    <>
      <OpenSheet
        documents={kept.documents}
        current={opened}
        opening={busy}
        onFile={file => void open(file)}
        onDocument={document => show({ ...document, notes: [] })}
      />
      {problem !== undefined && (
        <p className="notice bad" role="alert">
          <Icon name="warn" />
          <span>{problem}</span>
        </p>
      )}
      {opened && <MapSheet key={opened.turn} sheet={opened} notes={opened.notes} kept={kept} />}
      {news !== undefined && (
        <p className="notice good">
          <Icon name="check" />
          <span>{news}</span>
        </p>
      )}
      <ImportList
        imports={kept.imports}
        isBusy={busy !== undefined}
        onUndo={one => void undo(one)}
      />
      <SaveRecords />
    </>
  )
}
