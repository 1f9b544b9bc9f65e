-- AlterTable
ALTER TABLE "hosts" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "people" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';
-- Rows from before are found by their name as it is written, until somebody edits them.
UPDATE "hosts" SET "search_text" = lower("name");
UPDATE "people" SET "search_text" = lower("name");
