import './everything.mjs';
export { check } from './check.mjs';
