// npm start: sets up what is missing, then runs samenspel; without arguments it makes the default example's pack.
import { ensureReady } from './setup.js';

ensureReady();
const given = process.argv.slice(2);
const args = given.length > 0 ? given : ['voorbeeld', '--uit', 'uit/voorbeeld', '--overschrijf'];
process.argv.splice(2, given.length, ...args);
// In this same process, so that the keyboard, the exit code and Ctrl-C are the program's own.
await import('../bin/samenspel.js');
