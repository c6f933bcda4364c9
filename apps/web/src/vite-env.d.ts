/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Set (to anything) in development and in tests: adds the page `/gallery`. */
  readonly VITE_GALLERY?: string;
}
