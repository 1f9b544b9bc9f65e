-- CreateEnum
CREATE TYPE "presence" AS ENUM ('PRESENT', 'PARTLY', 'ABSENT');

-- CreateEnum
CREATE TYPE "attendance_source" AS ENUM ('SELF_CHECK_IN', 'ORGANISER', 'SIGNATURE');

-- CreateEnum
CREATE TYPE "follow_up_state" AS ENUM ('OPEN', 'DONE', 'DROPPED');

-- AlterTable
ALTER TABLE "agenda_items" ADD COLUMN     "continues_id" UUID,
ADD COLUMN     "floor" TEXT,
ADD COLUMN     "interpretation" TEXT[],
ADD COLUMN     "language" TEXT,
ADD COLUMN     "longest_minutes" INTEGER,
ADD COLUMN     "phone" TEXT;

-- AlterTable
ALTER TABLE "parts" ADD COLUMN     "also_then" TEXT[],
ADD COLUMN     "contribution" TEXT,
ADD COLUMN     "name_then" TEXT;

-- AlterTable
ALTER TABLE "reports" ADD COLUMN     "day_id" UUID;

-- AlterTable
ALTER TABLE "trips" ADD COLUMN     "contacts" TEXT[],
ADD COLUMN     "practical" TEXT,
ADD COLUMN     "series_next" TEXT;

-- CreateTable
CREATE TABLE "pick_ups" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "place" TEXT NOT NULL,
    "host_id" UUID,
    "start_minute" INTEGER,
    "note" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "pick_ups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposed_times" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "date" DATE,
    "start_minute" INTEGER,
    "duration_minutes" INTEGER,
    "note" TEXT,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposed_times_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_ups" (
    "item_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_ups_pkey" PRIMARY KEY ("item_id","participant_id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "item_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "presence" "presence" NOT NULL,
    "source" "attendance_source" NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("item_id","participant_id")
);

-- CreateTable
CREATE TABLE "announcements" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_by_id" UUID,
    "sent_by_name" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "announcements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "announcement_groups" (
    "announcement_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,

    CONSTRAINT "announcement_groups_pkey" PRIMARY KEY ("announcement_id","group_id")
);

-- CreateTable
CREATE TABLE "follow_ups" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "item_id" UUID,
    "host_id" UUID,
    "what" TEXT NOT NULL,
    "who" TEXT,
    "person_id" UUID,
    "due_on" DATE,
    "state" "follow_up_state" NOT NULL DEFAULT 'OPEN',
    "outcome" TEXT,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_ups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legs" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "mode" "transport_mode" NOT NULL,
    "carrier" TEXT,
    "number" TEXT,
    "from_place" TEXT NOT NULL,
    "to_place" TEXT NOT NULL,
    "depart_date" DATE NOT NULL,
    "depart_minute" INTEGER,
    "depart_time_zone" TEXT NOT NULL,
    "arrive_date" DATE,
    "arrive_minute" INTEGER,
    "arrive_time_zone" TEXT NOT NULL,
    "reference" TEXT,
    "note" TEXT,
    "for_everyone" BOOLEAN NOT NULL DEFAULT false,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "legs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_passengers" (
    "leg_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "seat" TEXT,
    "reference" TEXT,

    CONSTRAINT "leg_passengers_pkey" PRIMARY KEY ("leg_id","participant_id")
);

-- CreateTable
CREATE TABLE "stays" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "host_id" UUID,
    "address" TEXT,
    "phone" TEXT,
    "check_in_date" DATE NOT NULL,
    "check_in_minute" INTEGER,
    "check_out_date" DATE NOT NULL,
    "check_out_minute" INTEGER,
    "time_zone" TEXT NOT NULL,
    "included" TEXT[],
    "paid_by" TEXT,
    "reference" TEXT,
    "note" TEXT,
    "for_everyone" BOOLEAN NOT NULL DEFAULT false,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stays_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stay_guests" (
    "stay_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "room" TEXT,

    CONSTRAINT "stay_guests_pkey" PRIMARY KEY ("stay_id","participant_id")
);

-- CreateIndex
CREATE INDEX "pick_ups_item_id_position_idx" ON "pick_ups"("item_id", "position");

-- CreateIndex
CREATE INDEX "pick_ups_host_id_idx" ON "pick_ups"("host_id");

-- CreateIndex
CREATE INDEX "proposed_times_item_id_position_idx" ON "proposed_times"("item_id", "position");

-- CreateIndex
CREATE INDEX "sign_ups_participant_id_idx" ON "sign_ups"("participant_id");

-- CreateIndex
CREATE INDEX "attendance_participant_id_idx" ON "attendance"("participant_id");

-- CreateIndex
CREATE INDEX "attendance_trip_id_idx" ON "attendance"("trip_id");

-- CreateIndex
CREATE INDEX "announcements_trip_id_sent_at_idx" ON "announcements"("trip_id", "sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "announcements_id_trip_id_key" ON "announcements"("id", "trip_id");

-- CreateIndex
CREATE INDEX "announcement_groups_group_id_idx" ON "announcement_groups"("group_id");

-- CreateIndex
CREATE INDEX "follow_ups_trip_id_idx" ON "follow_ups"("trip_id");

-- CreateIndex
CREATE INDEX "follow_ups_host_id_idx" ON "follow_ups"("host_id");

-- CreateIndex
CREATE INDEX "follow_ups_person_id_idx" ON "follow_ups"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_ups_id_trip_id_key" ON "follow_ups"("id", "trip_id");

-- CreateIndex
CREATE INDEX "legs_trip_id_depart_date_idx" ON "legs"("trip_id", "depart_date");

-- CreateIndex
CREATE UNIQUE INDEX "legs_id_trip_id_key" ON "legs"("id", "trip_id");

-- CreateIndex
CREATE INDEX "leg_passengers_participant_id_idx" ON "leg_passengers"("participant_id");

-- CreateIndex
CREATE INDEX "stays_trip_id_check_in_date_idx" ON "stays"("trip_id", "check_in_date");

-- CreateIndex
CREATE INDEX "stays_host_id_idx" ON "stays"("host_id");

-- CreateIndex
CREATE UNIQUE INDEX "stays_id_trip_id_key" ON "stays"("id", "trip_id");

-- CreateIndex
CREATE INDEX "stay_guests_participant_id_idx" ON "stay_guests"("participant_id");

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_continues_id_trip_id_fkey" FOREIGN KEY ("continues_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pick_ups" ADD CONSTRAINT "pick_ups_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pick_ups" ADD CONSTRAINT "pick_ups_host_id_organisation_id_fkey" FOREIGN KEY ("host_id", "organisation_id") REFERENCES "hosts"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposed_times" ADD CONSTRAINT "proposed_times_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_participant_id_trip_id_fkey" FOREIGN KEY ("participant_id", "trip_id") REFERENCES "participants"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_participant_id_trip_id_fkey" FOREIGN KEY ("participant_id", "trip_id") REFERENCES "participants"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement_groups" ADD CONSTRAINT "announcement_groups_announcement_id_trip_id_fkey" FOREIGN KEY ("announcement_id", "trip_id") REFERENCES "announcements"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement_groups" ADD CONSTRAINT "announcement_groups_group_id_trip_id_fkey" FOREIGN KEY ("group_id", "trip_id") REFERENCES "groups"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_trip_id_organisation_id_fkey" FOREIGN KEY ("trip_id", "organisation_id") REFERENCES "trips"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_host_id_organisation_id_fkey" FOREIGN KEY ("host_id", "organisation_id") REFERENCES "hosts"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_person_id_organisation_id_fkey" FOREIGN KEY ("person_id", "organisation_id") REFERENCES "people"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_day_id_trip_id_fkey" FOREIGN KEY ("day_id", "trip_id") REFERENCES "days"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legs" ADD CONSTRAINT "legs_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_passengers" ADD CONSTRAINT "leg_passengers_leg_id_trip_id_fkey" FOREIGN KEY ("leg_id", "trip_id") REFERENCES "legs"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_passengers" ADD CONSTRAINT "leg_passengers_participant_id_trip_id_fkey" FOREIGN KEY ("participant_id", "trip_id") REFERENCES "participants"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stays" ADD CONSTRAINT "stays_trip_id_organisation_id_fkey" FOREIGN KEY ("trip_id", "organisation_id") REFERENCES "trips"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stays" ADD CONSTRAINT "stays_host_id_organisation_id_fkey" FOREIGN KEY ("host_id", "organisation_id") REFERENCES "hosts"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stay_guests" ADD CONSTRAINT "stay_guests_stay_id_trip_id_fkey" FOREIGN KEY ("stay_id", "trip_id") REFERENCES "stays"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stay_guests" ADD CONSTRAINT "stay_guests_participant_id_trip_id_fkey" FOREIGN KEY ("participant_id", "trip_id") REFERENCES "participants"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;
