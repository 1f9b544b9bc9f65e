-- AlterTable
ALTER TABLE "pictures" ADD COLUMN     "consent_note" TEXT;
