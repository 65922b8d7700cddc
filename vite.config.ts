import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offline } from './scripts/offline-plugin.ts'
import { strictStyles } from './scripts/strict-styles-plugin.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * One build for everything that ships: the renderer (with its workers), Electron's main process (one ESM file), the
 * preload script (one CommonJS file, because a sandboxed preload cannot be a module) and the command line.
 */
export default defineConfig({
  root: here('renderer'),
  base: './',
  publicDir: false,
  plugins: [offline(), strictStyles(), react()],
  worker: { format: 'es' },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: here('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 4000,
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: here('dist/main'),
        emptyOutDir: true,
        target: 'node24',
        rollupOptions: {
          input: here('electron/main.ts'),
          output: { format: 'es', entryFileNames: 'main.js', codeSplitting: false },
        },
      },
    },
    cli: {
      consumer: 'server',
      build: {
        outDir: here('dist/cli'),
        emptyOutDir: true,
        target: 'node24',
        rollupOptions: {
          // The threads are started by their file's name, so each keeps it.
          input: {
            main: here('cli/main.ts'),
            'intake-worker': here('cli/intake-worker.ts'),
            'typeset-worker': here('cli/typeset-worker.ts'),
          },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: here('dist/preload'),
        emptyOutDir: true,
        target: 'node24',
        rollupOptions: {
          input: here('electron/preload.ts'),
          output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
        },
      },
    },
  },
  build: { assetsInlineLimit: 0 },
})
