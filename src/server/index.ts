export type * from './answers.ts'
export type { ErrorAnswer } from './answer-error.ts'
export { startServer, type RunningServer, type ServerOptions } from './start-server.ts'
