// part of factory.js
const { google } = require('googleapis');

module.exports.connect = async function connect() {
  const auth = await google.auth.getClient();
  return { auth, tasks: google.tasks({ version: 'v1', auth }) };
};
