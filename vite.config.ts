import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The page's policy forbids inline scripts, inline styles and data: addresses, so nothing is inlined.
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react()],
  build: {
    // The whole workbench is one page from this machine: 160 kB gzipped, no network to wait for.
    chunkSizeWarningLimit: 800,
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    target: 'es2022',
  },
})
