import * as activity from '#lib/claims/activity.ts';
import * as citations from '#lib/claims/citations.ts';
import * as clearings from '#lib/claims/clearings.ts';
import * as claims from '#lib/claims/commands.ts';
import * as leaving from '#lib/claims/leaving.ts';
import * as claimQueries from '#lib/claims/queries.ts';
import * as queue from '#lib/claims/queue.ts';
import * as restoredVerdict from '#lib/claims/restore-verdict.ts';
import * as search from '#lib/claims/search.ts';
import * as summaries from '#lib/claims/summaries.ts';
import * as verdicts from '#lib/claims/verdicts.ts';
import * as workspace from '#lib/claims/workspace.ts';
import * as documents from '#lib/documents/commands.ts';
import * as files from '#lib/documents/files.ts';
import * as documentQueries from '#lib/documents/queries.ts';
import type { AnyCommand, AnyQuery } from '#lib/door/define.ts';
import * as reports from '#lib/reports/queries.ts';
import * as sources from '#lib/sources/commands.ts';
import * as sourceQueries from '#lib/sources/queries.ts';
import * as account from '#lib/teams/account.ts';
import * as accountQuery from '#lib/teams/account-query.ts';
import * as audit from '#lib/teams/audit.ts';
import * as teams from '#lib/teams/commands.ts';
import * as factor from '#lib/teams/factor.ts';
import * as invitations from '#lib/teams/invitations.ts';
import * as teamQueries from '#lib/teams/queries.ts';
import * as sessions from '#lib/teams/sessions.ts';
import * as tokens from '#lib/teams/tokens.ts';

/** Everything that can be done and asked: the HTTP API, its description, and the tests' matrix are made from these two lists. */
export const commands: AnyCommand[] = [
  teams.found,
  teams.rename,
  teams.requireSecondFactor,
  leaving.leave,
  teams.setRole,
  leaving.remove,
  account.resetPassword,
  account.setPassword,
  account.rename,
  sessions.end,
  sessions.endOthers,
  factor.begin,
  factor.confirm,
  factor.renewCodes,
  factor.remove,
  invitations.create,
  invitations.revoke,
  invitations.accept,
  tokens.create,
  tokens.revoke,
  documents.preview,
  documents.bring,
  documents.update,
  documents.archive,
  documents.unarchive,
  documents.remove,
  documents.restore,
  sources.create,
  sources.update,
  sources.remove,
  sources.restore,
  claims.create,
  claims.update,
  claims.rerange,
  claims.remove,
  claims.restore,
  verdicts.judge,
  verdicts.stage,
  verdicts.signOff,
  verdicts.reopen,
  restoredVerdict.restore,
  clearings.create,
  clearings.remove,
  citations.add,
  citations.addByAddress,
  citations.update,
  citations.remove,
];

export const queries: AnyQuery[] = [
  accountQuery.get,
  factor.get,
  sessions.list,
  teamQueries.list,
  teamQueries.members,
  teamQueries.invitations,
  teamQueries.tokens,
  audit.heads,
  audit.list,
  documentQueries.list,
  documentQueries.get,
  documentQueries.getText,
  documentQueries.sentences,
  files.mayUpload,
  files.find,
  sourceQueries.list,
  sourceQueries.get,
  workspace.workspace,
  summaries.summaries,
  queue.list,
  queue.workload,
  search.find,
  activity.list,
  claimQueries.list,
  claimQueries.history,
  reports.build,
  reports.preview,
];
