import { VigilError } from '../codebook/index.ts'
import type { Desk } from '../desk/index.ts'
import type { Terminal } from './terminal.ts'

/** 0 done, 1 not found or nothing to do, 2 wrong usage or input, 3 integrity or access. */
export type ExitCode = 0 | 1 | 2 | 3

/** What was typed after the command's name: `--published 2024-05` is `{published: '2024-05'}`. */
export type Typed = {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

type Described = {
  readonly name: string
  /** The arguments as commander writes them: "[documents...]", "<file>". */
  readonly args?: string
  readonly summary: string
  /** Flags and what they do, beside --vault, --passphrase-file and --json where they apply. */
  readonly options?: readonly (readonly [flags: string, about: string])[]
  /** Data comes out: the command takes --json. */
  readonly json?: boolean
  /** Whole command lines that work. */
  readonly examples: readonly string[]
}

/** A command that works on files or makes a vault: it opens none. */
export type PlainCommand = Described & {
  readonly vault: 'none'
  run(terminal: Terminal, typed: Typed): Promise<ExitCode>
}

/** A command over an open vault; the desk is opened before and closed after it. */
export type VaultCommand = Described & {
  readonly vault: 'needed'
  run(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode>
}

/** `vigil read`: with --vault it reads the vault's documents, without it the files that are named. */
export type EitherCommand = Described & {
  readonly vault: 'optional'
  run(desk: Desk | null, terminal: Terminal, typed: Typed): Promise<ExitCode>
}

export type Command = PlainCommand | VaultCommand | EitherCommand

/** What is known of a command before it is loaded. */
export type ListedCommand = Pick<Described, 'name' | 'args' | 'summary'> & {
  load(): Promise<Command>
}

/** The text of an option; undefined where it was not given. */
export function text(typed: Typed, name: string): string | undefined {
  const value = typed.options[name]
  return typeof value === 'string' ? value : undefined
}

/** A whole number from 1 that was typed. */
export function wholeNumber(name: string, typed: string): number {
  const number = Number(typed)
  if (Number.isInteger(number) && number >= 1) return number
  throw new VigilError('usage', `${name} ${typed}: give a whole number from 1.`)
}

/** The values of an option that may be given several times. */
export function texts(typed: Typed, name: string): readonly string[] {
  const value = typed.options[name]
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}

/** Whether a flag was given. */
export function flag(typed: Typed, name: string): boolean {
  return typed.options[name] === true
}
