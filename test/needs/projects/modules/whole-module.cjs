// needs: gmail.users.messages.list
const googleapis = require('googleapis');

exports.inbox = () => googleapis.google.gmail('v1').users.messages.list({ userId: 'me' });
