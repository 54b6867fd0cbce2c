import { useQuery } from '@tanstack/react-query'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { Questions } from './questions.tsx'

/** Everything that may be one and the same: people, groups and incidents. */
export function QuestionsPage() {
  const proposals = useQuery({ queryKey: ['proposals'], queryFn: desk.proposals })
  return (
    <div className="page">
      <Link to="/incidents" className="back">
        <Icon name="back" />
        {say('incidents.back')}
      </Link>
      <header className="page-head">
        <div>
          <h1>{say('incidents.proposals')}</h1>
          <p className="lead">{say('incidents.proposalsLead')}</p>
        </div>
      </header>
      <Loaded query={proposals}>{list => <Questions proposals={list} />}</Loaded>
    </div>
  )
}
