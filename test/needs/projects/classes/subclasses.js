// needs: gmail.users.messages.send
// needs: sheets.spreadsheets.get
// needs: sheets.spreadsheets.values.get
const { google } = require('googleapis');

class Api {
  getVersion() {}

  /** @return {!Promise<object>} */
  async client() {
    if (this.made) return this.made;
    this.made = google[this.api]({ version: this.getVersion() });
    return this.made;
  }
}

class Sheets extends Api {
  constructor() {
    super();
    this.api = 'sheets';
  }

  async title(spreadsheetId) {
    const sheets = await this.client();
    await sheets.spreadsheets.values.get({ spreadsheetId, range: 'A1' });
    return sheets.spreadsheets.get({ spreadsheetId });
  }
}

class Mail extends Api {
  constructor() {
    super();
    this.api = 'gmail';
  }

  async send(raw) {
    const gmail = await this.client();
    return gmail.users.messages.send({ userId: 'me', requestBody: { raw } });
  }
}

module.exports = { Sheets, Mail };
