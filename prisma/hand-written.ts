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
  "hosts_largest_group_check",
  "host_hours_weekdays_check",
  "host_hours_minutes_check",
  "host_absences_dates_check",
  "planning_limits_longest_day_minutes_check",
  "planning_limits_latest_end_minute_check",
  "planning_limits_rest_minutes_check",
  "planning_limits_days_check",
  "accepted_warnings_reason_check",
  "funding_programme_emblems_minimum_width_check",
  "quote_approvals_one_subject_check",
  "scheduled_publications_one_open_key",
];
