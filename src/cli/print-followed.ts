import { printWhen, type Follow } from '../codebook/index.ts'

/** What somebody wrote down, on one line. */
export function printFollowed(said: Follow): string {
  switch (said.of) {
    case 'undo':
      return `taken back: ${said.undoes.slice(0, 8)}`
    case 'question':
      return `${said.value.about}: ${said.value.relation ?? 'open'}`
    case 'distance':
      return `${said.subject.slice(0, 8)} is ${said.value}`
    case 'leaning':
      return `${said.value.applicant}: ${said.value.leaning}`
    case 'date':
      return said.value.on === said.value.was
        ? `${said.subject.slice(0, 8)}: ${printWhen(said.value.on)} is confirmed`
        : `${said.subject.slice(0, 8)}: ${printWhen(said.value.on)}, not ${printWhen(said.value.was)}`
    case 'contact':
      return `${said.value.who}, ${said.value.how}, ${printWhen(said.value.on)}: ${said.value.asked}${said.value.answer ? ` – ${said.value.answer}` : ''}`
    case 'intervention':
      return `${said.value.form}: ${said.value.title}`
    case 'proceeding':
      return `${said.value.records.map(id => id.slice(0, 8)).join(' and ')}: ${said.value.one ? 'one proceeding' : 'two proceedings'}`
    case 'obligations':
      return `${said.subject.slice(0, 8)}: ${said.value.freedoms.join(', ') || 'no freedom'}`
  }
}
