export { renderMarkdown } from './markdown.ts'
export { STAMP, type Outgoing } from './outgoing.ts'
