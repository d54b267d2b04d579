// needs: drive.files.list
// needs: gmail.users.messages.send
import { google } from 'googleapis';

class Lazy<T> {
  #made: T | undefined;
  constructor(private readonly make: () => T) {}
  get value(): T {
    return (this.#made ??= this.make());
  }
}
const clients = { drive: new Lazy(() => google.drive('v3')), gmail: new Lazy(() => google.gmail('v1')) };
await clients.drive.value.files.list();
await clients.gmail.value.users.messages.send({ userId: 'me', requestBody: { raw: '' } });
