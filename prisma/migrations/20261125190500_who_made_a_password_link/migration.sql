-- AlterTable
ALTER TABLE "PasswordReset" ADD COLUMN     "createdById" UUID;

-- CreateIndex
CREATE INDEX "PasswordReset_createdById_idx" ON "PasswordReset"("createdById");
