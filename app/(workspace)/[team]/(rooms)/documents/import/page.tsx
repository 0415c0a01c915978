import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { teamOf } from '#app/viewer.ts';
import { allows } from '#lib/auth/permissions.ts';
import { ImportDocument } from './import-document.tsx';

export const metadata: Metadata = { title: 'New document' };

export default async function ImportPage({ params }: { params: Promise<{ team: string }> }) {
  const team = await teamOf((await params).team);
  if (!allows('document.import', { role: team.role, own: false })) notFound();
  return <ImportDocument team={{ id: team.id, slug: team.slug }} />;
}
