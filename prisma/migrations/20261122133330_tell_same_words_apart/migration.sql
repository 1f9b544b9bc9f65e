-- AlterTable
ALTER TABLE "report_comments" ADD COLUMN     "around" JSONB;
