-- AlterEnum
ALTER TYPE "draft_cause" ADD VALUE 'COMPOSED';
