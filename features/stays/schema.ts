import { z } from "zod";
import { clock, date, id, line, lines, optional, optionalId, prose, revision, tick, zone } from "@/lib/fields";
import { ifSent } from "@/lib/partial-fields";
import { rows } from "@/lib/rows";

const guest = z.object({ participantId: id, room: optional(line(40)) });

const fields = {
  name: line(200),
  hostId: optionalId,
  address: optional(line(300)),
  phone: optional(line(40)),
  checkInDate: date,
  checkInMinute: optional(clock),
  checkOutDate: date,
  checkOutMinute: optional(clock),
  timeZone: zone,
  included: lines(20, 120),
  paidBy: optional(line(300)),
  reference: optional(line(60)),
  note: optional(prose(1_000)),
  /** Everybody on the trip stays there; `guests` then only tells their rooms. */
  forEveryone: tick,
  guests: rows(guest, { max: 1_000 }),
};

export const createStaySchema = z.object({ tripId: id, ...fields });

/** What is not sent stays as it is; `guests` are replaced as a whole. */
export const changeStaySchema = z.object({
  tripId: id,
  stayId: id,
  revision,
  name: ifSent(fields.name),
  hostId: ifSent(fields.hostId),
  address: ifSent(fields.address),
  phone: ifSent(fields.phone),
  checkInDate: ifSent(fields.checkInDate),
  checkInMinute: ifSent(fields.checkInMinute),
  checkOutDate: ifSent(fields.checkOutDate),
  checkOutMinute: ifSent(fields.checkOutMinute),
  timeZone: ifSent(fields.timeZone),
  included: ifSent(fields.included),
  paidBy: ifSent(fields.paidBy),
  reference: ifSent(fields.reference),
  note: ifSent(fields.note),
  forEveryone: ifSent(fields.forEveryone),
  guests: ifSent(fields.guests),
});

export const staySchema = z.object({ tripId: id, stayId: id });

export type CreateStayInput = z.output<typeof createStaySchema>;
export type ChangeStayInput = z.output<typeof changeStaySchema>;
export type StayInput = z.output<typeof staySchema>;
export type GuestInput = CreateStayInput["guests"][number];
