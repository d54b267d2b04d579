// needs: drive.files.list
const { google } = require('googleapis');

/** Values that go in circles end where they began. */
const list = ({ drive, again }) => (again ? list({ drive, again: false }) : drive.files.list());
const wrap = (options) => {
  const { drive } = options;
  return list({ drive, again: true });
};
const both = ({ left, right }) => (left ? both({ left: right, right: left }) : right);

wrap({ drive: google.drive('v3') });
both({ left: both, right: both }).run();
