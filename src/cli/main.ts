#!/usr/bin/env node
import { createRequire } from 'node:module'
import { runLine } from './run.ts'
import { openTerminal } from './terminal.ts'

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }
const terminal = openTerminal({
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  env: process.env,
})
// A reader that went away (vigil list | head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await runLine(process.argv.slice(2), { terminal, version })
