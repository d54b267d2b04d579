// part of cache.js
const { google } = require('googleapis');

const cache = {};

async function getDrive() {
  if (!cache.drive) cache.drive = google.drive({ version: 'v3', auth: await google.auth.getClient() });
  return cache.drive;
}

function getTasks() {
  cache['tasks'] = google.tasks('v1');
  return cache['tasks'];
}

module.exports = { getDrive, getTasks };
