/** The person stopped: Ctrl-C, Ctrl-D, or «stoppen» at the end. Nothing was made. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}
