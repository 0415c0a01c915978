import { Prisma } from './generated/client.ts';

/**
 * Whether a person may enter a team as far as its rule on second factors goes; with their browser, for what they gave a
 * token to enters as it is. Both are columns of the statement this stands in.
 */
export function hasFactorFor(teamId: Prisma.Sql, userId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(NOT EXISTS (SELECT 1 FROM "Team" t WHERE t.id = ${teamId} AND t."requiresSecondFactor")
    OR EXISTS (SELECT 1 FROM "SecondFactor" f WHERE f."userId" = ${userId}))`;
}
