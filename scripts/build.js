// npm pack and npm publish call this: dist made from exactly the sources that are here.
import { ensureReady } from './setup.js';

ensureReady();
