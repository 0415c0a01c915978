import { doJob } from './do-job.ts';
import type { Job } from './job.ts';

/** The process that `readApart` starts: takes one job, answers, ends. */
process.once('message', async (job: Job) => {
  const result = await doJob(job);
  process.send?.(result, () => process.disconnect());
});
