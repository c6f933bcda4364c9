#!/usr/bin/env node
// `npm start`: a working node with invented cases.
process.argv.splice(2, 0, 'demo');
await import('./tutela.mjs');
