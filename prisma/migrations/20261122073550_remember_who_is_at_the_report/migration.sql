-- CreateTable
CREATE TABLE "report_visits" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "block_id" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_visits_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "report_visits_report_id_idx" ON "report_visits"("report_id");

-- AddForeignKey
ALTER TABLE "report_visits" ADD CONSTRAINT "report_visits_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_visits" ADD CONSTRAINT "report_visits_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
