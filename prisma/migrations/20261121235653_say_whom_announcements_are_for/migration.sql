-- AlterTable
ALTER TABLE "announcements" ADD COLUMN     "for_everyone" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "mailed" INTEGER NOT NULL DEFAULT 0;
