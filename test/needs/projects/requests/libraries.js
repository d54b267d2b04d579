// needs: drive.files.delete
// needs: drive.files.list
// needs: firebase.projects.iosApps.create
// needs: gmail.users.messages.list
// needs: gmail.users.messages.send
// needs: sheets.spreadsheets.get
const axios = require('axios');
const got = require('got').default;
const send = require('request-promise-native');

const headers = { authorization: `Bearer ${process.env.TOKEN}` };
const mail = axios.create({ baseURL: 'https://gmail.googleapis.com/gmail/v1/users/me', headers });

exports.run = async (id, project) => {
  await axios.get('https://www.googleapis.com/drive/v3/files', { headers });
  await axios({ method: 'delete', url: `https://www.googleapis.com/drive/v3/files/${id}`, headers });
  await mail.get('/messages');
  await mail.post('messages/send', { raw: '' });
  await got(`https://sheets.googleapis.com/v4/spreadsheets/${id}`, { headers });
  await send({ uri: 'https://firebase.googleapis.com/v1beta1/' + project + '/iosApps', method: 'POST', headers });
  await axios.get('https://example.com/drive/v3/files');
  new Map().get('https://www.googleapis.com/drive/v3/about');
};
