// needs: calendar.events.insert
// needs: calendar.events.delete
import type { calendar_v3 } from 'googleapis';

abstract class Base {
  constructor(protected readonly calendar: calendar_v3.Calendar) {}
  protected remove(eventId: string) {
    return this.calendar.events.delete({ calendarId: 'primary', eventId });
  }
}
export class Bookings extends Base {
  async move(eventId: string): Promise<void> {
    await this.calendar.events.insert({ calendarId: 'primary', requestBody: {} });
    await this.remove(eventId);
  }
}
