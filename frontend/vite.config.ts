import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { coachFiles } from './coach-files.ts';
import { offlineFiles } from './offline-files.ts';

const WASM_FOLDER = join(import.meta.dirname, 'node_modules/@mediapipe/tasks-vision/wasm');
const WASM_FILES = ['vision_wasm_module_internal.js', 'vision_wasm_module_internal.wasm'];
const SERVER = 'http://127.0.0.1:8765';

/** The pose runtime is served as it is: its loader finds the two files by name at run time. */
function poseRuntime(): Plugin {
  return {
    name: 'pose-runtime',
    async generateBundle() {
      for (const file of WASM_FILES) {
        this.emitFile({
          type: 'asset',
          fileName: `wasm/${file}`,
          source: await readFile(join(WASM_FOLDER, file)),
        });
      }
    },
    configureServer(server) {
      server.middlewares.use('/wasm', (request, response, next) => {
        const file = WASM_FILES.find((name) => request.url?.startsWith(`/${name}`));
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'application/wasm');
        createReadStream(join(WASM_FOLDER, file)).pipe(response);
      });
    },
  };
}

export default defineConfig({
  base: '/',
  plugins: [poseRuntime(), coachFiles(), offlineFiles()],
  build: {
    outDir: '../src/hipfive/web/static',
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900, // three.js, fetched when a movement is shown
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/offline/worker.ts' },
      // A service worker keeps its name, so that the browser can see that it changed.
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['..'] }, proxy: { '/api': { target: SERVER, ws: true }, '/models': SERVER } },
});
