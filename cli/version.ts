/** The version of the command, put in by the build. */
declare const KOR_VERSION: string;

/** Such as `0.1.0`; `0` when run from source. */
export const VERSION = typeof KOR_VERSION === 'string' ? KOR_VERSION : '0';
