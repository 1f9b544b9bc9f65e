-- AlterTable
ALTER TABLE "pictures" ADD COLUMN     "item_id" UUID;

-- CreateTable
CREATE TABLE "funding_programme_emblems" (
    "programme_id" UUID NOT NULL,
    "picture_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "language" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "minimum_width_mm" INTEGER,

    CONSTRAINT "funding_programme_emblems_pkey" PRIMARY KEY ("programme_id","picture_id")
);

-- CreateIndex
CREATE INDEX "funding_programme_emblems_picture_id_idx" ON "funding_programme_emblems"("picture_id");

-- CreateIndex
CREATE INDEX "pictures_item_id_idx" ON "pictures"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "pictures_id_organisation_id_key" ON "pictures"("id", "organisation_id");

-- AddForeignKey
ALTER TABLE "funding_programme_emblems" ADD CONSTRAINT "funding_programme_emblems_programme_id_organisation_id_fkey" FOREIGN KEY ("programme_id", "organisation_id") REFERENCES "funding_programmes"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_programme_emblems" ADD CONSTRAINT "funding_programme_emblems_picture_id_organisation_id_fkey" FOREIGN KEY ("picture_id", "organisation_id") REFERENCES "pictures"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Prisma cannot say these. The list in prisma/hand-written.ts names them.
ALTER TABLE "funding_programme_emblems" ADD CONSTRAINT "funding_programme_emblems_minimum_width_check" CHECK ("minimum_width_mm" BETWEEN 1 AND 300);
