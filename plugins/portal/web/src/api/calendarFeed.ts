import { answered, client } from './client';

/** A new address from which a calendar program reads my deadlines; an earlier one stops working. */
export const newCalendarFeed = async (): Promise<string> => {
  const { data } = await answered(client.POST('/api/calendar/feed'));
  return new URL(data.path, window.location.origin).href;
};

export const endCalendarFeed = () => answered(client.DELETE('/api/calendar/feed'));
