-- AlterTable
ALTER TABLE "trips" ADD COLUMN     "is_template" BOOLEAN NOT NULL DEFAULT false;
