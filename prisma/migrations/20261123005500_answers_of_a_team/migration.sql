-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "teamId" UUID;

-- CreateIndex
CREATE INDEX "Event_teamId_at_streamId_seq_idx" ON "Event"("teamId", "at", "streamId", "seq");


