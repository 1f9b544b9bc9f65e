-- AlterTable
ALTER TABLE "choices" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;
