-- Prisma cannot say these. The list in prisma/hand-written.ts names them.
-- Clock readings are minutes after midnight, lengths are minutes that really pass, degrees are WGS 84.
ALTER TABLE "agenda_items"
  ADD CONSTRAINT "agenda_items_start_minute_check" CHECK ("start_minute" BETWEEN 0 AND 1439),
  ADD CONSTRAINT "agenda_items_duration_minutes_check" CHECK ("duration_minutes" BETWEEN 1 AND 2880),
  ADD CONSTRAINT "agenda_items_longest_minutes_check" CHECK ("longest_minutes" BETWEEN 1 AND 2880),
  ADD CONSTRAINT "agenda_items_capacity_check" CHECK ("capacity" >= 1),
  ADD CONSTRAINT "agenda_items_not_inside_itself_check" CHECK ("parent_id" <> "id"),
  ADD CONSTRAINT "agenda_items_not_continuing_itself_check" CHECK ("continues_id" <> "id");

ALTER TABLE "pick_ups"
  ADD CONSTRAINT "pick_ups_start_minute_check" CHECK ("start_minute" BETWEEN 0 AND 1439),
  ADD CONSTRAINT "pick_ups_degrees_check" CHECK (
    ("latitude" IS NULL) = ("longitude" IS NULL)
    AND "latitude" BETWEEN -90 AND 90
    AND "longitude" BETWEEN -180 AND 180
  );

ALTER TABLE "host_addresses"
  ADD CONSTRAINT "host_addresses_degrees_check" CHECK (
    ("latitude" IS NULL) = ("longitude" IS NULL)
    AND "latitude" BETWEEN -90 AND 90
    AND "longitude" BETWEEN -180 AND 180
  );

ALTER TABLE "proposed_times"
  ADD CONSTRAINT "proposed_times_start_minute_check" CHECK ("start_minute" BETWEEN 0 AND 1439),
  ADD CONSTRAINT "proposed_times_duration_minutes_check" CHECK ("duration_minutes" BETWEEN 1 AND 2880);

ALTER TABLE "legs"
  ADD CONSTRAINT "legs_depart_minute_check" CHECK ("depart_minute" BETWEEN 0 AND 1439),
  ADD CONSTRAINT "legs_arrive_minute_check" CHECK ("arrive_minute" BETWEEN 0 AND 1439);

ALTER TABLE "stays"
  ADD CONSTRAINT "stays_check_in_minute_check" CHECK ("check_in_minute" BETWEEN 0 AND 1439),
  ADD CONSTRAINT "stays_check_out_minute_check" CHECK ("check_out_minute" BETWEEN 0 AND 1439),
  ADD CONSTRAINT "stays_dates_check" CHECK ("check_out_date" >= "check_in_date");
