-- CreateEnum
CREATE TYPE "revision_cause" AS ENUM ('PUBLISHED', 'SCHEDULED', 'PICTURE_WITHDRAWN', 'QUOTE_WITHDRAWN');

-- CreateEnum
CREATE TYPE "review_outcome" AS ENUM ('SENT_BACK', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "schedule_outcome" AS ENUM ('PUBLISHED', 'HELD_BACK', 'CANCELLED');

-- CreateEnum
CREATE TYPE "approval_state" AS ENUM ('WAITING', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'ENDED');

-- CreateEnum
CREATE TYPE "withdrawal_kind" AS ENUM ('PICTURE', 'QUOTE');

-- CreateEnum
CREATE TYPE "draft_cause" AS ENUM ('EDITED', 'REVIEW', 'PUBLISHED', 'OFFERS', 'RESTORED');

-- AlterTable
ALTER TABLE "report_revisions" ADD COLUMN     "cause" "revision_cause" NOT NULL DEFAULT 'PUBLISHED',
ADD COLUMN     "overridden" TEXT[];

-- CreateTable
CREATE TABLE "review_requests" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "asked_by_id" UUID,
    "asked_by_name" TEXT NOT NULL,
    "message" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "review_outcome",
    "answered_by_name" TEXT,
    "note" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reviewers" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,

    CONSTRAINT "reviewers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scheduled_publications" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "override_reason" TEXT,
    "accepted" TEXT[],
    "correction" TEXT,
    "scheduled_by_id" UUID,
    "scheduled_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "schedule_outcome",
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "scheduled_publications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quotes" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "item_id" UUID,
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "affiliation" TEXT,
    "source" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "approved_wording" TEXT,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quotes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_approvals" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "takeaway_id" UUID,
    "quote_id" UUID,
    "report_id" UUID,
    "text" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "affiliation" TEXT,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "asked_by_id" UUID,
    "asked_by_name" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mailed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "approval_state" NOT NULL DEFAULT 'WAITING',
    "answered_at" TIMESTAMPTZ(3),
    "changed_text" TEXT,
    "reason" TEXT,
    "wording" TEXT,

    CONSTRAINT "quote_approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "withdrawals" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "kind" "withdrawal_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "withdrawals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_comments" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "thread_id" UUID,
    "block_id" TEXT,
    "words" TEXT,
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_name" TEXT,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "report_comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_versions" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "cause" "draft_cause" NOT NULL,
    "by_id" UUID,
    "by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT,
    "author" TEXT,
    "date" DATE,
    "blocks" JSONB NOT NULL,

    CONSTRAINT "draft_versions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "review_requests_report_id_idx" ON "review_requests"("report_id");

-- CreateIndex
CREATE INDEX "reviewers_request_id_idx" ON "reviewers"("request_id");

-- CreateIndex
CREATE INDEX "scheduled_publications_outcome_at_idx" ON "scheduled_publications"("outcome", "at");

-- CreateIndex
CREATE INDEX "scheduled_publications_report_id_idx" ON "scheduled_publications"("report_id");

-- CreateIndex
CREATE INDEX "quotes_trip_id_idx" ON "quotes"("trip_id");

-- CreateIndex
CREATE INDEX "quotes_person_id_idx" ON "quotes"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "quotes_id_trip_id_key" ON "quotes"("id", "trip_id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_approvals_token_hash_key" ON "quote_approvals"("token_hash");

-- CreateIndex
CREATE INDEX "quote_approvals_takeaway_id_idx" ON "quote_approvals"("takeaway_id");

-- CreateIndex
CREATE INDEX "quote_approvals_quote_id_idx" ON "quote_approvals"("quote_id");

-- CreateIndex
CREATE INDEX "withdrawals_done_at_idx" ON "withdrawals"("done_at");

-- CreateIndex
CREATE INDEX "withdrawals_trip_id_idx" ON "withdrawals"("trip_id");

-- CreateIndex
CREATE INDEX "report_comments_report_id_idx" ON "report_comments"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_comments_id_report_id_key" ON "report_comments"("id", "report_id");

-- CreateIndex
CREATE INDEX "draft_versions_report_id_at_idx" ON "draft_versions"("report_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "takeaways_id_trip_id_key" ON "takeaways"("id", "trip_id");

-- AddForeignKey
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewers" ADD CONSTRAINT "reviewers_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "review_requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewers" ADD CONSTRAINT "reviewers_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheduled_publications" ADD CONSTRAINT "scheduled_publications_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheduled_publications" ADD CONSTRAINT "scheduled_publications_scheduled_by_id_fkey" FOREIGN KEY ("scheduled_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_trip_id_organisation_id_fkey" FOREIGN KEY ("trip_id", "organisation_id") REFERENCES "trips"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_person_id_organisation_id_fkey" FOREIGN KEY ("person_id", "organisation_id") REFERENCES "people"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_approvals" ADD CONSTRAINT "quote_approvals_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_approvals" ADD CONSTRAINT "quote_approvals_takeaway_id_trip_id_fkey" FOREIGN KEY ("takeaway_id", "trip_id") REFERENCES "takeaways"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_approvals" ADD CONSTRAINT "quote_approvals_quote_id_trip_id_fkey" FOREIGN KEY ("quote_id", "trip_id") REFERENCES "quotes"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_approvals" ADD CONSTRAINT "quote_approvals_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_approvals" ADD CONSTRAINT "quote_approvals_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_comments" ADD CONSTRAINT "report_comments_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_comments" ADD CONSTRAINT "report_comments_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_comments" ADD CONSTRAINT "report_comments_thread_id_report_id_fkey" FOREIGN KEY ("thread_id", "report_id") REFERENCES "report_comments"("id", "report_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_versions" ADD CONSTRAINT "draft_versions_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_versions" ADD CONSTRAINT "draft_versions_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand: what Prisma's schema cannot say.
ALTER TABLE "quote_approvals" ADD CONSTRAINT "quote_approvals_one_subject_check" CHECK (num_nonnulls("takeaway_id", "quote_id") = 1);
CREATE UNIQUE INDEX "scheduled_publications_one_open_key" ON "scheduled_publications" ("report_id") WHERE "outcome" IS NULL;
