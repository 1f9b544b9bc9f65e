"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { NavTabs } from "@/components/ui/nav-tabs";
import type { TripHeader } from "@/features/trips/queries";
import { useCurrentTab } from "./use-current-tab";

/** The desks of one trip, with how many hosts and participants it has. */
export function TripTabs({ trip }: { trip: TripHeader }) {
  const t = useTranslations("desk");
  const path = usePathname();
  const plan = { place: "plan" };
  const whole = [
    plan,
    { place: "hosts", count: trip.hostCount },
    { place: "participants", count: trip.participantCount },
    { place: "travel" },
    { place: "itinerary" },
    { place: "announcements" },
    { place: "attendance" },
    { place: "follow-ups" },
    ...(trip.may.readReport ? [{ place: "report" }] : []),
  ];
  const places = trip.isTemplate ? [plan] : whole;
  const tabs = places.map(({ place, ...rest }) => {
    const href = `/trips/${trip.tripId}/${place}`;
    return { ...rest, href, label: t(`tabs.${place}`), current: path === href || path.startsWith(`${href}/`) };
  });
  return <NavTabs ref={useCurrentTab(tabs)} label={t("trip")} tabs={tabs} as={DeskLink} className="lg:min-h-12" />;
}
