/** Quill 1 comes without types; what is used of it here is as in Quill 2. */
declare module 'quill-1' {
  export { default } from 'quill';
}
