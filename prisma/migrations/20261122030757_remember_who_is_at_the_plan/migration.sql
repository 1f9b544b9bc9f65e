-- CreateTable
CREATE TABLE "plan_visits" (
    "id" UUID NOT NULL,
    "trip_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "item_id" UUID,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_visits_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plan_visits_trip_id_idx" ON "plan_visits"("trip_id");

-- AddForeignKey
ALTER TABLE "plan_visits" ADD CONSTRAINT "plan_visits_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trips"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_visits" ADD CONSTRAINT "plan_visits_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_visits" ADD CONSTRAINT "plan_visits_item_id_trip_id_fkey" FOREIGN KEY ("item_id", "trip_id") REFERENCES "agenda_items"("id", "trip_id") ON DELETE CASCADE ON UPDATE CASCADE;
