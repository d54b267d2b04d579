// needs: drive.revisions.list
const { google } = require('googleapis');

const drive = google.drive('v3');
drive.revisions.list({ fileId: 'x' }, (err, res) => {
  if (err) return console.error(err.message);
  res.data.revisions.list();
});
