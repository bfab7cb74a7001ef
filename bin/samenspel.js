#!/usr/bin/env node
process.exitCode = 70;
const { start } = await import('../dist/cli/main.js');
process.exitCode = await start();
