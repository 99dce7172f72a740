/** Where the build puts Python and the coach (coach-files.ts). */
declare module 'virtual:coach-files' {
  export const RUNTIME: string;
  export const COACH: string;
}
