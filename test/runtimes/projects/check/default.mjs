export { check } from './check.mjs';
