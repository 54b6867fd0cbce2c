export { renderHtml } from './html.ts'
export { renderMarkdown } from './markdown.ts'
export { STAMP, type Outgoing } from './outgoing.ts'
export { methodology, release, type ReleaseFile, type ReleaseOptions } from './release.ts'
