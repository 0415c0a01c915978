-- CreateIndex
CREATE INDEX "Event_teamId_at_idx" ON "Event"("teamId", "at");
