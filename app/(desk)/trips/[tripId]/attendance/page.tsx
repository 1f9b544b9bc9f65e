import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { AttendanceDesk } from "@/components/attendance/attendance-desk";
import { calendarDate } from "@/domain/clock";
import { getAttendance } from "@/features/attendance/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attendance"))("title") };
}

export default async function AttendancePage({ params, searchParams }: PageProps<"/trips/[tripId]/attendance">) {
  const actor = await requireActor();
  const [{ tripId }, { day, item }] = await Promise.all([params, searchParams]);
  const chosen = { dayId: one(day), itemId: one(item) };
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  return <AttendanceDesk desk={await orNotFound(getAttendance(actor, tripId, chosen, today))} />;
}

function one(value: string | string[] | undefined): string | null {
  return typeof value === "string" ? value : null;
}
