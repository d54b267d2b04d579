// needs: sheets.spreadsheets.values.get
const token = process.env.TOKEN;
const range = encodeURIComponent('Sheet1!A1:B2');
await fetch(`https://sheets.googleapis.com/v4/spreadsheets/${process.argv[2]}/values/${range}`, {
  headers: { authorization: `Bearer ${token}` },
});
await fetch('https://example.com/drive/v3/files');
