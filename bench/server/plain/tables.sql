CREATE TABLE "Annotation" (
  id uuid PRIMARY KEY, "documentId" uuid NOT NULL, start int NOT NULL, "end" int NOT NULL,
  exact text NOT NULL, prefix text NOT NULL, suffix text NOT NULL, body jsonb NOT NULL, "authorId" uuid NOT NULL,
  version int NOT NULL DEFAULT 1, "createdAt" timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX ON "Annotation" ("documentId", start);
CREATE TABLE "AuditEvent" (
  id bigserial PRIMARY KEY, at timestamptz(3) NOT NULL DEFAULT now(), "actorId" uuid NOT NULL,
  action text NOT NULL, "targetId" uuid NOT NULL, data jsonb NOT NULL
);
CREATE INDEX ON "AuditEvent" ("targetId");
