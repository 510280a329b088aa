import { requirePlainDate, utcDate, type PlainDate } from './plain-date';

export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type Zone = (typeof ZONES)[number];

/** The names that Indonesians use. */
export const ZONE_OF = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
} as const satisfies Record<string, Zone>;
export type ZoneName = keyof typeof ZONE_OF;

/** Hours ahead of UTC; Indonesia has no summer time. */
const OFFSET: Record<Zone, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

const localTime = (date: PlainDate, time: string, zone: Zone): Date =>
  new Date(`${requirePlainDate(date)}T${time}+0${OFFSET[zone]}:00`);

/** 00:00:00.000 of that local day. @throws RangeError when the day doesn't exist. */
export const startOfLocalDay = (date: PlainDate, zone: Zone): Date => localTime(date, '00:00:00.000', zone);

/** 07:30 of that local day, when work begins (Perpres 21/2023). @throws RangeError when the day doesn't exist. */
export const startOfWork = (date: PlainDate, zone: Zone): Date => localTime(date, '07:30:00.000', zone);

/** 23:59:59.999 of that local day: when a deadline ends. @throws RangeError when the day doesn't exist. */
export const endOfLocalDay = (date: PlainDate, zone: Zone): Date => localTime(date, '23:59:59.999', zone);

/** The local day of an instant. @throws RangeError of an invalid Date. */
export const localDate = (instant: Date, zone: Zone): PlainDate =>
  requirePlainDate(utcDate(instant.getTime() + OFFSET[zone] * 60 * 60 * 1000));
