"use client";

import type { MovedTrip } from "@/features/trips/commands/move-trip";
import type { TripForMoving } from "@/features/trips/for-moving";
import { TripMenu } from "../trips/trip-menu";
import { usePlanner } from "./planner-context";

/** The menu of the trip beside its plan: moving the trip is a step like any other there. */
export function TripActions({ trip }: { trip: TripForMoving }) {
  const { store, board } = usePlanner();
  const moved = ({ done, travelDays }: MovedTrip, what: string) => {
    if (done) store.answered(done.answer, what, { adds: false, putsDays: true, travelDays });
  };
  return <TripMenu trip={trip} readerId={board.readerId} onMoved={moved} />;
}
