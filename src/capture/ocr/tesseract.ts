import { spawn } from 'node:child_process'
import { VigilError } from '../../codebook/index.ts'

/** Languages that monitors' documents are in, as Tesseract calls them, those that are used where they are installed. */
const LANGUAGES = ['eng', 'rus', 'kaz']
/** Seconds for one page; a page takes one to ten. */
const SECONDS = 180
const MOST_OUTPUT = 64 * 1024 * 1024

/** The languages of the system's Tesseract that are used; an error says what to do where there is none. */
export async function tesseractLanguages(command = 'tesseract'): Promise<readonly string[]> {
  const told = await run(command, ['--list-langs'], new Uint8Array())
  const installed = told.split(/\r?\n/).map(line => line.trim())
  const languages = LANGUAGES.filter(language => installed.includes(language))
  if (languages.length > 0) return languages
  throw new VigilError(
    'usage',
    `Tesseract is installed, but none of the languages ${LANGUAGES.join(', ')}. Install them (on Debian: apt-get install tesseract-ocr-eng tesseract-ocr-rus tesseract-ocr-kaz), or leave --ocr out.`,
  )
}

/** How an image is looked at: as it lies, or with a look first for which way up its letters stand. */
export type Look = 'as it lies' | 'turned'

/** The words that Tesseract finds on an image, as a table of tab-separated values. Nothing is written to disk. */
export async function tesseractTable(
  image: Uint8Array,
  languages: readonly string[],
  look: Look,
): Promise<string> {
  const layout = look === 'turned' ? ['--psm', '1'] : []
  return run('tesseract', ['stdin', 'stdout', '-l', languages.join('+'), ...layout, 'tsv'], image)
}

async function run(command: string, args: readonly string[], input: Uint8Array): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      env: {
        PATH: process.env['PATH'],
        TESSDATA_PREFIX: process.env['TESSDATA_PREFIX'],
        // Its threads wait for each other more than they help.
        OMP_THREAD_LIMIT: '1',
      },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: SECONDS * 1000,
      killSignal: 'SIGKILL',
    })
    const parts: Buffer[] = []
    let size = 0
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > MOST_OUTPUT) child.kill('SIGKILL')
      else parts.push(part)
    })
    // A program that ends before it has read all is told of by how it ends.
    child.stdin.on('error', () => undefined)
    child.on('error', error => failed(notStarted(error)))
    child.on('close', code => {
      if (code === 0) done(Buffer.concat(parts).toString('utf8'))
      else failed(new OcrFailed(code === null ? 'it took too long' : 'it could not be read'))
    })
    child.stdin.end(input)
  })
}

/** Thrown where Tesseract gives up on one image. */
export class OcrFailed extends Error {}

function notStarted(error: Error): VigilError {
  return new VigilError(
    'usage',
    'Tesseract, which reads letters off pictures, could not be started. Install it (on Debian: apt-get install tesseract-ocr tesseract-ocr-rus tesseract-ocr-kaz), or leave --ocr out.',
    { cause: error },
  )
}
