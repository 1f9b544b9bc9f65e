/** Where items are and where people are picked up, out of the hosts a shared plan names. */
import { formatClock } from "@/domain/clock";
import type { SharedAddress, SharedHost, SharedItem, SharedPlanContent } from "./shared-plan";

/** Where a transfer takes people up. */
export type PickUpView = {
  place: string;
  /** Clock reading; null: at the start of the item. */
  time: string | null;
  note: string | null;
  address: SharedAddress | null;
};

/** The address of an item: of its venue, or of its host unless it says a place in words. */
export function addressOf(
  { place }: SharedItem,
  host: SharedHost | null,
  venue: SharedHost | null,
): SharedAddress | null {
  return (venue ?? (place === null ? host : null))?.addresses[0] ?? null;
}

/** The pick-up points of an item in their order; its coordinates win over the address of the host at the place. */
export function pickUpsOf({ pickUps, startMinute }: SharedItem, { hosts }: SharedPlanContent): PickUpView[] {
  return pickUps.map(({ place, hostId, startMinute: at, note, latitude, longitude }) => {
    const known = hostId === null ? null : (hosts[hostId]?.addresses[0] ?? null);
    const time = at ?? startMinute;
    return {
      place,
      time: time === null ? null : formatClock(time),
      note,
      address: latitude === null || longitude === null ? known : { ...(known ?? nowhere), latitude, longitude },
    };
  });
}

/** An address of which nothing is known. */
export const nowhere: SharedAddress = {
  label: null,
  street: null,
  postcode: null,
  city: null,
  country: null,
  latitude: null,
  longitude: null,
};
