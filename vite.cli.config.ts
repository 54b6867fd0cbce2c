import { dirname, relative, resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const root = import.meta.dirname
const out = resolve(root, 'dist/cli')

/** What is started by its file: the program, the threads that read and check, and the process that parses. */
const ENTRIES = {
  main: resolve(root, 'src/cli/main.ts'),
  'reading-worker': resolve(root, 'src/desk/reading-worker.ts'),
  'verify-worker': resolve(root, 'src/vault/verify-worker.ts'),
  parser: resolve(root, 'src/capture/apart/parser.ts'),
}

const NATIVE = ['better-sqlite3-multiple-ciphers', 'sqlite-ciphers-13', 'pg']

/** Files beside a module ("new URL('../web', import.meta.url)") are named from the folder of the bundle instead. */
const placesOfFiles: Plugin = {
  name: 'places-of-files',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(resolve(root, 'src'))) return null
    const built = dirname(id).replace(resolve(root, 'src'), resolve(root, 'dist'))
    return code.replace(/new URL\('(\.[^']+)', import\.meta\.url\)/g, (_, path: string) => {
      const source = resolve(dirname(id), path).replace(/\.js$/, '.ts')
      const entry = Object.entries(ENTRIES).find(([, file]) => file === source)
      const target = entry ? `./${entry[0]}.js` : relative(out, resolve(built, path))
      return `new URL('${target}', import.meta.url)`
    })
  },
}

/**
 * Letters beyond Latin-1 are written by their numbers: a text with one of them takes an engine two bytes a letter, and it
 * keeps the text of what it runs. Where a backslash stands before one they stay, since it would mean something else.
 */
const plainLetters: Plugin = {
  name: 'plain-letters',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && !/\\[\u0100-\uffff]/.test(chunk.code))
        chunk.code = chunk.code.replace(/[\u0100-\uffff]/g, letter => {
          const number = letter.charCodeAt(0).toString(16)
          return `\\u${number.padStart(4, '0')}`
        })
  },
}

// The program in few files, each command with what it alone needs: a file less is a millisecond less to start.
export default defineConfig({
  publicDir: false,
  plugins: [placesOfFiles, plainLetters],
  // What is compiled for a machine is found where it was installed.
  ssr: { noExternal: true, external: NATIVE },
  build: {
    ssr: true,
    target: 'node20',
    outDir: out,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: ENTRIES,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // Names stay as they are: what VIGIL_DEBUG prints is to be read.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
      // A room's door only passes on; what is behind it is taken only where it is used.
      treeshake: { moduleSideEffects: id => !/\/src\/\w+\/index\.ts$/.test(id) },
    },
  },
})
