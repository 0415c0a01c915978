'use client';
import { useState } from 'react';
import { classOf } from '#app/_ui/button.tsx';
import { sayToast } from '#app/_ui/toasts.ts';
import type { ReportFormat, ReportView } from '#lib/reports/rules.ts';
import { download } from './download.ts';

/** The one most asked for stands last, in ink. */
const formats: { format: ReportFormat; word: string }[] = [
  { format: 'csv', word: 'CSV' },
  { format: 'json', word: 'JSON' },
  { format: 'html', word: 'HTML' },
  { format: 'docx', word: 'Word' },
  { format: 'pdf', word: 'PDF' },
];

type Props = { documentId: string; view: ReportView };

/** Links to the files, which also work without scripts; with them, one sees that a file is being made, and why one is not. */
export function Exports({ documentId, view }: Props) {
  const [making, setMaking] = useState<ReportFormat | null>(null);
  const fetchFile = async (format: ReportFormat, address: string) => {
    if (making) return;
    setMaking(format);
    const problem = await download(address);
    setMaking(null);
    if (problem) sayToast({ message: problem, stays: true });
  };
  return (
    <div className="exports">
      <span className="dim nowrap">Download as</span>
      {formats.map(({ format, word }) => {
        const address = `/api/exports/${documentId}?format=${format}&view=${view}`;
        return (
          <a
            key={format}
            href={address}
            download
            className={classOf({ kind: format === 'pdf' ? 'go' : 'line' })}
            aria-disabled={making !== null}
            onClick={(event) => {
              event.preventDefault();
              fetchFile(format, address);
            }}
          >
            {making === format ? `Making ${word} …` : word}
          </a>
        );
      })}
      <span className="sr" role="status">
        {making && 'The file is being made. You can go on reading.'}
      </span>
    </div>
  );
}
