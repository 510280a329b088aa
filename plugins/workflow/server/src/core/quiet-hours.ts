/** Hours of the day in which a person gets no mail, by the clock where they are. */

/** `HH:MM`; where `to` is not after `from`, the hours go over midnight. */
export interface QuietHours {
  from: string;
  to: string;
}

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The day and the minutes since midnight that a clock in this IANA zone shows. */
const localClock = (now: Date, zone: string): { day: string; minutes: number } => {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(now);
  const [day = '', time = ''] = parts.split(' ');
  return { day, minutes: minutesOf(time) };
};

const sinceFullMinute = (now: Date): number => now.getTime() % MINUTE;

/** The moment at which the quiet hours that hold now end; null when it is not quiet. */
export const quietUntil = (now: Date, quiet: QuietHours | null, zone: string): Date | null => {
  if (!quiet) return null;
  const { minutes } = localClock(now, zone);
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const isQuiet = from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
  if (!isQuiet) return null;
  const left = (to - minutes + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
  return new Date(now.getTime() - sinceFullMinute(now) + left * MINUTE);
};

/** The local day, and the moment at which its morning begins; null before that moment. */
export const morningOf = (now: Date, begins: string, zone: string): { day: string; at: Date } | null => {
  const { day, minutes } = localClock(now, zone);
  const past = minutes - minutesOf(begins);
  return past < 0 ? null : { day, at: new Date(now.getTime() - sinceFullMinute(now) - past * MINUTE) };
};
