import "server-only";
import type { TripAccess } from "@/access/authorise";
import { loadSaidMark } from "@/features/quotes/queries/approvals";
import { db } from "@/lib/db";

/**
 * Another one whenever something is that stands beside a draft and is no part of it: what people said and whether it may be
 * quoted, the pictures of the trip, requests for review, and the moment it is to be published at. For those who have authorised.
 */
export async function loadBesideMark(access: TripAccess, reportId: string): Promise<string> {
  const [said, [steps]] = await Promise.all([
    loadSaidMark(access),
    db.$queryRaw<{ mark: string }[]>`
      select concat_ws(' ',
        (select concat_ws('/', count(*), sum(revision)) from pictures where trip_id = ${access.tripId}::uuid),
        (select concat_ws('/', count(*), count(outcome)) from review_requests where report_id = ${reportId}::uuid),
        (select concat_ws('/', count(*), count(outcome)) from scheduled_publications where report_id = ${reportId}::uuid)
      ) as mark`,
  ]);
  return `${said} ${steps?.mark ?? ""}`;
}
