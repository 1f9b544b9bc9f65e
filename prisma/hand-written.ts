/**
 * Constraints and indexes that stand in a migration by hand, because Prisma's
 * schema cannot say them: checks, exclusions, partial indexes. By name, as
 * Postgres knows them; migrations.db.test.ts asserts that each exists.
 */
export const handWritten: readonly string[] = [
  "agenda_items_start_minute_check",
  "agenda_items_duration_minutes_check",
  "agenda_items_longest_minutes_check",
  "agenda_items_capacity_check",
  "agenda_items_not_inside_itself_check",
  "agenda_items_not_continuing_itself_check",
  "pick_ups_start_minute_check",
  "pick_ups_degrees_check",
  "host_addresses_degrees_check",
  "proposed_times_start_minute_check",
  "proposed_times_duration_minutes_check",
  "legs_depart_minute_check",
  "legs_arrive_minute_check",
  "stays_check_in_minute_check",
  "stays_check_out_minute_check",
  "stays_dates_check",
];
