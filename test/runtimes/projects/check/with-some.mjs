import './some.mjs';
export { check } from './check.mjs';
