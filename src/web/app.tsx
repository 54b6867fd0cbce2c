import { useEffect } from 'react'
import { NotFound } from './frame/not-found.tsx'
import { FirstSteps } from './frame/first-steps.tsx'
import { Frame, ROOMS } from './frame/frame.tsx'
import { LockScreen } from './lock/lock-screen.tsx'
import { useLock } from './lock/lock-state.ts'
import { useAtWork } from './lock/use-at-work.ts'
import { AnalysesRoom } from './pages/analyses-room.tsx'
import { CasesRoom } from './pages/cases-room.tsx'
import { ConflictsPage } from './pages/conflicts-page.tsx'
import { ConsentPage } from './pages/consent-page.tsx'
import { DocumentsPage } from './pages/documents-page.tsx'
import { IncidentPage } from './pages/incident-page.tsx'
import { IncidentsPage } from './pages/incidents-page.tsx'
import { LexiconPage } from './pages/lexicon-page.tsx'
import { NotePage } from './pages/note-page.tsx'
import { QuestionsPage } from './pages/questions-page.tsx'
import { ReadingPage } from './pages/reading-page.tsx'
import { TranscriptPage } from './pages/transcript-page.tsx'
import { SheetsPage } from './pages/sheets-page.tsx'
import { UpdatePage } from './pages/update-page.tsx'
import { navigate, usePlace, type Place } from './router.ts'
import { useTypedKept } from './typing/use-typed-kept.ts'

/** The workbench: the frame, and the screen the address names; or its lock. */
export function App() {
  const place = usePlace()
  const [, first = '', id, part] = place.path.split('/')
  const room = ROOMS.find(each => each === first)
  useEffect(() => {
    if (place.path === '/') navigate('/documents', { replace: true })
  }, [place.path])
  const { locked, lockable } = useLock()
  useAtWork(lockable && !locked)
  useTypedKept(lockable && !locked)
  if (locked) return <LockScreen />
  // Going on within a document or a filter is not going elsewhere.
  const address = id ? place.path : place.path + place.search.toString()
  return (
    <Frame room={room} address={address}>
      <FirstSteps room={room} />
      {place.path === '/' ? null : <Screen room={room} id={id} part={part} place={place} />}
    </Frame>
  )
}

type ScreenProps = {
  room: (typeof ROOMS)[number] | undefined
  id: string | undefined
  /** What of it: "transcript", "consent". */
  part: string | undefined
  place: Place
}

function Screen({ room, id, part, place }: ScreenProps) {
  if (room === 'documents' && id === 'note') return <NotePage />
  if (room === 'documents' && id && part === 'transcript')
    return <TranscriptPage key={id} id={id} />
  if (room === 'documents' && id && part === 'consent') return <ConsentPage key={id} id={id} />
  if (room === 'documents' && id === 'sheets') return <SheetsPage />
  if (room === 'documents' && id === 'words') return <LexiconPage />
  if (room === 'documents' && id === 'conflicts') return <ConflictsPage />
  if (room === 'documents' && id) return <ReadingPage key={id} id={id} place={place} />
  if (room === 'documents') return <DocumentsPage find={place.search.has('find')} />
  if (room === 'incidents' && id === 'questions') return <QuestionsPage place={place} />
  if (room === 'incidents' && id) return <IncidentPage key={id} id={id} />
  if (room === 'incidents') return <IncidentsPage place={place} />
  if (room === 'update') return <UpdatePage place={place} />
  if (room === 'cases') return <CasesRoom id={id} place={place} />
  if (room === 'analyses') return <AnalysesRoom id={id} place={place} />
  return <NotFound />
}
