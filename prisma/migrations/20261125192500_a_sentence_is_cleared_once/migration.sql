-- Of those that clear the same words the first stays.
DELETE FROM "Clearing" later USING "Clearing" first
WHERE first."revisionId" = later."revisionId" AND first."start" = later."start" AND first."end" = later."end" AND first."id" < later."id";

-- CreateIndex
CREATE UNIQUE INDEX "Clearing_revisionId_start_end_key" ON "Clearing"("revisionId", "start", "end");
