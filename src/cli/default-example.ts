/** The example that is made when no name is given. */
export const DEFAULT_EXAMPLE = 'koffieochtend';
