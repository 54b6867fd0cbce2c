import type { ReactNode } from 'react'
import { groupBy, printWhen } from '../../codebook/index.ts'
import type { Laws } from '../../server/index.ts'
import { SourceLinks } from '../analyses/source-links.tsx'
import { countryName } from '../language-name.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { printValue } from '../reading/print-slot.ts'

/** A law in the table: its names, and its steps, oldest first. */
export function lawCells({ name, names, country, steps }: Laws['laws'][number]): ReactNode[] {
  const others = names.filter(other => other !== name)
  return [
    <span key="name" className="case-name">
      <strong dir="auto">{name}</strong>
      {others.length > 0 && (
        <span className="faint">{say('laws.also', { names: others.join('; ') })}</span>
      )}
      {country && <span className="faint">{countryName(country)}</span>}
    </span>,
    <ol key="steps" className="timeline">
      {steps.map(({ incident, step, when }) => (
        <li key={incident}>
          <span className="faint">{when ? printWhen(when) : say('incidents.undated')}</span>
          <Link to={`/incidents/${incident}`} className="row-key">
            {step}
          </Link>
        </li>
      ))}
    </ol>,
  ]
}

const SHOWN = 5

/** A provision in the table: how often it was used, against whom, with what result. */
export function provisionCells(
  { provision, country, uses, unnamed, incidents }: Laws['provisions'][number],
  settings: string,
): ReactNode[] {
  return [
    <span key="provision" className="case-name">
      <strong dir="auto">{provision}</strong>
      {country && <span className="faint">{countryName(country)}</span>}
    </span>,
    <span key="often" className="case-name">
      {uses.length > 0 && <span>{say('laws.used', { count: uses.length })}</span>}
      {unnamed.length > 0 && <span>{say('laws.unnamed', { count: unnamed.length })}</span>}
      <SourceLinks incidents={incidents} />
    </span>,
    <ul key="results">
      {[...groupBy(uses, ({ stage }) => stage)].map(([stage, those]) => (
        <li key={stage}>{`${stage}: ${those.length}`}</li>
      ))}
    </ul>,
    <Uses key="uses" uses={uses} settings={settings} />,
  ]
}

type UsesProps = { uses: Laws['provisions'][number]['uses']; settings: string }

/** The first few people as links to their cases, the rest on demand; none is left out. */
function Uses({ uses, settings }: UsesProps) {
  const rest = uses.slice(SHOWN)
  return (
    <>
      <UseList uses={uses.slice(0, SHOWN)} settings={settings} />
      {rest.length > 0 && (
        <details>
          <summary>{say('analyses.more', { count: rest.length })}</summary>
          <UseList uses={rest} settings={settings} />
        </details>
      )}
    </>
  )
}

const changedTo = (became: UsesProps['uses'][number]['became']) =>
  became ? [say('laws.became', { provisions: became.join(', ') })] : []

function UseList({ uses, settings }: UsesProps) {
  return (
    <ul>
      {uses.map(({ person, name, case: of, stage, penalty, became }) => (
        <li key={`${of} ${person}`}>
          <Link to={`/cases/${of}${settings}`} className="row-key">
            <bdi>{name}</bdi>
          </Link>
          {`: ${[stage, ...changedTo(became), ...printValue('penalty', penalty)].join(', ')}`}
        </li>
      ))}
    </ul>
  )
}
