-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "item_kind" AS ENUM ('HOST_VISIT', 'TALK', 'PANEL', 'WORKSHOP', 'TRAINING_MODULE', 'MEETING', 'CEREMONY', 'NETWORKING', 'SOCIAL', 'MEAL', 'TRANSFER', 'CHECK_IN', 'FREE_TIME', 'EXTERNAL_EVENT', 'ONLINE_SESSION');

-- CreateEnum
CREATE TYPE "host_status" AS ENUM ('IDEA', 'REQUESTED', 'CONFIRMED', 'DECLINED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "end_certainty" AS ENUM ('FIXED', 'EXPECTED', 'OPEN');

-- CreateEnum
CREATE TYPE "day_part" AS ENUM ('MORNING', 'MIDDAY', 'AFTERNOON', 'EVENING', 'NIGHT');

-- CreateEnum
CREATE TYPE "transport_mode" AS ENUM ('WALK', 'TRAM', 'METRO', 'BUS', 'TRAIN', 'CAR', 'TAXI', 'FERRY', 'FLIGHT');

-- CreateEnum
CREATE TYPE "part_role" AS ENUM ('SPEAKER', 'MODERATOR', 'CHAIR', 'PANELLIST', 'TRAINER', 'GUIDE', 'CONTACT', 'GUEST', 'INTERPRETER');

-- CreateEnum
CREATE TYPE "funding_role" AS ENUM ('DONOR', 'PROGRAMME_OPERATOR', 'DONOR_PROGRAMME_PARTNER', 'CO_FUNDER');

-- CreateEnum
CREATE TYPE "host_kind" AS ENUM ('COMPANY', 'CLUSTER', 'INCUBATOR', 'HOSPITAL', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'PUBLIC_BODY', 'SCHOOL', 'ASSOCIATION', 'VENUE', 'EVENT', 'OTHER');

-- CreateEnum
CREATE TYPE "parent_relation" AS ENUM ('PART_OF', 'LOCATED_IN');

-- CreateEnum
CREATE TYPE "membership_role" AS ENUM ('ADMIN', 'ORGANISER');

-- CreateEnum
CREATE TYPE "participant_category" AS ENUM ('STAFF', 'CLUSTER_MEMBER', 'PARTNER', 'EXTERNAL_EXPERT', 'GUEST');

-- CreateEnum
CREATE TYPE "participant_status" AS ENUM ('ADDED', 'INVITED', 'ACCEPTED', 'DECLINED', 'WAITING_LIST', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "personal_link_kind" AS ENUM ('INVITATION', 'ITINERARY');

-- CreateEnum
CREATE TYPE "consent_purpose" AS ENUM ('NEEDS', 'LISTING_TO_HOSTS', 'LISTING_TO_PARTICIPANTS', 'PHOTO_INTERNAL', 'PHOTO_PUBLIC');

-- CreateEnum
CREATE TYPE "report_format" AS ENUM ('JOURNEY', 'HIGHLIGHTS');

-- CreateEnum
CREATE TYPE "report_grouping" AS ENUM ('DAY', 'THEME');

-- CreateEnum
CREATE TYPE "report_status" AS ENUM ('DRAFT', 'IN_REVIEW', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "picture_consent" AS ENUM ('UNKNOWN', 'NOBODY_SHOWN', 'AGREED', 'REFUSED');

-- CreateEnum
CREATE TYPE "trip_kind" AS ENUM ('STUDY_VISIT', 'EVENT');

-- CreateEnum
CREATE TYPE "trip_team_role" AS ENUM ('ORGANISER', 'CO_ORGANISER');

-- CreateEnum
CREATE TYPE "trip_part" AS ENUM ('PLAN', 'PARTICIPANTS', 'REPORT');

-- CreateEnum
CREATE TYPE "partner_role" AS ENUM ('HOST', 'CO_HOST', 'PARTNER', 'SUPPORTER');

-- CreateTable
CREATE TABLE "agenda_items" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "day_id" UUID,
    "parent_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "kind" "item_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "start_minute" INTEGER,
    "duration_minutes" INTEGER,
    "end_certainty" "end_certainty" NOT NULL DEFAULT 'FIXED',
    "day_part" "day_part",
    "tentative" BOOLEAN NOT NULL DEFAULT false,
    "optional" BOOLEAN NOT NULL DEFAULT false,
    "choice_id" UUID,
    "capacity" INTEGER,
    "host_status" "host_status",
    "host_answer" TEXT,
    "requested_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "host_id" UUID,
    "venue_id" UUID,
    "subject_id" UUID,
    "place" TEXT,
    "room" TEXT,
    "link" TEXT,
    "transport" "transport_mode",
    "end_time_zone" TEXT,
    "topics" TEXT[],
    "key_message" TEXT,
    "relevance" TEXT,
    "purpose" TEXT,
    "audience" TEXT,
    "preparation" TEXT,
    "note_to_participants" TEXT,
    "internal_note" TEXT,
    "wished_time" TEXT,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "choices" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "choices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parts" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "part_role" NOT NULL,
    "person_id" UUID,
    "host_id" UUID,
    "title_then" TEXT,
    "role_then" TEXT,
    "affiliation_then" TEXT,
    "on_behalf_of" TEXT,
    "to_be_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "parts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_groups" (
    "item_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "item_groups_pkey" PRIMARY KEY ("item_id","group_id")
);

-- CreateTable
CREATE TABLE "funding_programmes" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "period" TEXT,
    "website" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "funding_programmes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_programme_texts" (
    "programme_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "disclaimer" TEXT,
    "about_donor" TEXT,

    CONSTRAINT "funding_programme_texts_pkey" PRIMARY KEY ("programme_id","language")
);

-- CreateTable
CREATE TABLE "projects" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "website" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "projects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_fundings" (
    "project_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "funding_role" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "project_fundings_pkey" PRIMARY KEY ("project_id","programme_id","role")
);

-- CreateTable
CREATE TABLE "activities" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "target_group" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "activities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hosts" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "host_kind" NOT NULL DEFAULT 'COMPANY',
    "parent_id" UUID,
    "parent_relation" "parent_relation",
    "descriptor" TEXT,
    "website" TEXT,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hosts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "host_names" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "host_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "host_addresses" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "label" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "country" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "host_addresses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "host_facts" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "year" INTEGER,
    "source" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "host_facts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "descriptor" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "affiliations" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "host_id" UUID,
    "host_name" TEXT,
    "role" TEXT,
    "since" DATE,
    "until" DATE,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "affiliations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "descriptor" TEXT,
    "website" TEXT,
    "city" TEXT,
    "country" TEXT,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Brussels',
    "language" TEXT NOT NULL DEFAULT 'en',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "platform_admin" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "membership_role" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("organisation_id","user_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_tokens" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "return_to" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_counts" (
    "key" TEXT NOT NULL,
    "window_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_counts_pkey" PRIMARY KEY ("key","window_at")
);

-- CreateTable
CREATE TABLE "participants" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "affiliation" TEXT,
    "function" TEXT,
    "category" "participant_category" NOT NULL DEFAULT 'CLUSTER_MEMBER',
    "status" "participant_status" NOT NULL DEFAULT 'ADDED',
    "language" TEXT,
    "invited_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "listed_to_participants" BOOLEAN NOT NULL DEFAULT false,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "participants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "needs" (
    "participant_id" UUID NOT NULL,
    "food" TEXT,
    "access" TEXT,
    "emergency_contact" TEXT,

    CONSTRAINT "needs_pkey" PRIMARY KEY ("participant_id")
);

-- CreateTable
CREATE TABLE "personal_links" (
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "kind" "personal_link_kind" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "personal_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "purpose" "consent_purpose" NOT NULL,
    "given" BOOLEAN NOT NULL,
    "wording" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "groups" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "letter" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_members" (
    "group_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,

    CONSTRAINT "group_members_pkey" PRIMARY KEY ("group_id","participant_id")
);

-- CreateTable
CREATE TABLE "takeaways" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "item_id" UUID,
    "participant_id" UUID,
    "text" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "quote_allowed_at" TIMESTAMPTZ(3),
    "quote_wording" TEXT,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "takeaways_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_records" (
    "id" UUID NOT NULL,
    "organisation_id" UUID,
    "trip_id" UUID,
    "actor_kind" TEXT NOT NULL,
    "actor_user_id" UUID,
    "actor_ref" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID,
    "subject_name" TEXT,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_records_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_mails" (
    "id" UUID NOT NULL,
    "organisation_id" UUID,
    "recipient" TEXT NOT NULL,
    "recipient_name" TEXT,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "message_id" TEXT NOT NULL,
    "dedupe_key" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "format" "report_format" NOT NULL,
    "grouping" "report_grouping" NOT NULL DEFAULT 'DAY',
    "language" TEXT NOT NULL DEFAULT 'en',
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT,
    "author" TEXT,
    "date" DATE,
    "blocks" JSONB NOT NULL DEFAULT '[]',
    "status" "report_status" NOT NULL DEFAULT 'DRAFT',
    "published_id" UUID,
    "unpublished_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_revisions" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "override_reason" TEXT,
    "published_by_id" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pictures" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "trip_id" UUID,
    "file_key" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "decorative" BOOLEAN NOT NULL DEFAULT false,
    "caption" TEXT,
    "credit" TEXT,
    "consent" "picture_consent" NOT NULL DEFAULT 'UNKNOWN',
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pictures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trips" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" "trip_kind" NOT NULL DEFAULT 'STUDY_VISIT',
    "title" TEXT NOT NULL,
    "purpose" TEXT,
    "delegation" TEXT,
    "city" TEXT NOT NULL,
    "country" TEXT,
    "time_zone" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "series_name" TEXT,
    "series_number" INTEGER,
    "project_id" UUID,
    "activity_id" UUID,
    "activity_what" TEXT,
    "note" TEXT,
    "dates_illustrative" BOOLEAN NOT NULL DEFAULT false,
    "times_illustrative" BOOLEAN NOT NULL DEFAULT false,
    "reflections" TEXT[],
    "highlights" TEXT[],
    "outcomes" TEXT[],
    "outlook" TEXT[],
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "plan_revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trips_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trip_team_members" (
    "trip_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "trip_team_role" NOT NULL,
    "parts" "trip_part"[],

    CONSTRAINT "trip_team_members_pkey" PRIMARY KEY ("trip_id","user_id")
);

-- CreateTable
CREATE TABLE "trip_partners" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "host_id" UUID,
    "project_id" UUID,
    "role" "partner_role" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "thanks_for" TEXT,

    CONSTRAINT "trip_partners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "days" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "date" DATE,
    "numbered" BOOLEAN NOT NULL DEFAULT true,
    "theme" TEXT,
    "chair_id" UUID,
    "base" TEXT,
    "city" TEXT,
    "time_zone" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "days_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shared_plans" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "plan_revision" INTEGER NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shared_by_id" UUID,

    CONSTRAINT "shared_plans_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agenda_items_trip_id_day_id_start_minute_idx" ON "agenda_items"("trip_id", "day_id", "start_minute");

-- CreateIndex
CREATE INDEX "agenda_items_host_id_idx" ON "agenda_items"("host_id");

-- CreateIndex
CREATE INDEX "agenda_items_venue_id_idx" ON "agenda_items"("venue_id");

-- CreateIndex
CREATE INDEX "agenda_items_subject_id_idx" ON "agenda_items"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_items_id_trip_id_key" ON "agenda_items"("id", "trip_id");

-- CreateIndex
CREATE UNIQUE INDEX "choices_id_trip_id_key" ON "choices"("id", "trip_id");

-- CreateIndex
CREATE INDEX "parts_item_id_position_idx" ON "parts"("item_id", "position");

-- CreateIndex
CREATE INDEX "parts_person_id_idx" ON "parts"("person_id");

-- CreateIndex
CREATE INDEX "parts_host_id_idx" ON "parts"("host_id");

-- CreateIndex
CREATE INDEX "item_groups_group_id_idx" ON "item_groups"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "funding_programmes_id_organisation_id_key" ON "funding_programmes"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "funding_programmes_organisation_id_name_period_key" ON "funding_programmes"("organisation_id", "name", "period");

-- CreateIndex
CREATE UNIQUE INDEX "projects_id_organisation_id_key" ON "projects"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "projects_organisation_id_name_key" ON "projects"("organisation_id", "name");

-- CreateIndex
CREATE INDEX "project_fundings_programme_id_idx" ON "project_fundings"("programme_id");

-- CreateIndex
CREATE UNIQUE INDEX "activities_id_project_id_key" ON "activities"("id", "project_id");

-- CreateIndex
CREATE UNIQUE INDEX "activities_project_id_number_key" ON "activities"("project_id", "number");

-- CreateIndex
CREATE INDEX "hosts_organisation_id_name_idx" ON "hosts"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "hosts_id_organisation_id_key" ON "hosts"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "host_names_host_id_idx" ON "host_names"("host_id");

-- CreateIndex
CREATE INDEX "host_addresses_host_id_idx" ON "host_addresses"("host_id");

-- CreateIndex
CREATE INDEX "host_facts_host_id_idx" ON "host_facts"("host_id");

-- CreateIndex
CREATE INDEX "people_organisation_id_name_idx" ON "people"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "people_id_organisation_id_key" ON "people"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "affiliations_person_id_idx" ON "affiliations"("person_id");

-- CreateIndex
CREATE INDEX "affiliations_host_id_idx" ON "affiliations"("host_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_slug_key" ON "organisations"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_tokens_token_hash_key" ON "sign_in_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_tokens_email_idx" ON "sign_in_tokens"("email");

-- CreateIndex
CREATE INDEX "rate_counts_window_at_idx" ON "rate_counts"("window_at");

-- CreateIndex
CREATE INDEX "participants_trip_id_idx" ON "participants"("trip_id");

-- CreateIndex
CREATE INDEX "participants_user_id_idx" ON "participants"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "participants_id_trip_id_key" ON "participants"("id", "trip_id");

-- CreateIndex
CREATE UNIQUE INDEX "personal_links_token_hash_key" ON "personal_links"("token_hash");

-- CreateIndex
CREATE INDEX "personal_links_participant_id_idx" ON "personal_links"("participant_id");

-- CreateIndex
CREATE INDEX "consents_participant_id_idx" ON "consents"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "groups_id_trip_id_key" ON "groups"("id", "trip_id");

-- CreateIndex
CREATE UNIQUE INDEX "groups_trip_id_letter_key" ON "groups"("trip_id", "letter");

-- CreateIndex
CREATE INDEX "group_members_participant_id_idx" ON "group_members"("participant_id");

-- CreateIndex
CREATE INDEX "takeaways_trip_id_idx" ON "takeaways"("trip_id");

-- CreateIndex
CREATE INDEX "takeaways_participant_id_idx" ON "takeaways"("participant_id");

-- CreateIndex
CREATE INDEX "change_records_organisation_id_at_idx" ON "change_records"("organisation_id", "at");

-- CreateIndex
CREATE INDEX "change_records_trip_id_at_idx" ON "change_records"("trip_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mails_message_id_key" ON "outbox_mails"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mails_dedupe_key_key" ON "outbox_mails"("dedupe_key");

-- CreateIndex
CREATE INDEX "outbox_mails_sent_at_next_attempt_at_idx" ON "outbox_mails"("sent_at", "next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "reports_published_id_key" ON "reports"("published_id");

-- CreateIndex
CREATE INDEX "reports_trip_id_idx" ON "reports"("trip_id");

-- CreateIndex
CREATE UNIQUE INDEX "reports_organisation_id_slug_key" ON "reports"("organisation_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "report_revisions_report_id_number_key" ON "report_revisions"("report_id", "number");

-- CreateIndex
CREATE INDEX "pictures_trip_id_idx" ON "pictures"("trip_id");

-- CreateIndex
CREATE INDEX "trips_organisation_id_idx" ON "trips"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "trips_id_organisation_id_key" ON "trips"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "trip_team_members_user_id_idx" ON "trip_team_members"("user_id");

-- CreateIndex
CREATE INDEX "trip_partners_trip_id_idx" ON "trip_partners"("trip_id");

-- CreateIndex
CREATE INDEX "trip_partners_host_id_idx" ON "trip_partners"("host_id");

-- CreateIndex
CREATE INDEX "days_trip_id_position_idx" ON "days"("trip_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "days_id_trip_id_key" ON "days"("id", "trip_id");

-- CreateIndex
CREATE UNIQUE INDEX "days_trip_id_date_key" ON "days"("trip_id", "date");

-- CreateIndex
CREATE UNIQUE INDEX "shared_plans_trip_id_number_key" ON "shared_plans"("trip_id", "number");

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_trip_id_organisation_id_fkey" FOREIGN KEY ("trip_id", "organisation_id") REFERENCES "trips"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_day_id_trip_id_fkey" FOREIGN KEY ("day_id", "trip_id") REFERENCES "days"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_parent_id_trip_id_fkey" FOREIGN KEY ("parent_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_choice_id_trip_id_fkey" FOREIGN KEY ("choice_id", "trip_id") REFERENCES "choices"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_host_id_organisation_id_fkey" FOREIGN KEY ("host_id", "organisation_id") REFERENCES "hosts"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_venue_id_organisation_id_fkey" FOREIGN KEY ("venue_id", "organisation_id") REFERENCES "hosts"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_subject_id_organisation_id_fkey" FOREIGN KEY ("subject_id", "organisation_id") REFERENCES "hosts"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "choices" ADD CONSTRAINT "choices_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parts" ADD CONSTRAINT "parts_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parts" ADD CONSTRAINT "parts_person_id_organisation_id_fkey" FOREIGN KEY ("person_id", "organisation_id") REFERENCES "people"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parts" ADD CONSTRAINT "parts_host_id_organisation_id_fkey" FOREIGN KEY ("host_id", "organisation_id") REFERENCES "hosts"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_groups" ADD CONSTRAINT "item_groups_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_groups" ADD CONSTRAINT "item_groups_group_id_trip_id_fkey" FOREIGN KEY ("group_id", "trip_id") REFERENCES "groups"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_programmes" ADD CONSTRAINT "funding_programmes_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_programme_texts" ADD CONSTRAINT "funding_programme_texts_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "funding_programmes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_fundings" ADD CONSTRAINT "project_fundings_project_id_organisation_id_fkey" FOREIGN KEY ("project_id", "organisation_id") REFERENCES "projects"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_fundings" ADD CONSTRAINT "project_fundings_programme_id_organisation_id_fkey" FOREIGN KEY ("programme_id", "organisation_id") REFERENCES "funding_programmes"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_parent_id_organisation_id_fkey" FOREIGN KEY ("parent_id", "organisation_id") REFERENCES "hosts"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "host_names" ADD CONSTRAINT "host_names_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "hosts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "host_addresses" ADD CONSTRAINT "host_addresses_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "hosts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "host_facts" ADD CONSTRAINT "host_facts_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "hosts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_person_id_organisation_id_fkey" FOREIGN KEY ("person_id", "organisation_id") REFERENCES "people"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_host_id_organisation_id_fkey" FOREIGN KEY ("host_id", "organisation_id") REFERENCES "hosts"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participants" ADD CONSTRAINT "participants_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participants" ADD CONSTRAINT "participants_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "needs" ADD CONSTRAINT "needs_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_trip_id_fkey" FOREIGN KEY ("group_id", "trip_id") REFERENCES "groups"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_participant_id_trip_id_fkey" FOREIGN KEY ("participant_id", "trip_id") REFERENCES "participants"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_participant_id_trip_id_fkey" FOREIGN KEY ("participant_id", "trip_id") REFERENCES "participants"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_records" ADD CONSTRAINT "change_records_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_records" ADD CONSTRAINT "change_records_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_trip_id_organisation_id_fkey" FOREIGN KEY ("trip_id", "organisation_id") REFERENCES "trips"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_published_id_fkey" FOREIGN KEY ("published_id") REFERENCES "report_revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_revisions" ADD CONSTRAINT "report_revisions_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_trip_id_organisation_id_fkey" FOREIGN KEY ("trip_id", "organisation_id") REFERENCES "trips"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trips" ADD CONSTRAINT "trips_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trips" ADD CONSTRAINT "trips_project_id_organisation_id_fkey" FOREIGN KEY ("project_id", "organisation_id") REFERENCES "projects"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trips" ADD CONSTRAINT "trips_activity_id_project_id_fkey" FOREIGN KEY ("activity_id", "project_id") REFERENCES "activities"("id", "project_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trip_team_members" ADD CONSTRAINT "trip_team_members_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trip_team_members" ADD CONSTRAINT "trip_team_members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trip_partners" ADD CONSTRAINT "trip_partners_trip_id_organisation_id_fkey" FOREIGN KEY ("trip_id", "organisation_id") REFERENCES "trips"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trip_partners" ADD CONSTRAINT "trip_partners_host_id_organisation_id_fkey" FOREIGN KEY ("host_id", "organisation_id") REFERENCES "hosts"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trip_partners" ADD CONSTRAINT "trip_partners_project_id_organisation_id_fkey" FOREIGN KEY ("project_id", "organisation_id") REFERENCES "projects"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "days" ADD CONSTRAINT "days_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "days" ADD CONSTRAINT "days_chair_id_fkey" FOREIGN KEY ("chair_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_plans" ADD CONSTRAINT "shared_plans_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;
