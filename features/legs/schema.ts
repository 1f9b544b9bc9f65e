import { z } from "zod";
import { transportModes } from "@/domain/agenda";
import { clock, date, id, line, optional, prose, revision, tick, zone } from "@/lib/fields";
import { ifSent } from "@/lib/partial-fields";
import { rows } from "@/lib/rows";

const passenger = z.object({ participantId: id, seat: optional(line(20)), reference: optional(line(60)) });

const fields = {
  mode: z.enum(transportModes, "chooseTransport"),
  carrier: optional(line(120)),
  number: optional(line(40)),
  fromPlace: line(160),
  toPlace: line(160),
  departDate: date,
  departMinute: optional(clock),
  departTimeZone: zone,
  arriveDate: optional(date),
  arriveMinute: optional(clock),
  arriveTimeZone: zone,
  reference: optional(line(60)),
  note: optional(prose(1_000)),
  /** Everybody on the trip takes it; `passengers` then only tells their seats. */
  forEveryone: tick,
  passengers: rows(passenger, { max: 1_000 }),
};

export const createLegSchema = z.object({ tripId: id, ...fields });

/** What is not sent stays; `passengers` are replaced as a whole. */
export const changeLegSchema = z.object({
  tripId: id,
  legId: id,
  revision,
  mode: ifSent(fields.mode),
  carrier: ifSent(fields.carrier),
  number: ifSent(fields.number),
  fromPlace: ifSent(fields.fromPlace),
  toPlace: ifSent(fields.toPlace),
  departDate: ifSent(fields.departDate),
  departMinute: ifSent(fields.departMinute),
  departTimeZone: ifSent(fields.departTimeZone),
  arriveDate: ifSent(fields.arriveDate),
  arriveMinute: ifSent(fields.arriveMinute),
  arriveTimeZone: ifSent(fields.arriveTimeZone),
  reference: ifSent(fields.reference),
  note: ifSent(fields.note),
  forEveryone: ifSent(fields.forEveryone),
  passengers: ifSent(fields.passengers),
});

export const legSchema = z.object({ tripId: id, legId: id });

export type CreateLegInput = z.output<typeof createLegSchema>;
export type ChangeLegInput = z.output<typeof changeLegSchema>;
export type LegInput = z.output<typeof legSchema>;
export type PassengerInput = CreateLegInput["passengers"][number];
