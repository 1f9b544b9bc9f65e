-- AlterTable
ALTER TABLE "hosts" ADD COLUMN     "availability" TEXT,
ADD COLUMN     "largest_group" INTEGER;

-- CreateTable
CREATE TABLE "host_hours" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "weekdays" INTEGER[],
    "from_minute" INTEGER NOT NULL,
    "until_minute" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "host_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "host_absences" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "first" DATE NOT NULL,
    "last" DATE NOT NULL,
    "note" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "host_absences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planning_limits" (
    "organisation_id" UUID NOT NULL,
    "longest_day_minutes" INTEGER,
    "latest_end_minute" INTEGER,
    "confirmed_days_before" INTEGER,
    "details_days_before" INTEGER,
    "rest_minutes" INTEGER,
    "meals" BOOLEAN NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "planning_limits_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "accepted_warnings" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "accepted_by_id" UUID,
    "accepted_by_name" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "accepted_warnings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "host_hours_host_id_idx" ON "host_hours"("host_id");

-- CreateIndex
CREATE INDEX "host_absences_host_id_idx" ON "host_absences"("host_id");

-- CreateIndex
CREATE UNIQUE INDEX "accepted_warnings_trip_id_key_key" ON "accepted_warnings"("trip_id", "key");

-- AddForeignKey
ALTER TABLE "host_hours" ADD CONSTRAINT "host_hours_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "hosts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "host_absences" ADD CONSTRAINT "host_absences_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "hosts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planning_limits" ADD CONSTRAINT "planning_limits_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accepted_warnings" ADD CONSTRAINT "accepted_warnings_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Prisma cannot say these. The list in prisma/hand-written.ts names them.
-- Weekdays from 0 for Sunday, clock readings in minutes after midnight, lengths in minutes.
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_largest_group_check" CHECK ("largest_group" >= 1);

ALTER TABLE "host_hours"
  ADD CONSTRAINT "host_hours_weekdays_check" CHECK (cardinality("weekdays") > 0 AND "weekdays" <@ ARRAY[0, 1, 2, 3, 4, 5, 6]),
  ADD CONSTRAINT "host_hours_minutes_check" CHECK ("from_minute" >= 0 AND "from_minute" < "until_minute" AND "until_minute" <= 1439);

ALTER TABLE "host_absences" ADD CONSTRAINT "host_absences_dates_check" CHECK ("last" >= "first");

ALTER TABLE "planning_limits"
  ADD CONSTRAINT "planning_limits_longest_day_minutes_check" CHECK ("longest_day_minutes" BETWEEN 60 AND 1440),
  ADD CONSTRAINT "planning_limits_latest_end_minute_check" CHECK ("latest_end_minute" BETWEEN 720 AND 1800),
  ADD CONSTRAINT "planning_limits_rest_minutes_check" CHECK ("rest_minutes" BETWEEN 60 AND 1440),
  ADD CONSTRAINT "planning_limits_days_check" CHECK ("confirmed_days_before" BETWEEN 0 AND 365 AND "details_days_before" BETWEEN 0 AND 365);

ALTER TABLE "accepted_warnings" ADD CONSTRAINT "accepted_warnings_reason_check" CHECK (btrim("reason") <> '');
