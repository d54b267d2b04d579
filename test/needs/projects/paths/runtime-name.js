// unresolved: drive.files[name]
const { google } = require('googleapis');

const drive = google.drive('v3');
exports.call = (name) => drive.files[name]({ fileId: 'x' });
