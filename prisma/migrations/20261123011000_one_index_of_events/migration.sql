-- DropIndex
DROP INDEX "Event_teamId_at_idx";
