import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    outDir: '../../src/Wargame.Server/wwwroot',
    emptyOutDir: true,
    sourcemap: false,
    // The content security policy allows no data: fonts or scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: {
    proxy: {
      '/api': 'http://localhost:5080',
      '/hub': { target: 'http://localhost:5080', ws: true },
    },
  },
  test: { include: ['tests/**/*.test.ts'] },
} as Parameters<typeof defineConfig>[0]);
