'use client';
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Button } from '../button.tsx';
import { FieldError } from '../field.tsx';
import type { FormError } from '../form-error.ts';
import { Tabs } from '../tabs.tsx';
import type { Details } from './detail-fields.tsx';
import { ImportDetails } from './import-details.tsx';
import { ImportPreview, type PreviewProps } from './import-preview.tsx';
import { AddressWay, FileWay, PasteWay } from './import-ways.tsx';

export type Way = 'paste' | 'file' | 'address';
export type Origin =
  | { kind: 'paste'; text: string; html: string | null }
  | { kind: 'file'; file: File }
  | { kind: 'address'; address: string };

/** What the server read and would store. */
export type ImportRead = {
  preview: PreviewProps;
  /** Lines under "What came in"; a `warn` is something to look at before saving. */
  cameIn: readonly { words: ReactNode; warn?: boolean }[];
  leftOut: readonly ReactNode[];
  sha256: string;
  /** The same bytes or the same address are here already. */
  before?: { title: string; href: string; when?: string };
};

type ImportScreenProps = {
  way: Way;
  onWay: (way: Way) => void;
  /** Called when there is something to read: a paste, a file, an address. */
  onRead: (origin: Origin) => void;
  /** What stands in the box for pasting; it stays when another way is looked at. */
  typed: string;
  onTyped: (text: string) => void;
  /** While it is read: a sentence with what is going on, as in "Reading convoys.docx". */
  reading?: string | null;
  read: ImportRead | null;
  /** Name and size of the file that was read. */
  file?: { name: string; about: string } | null;
  details: Details;
  onDetails: (details: Details) => void;
  onSave: () => void;
  saving?: boolean;
  onCancel: () => void;
  error?: FormError | null;
};

const WAYS = [
  { key: 'paste', label: 'Paste', icon: 'clipboard-paste' },
  { key: 'file', label: 'File', icon: 'file-up' },
  { key: 'address', label: 'Address', icon: 'link' },
] as const;

/** A new document: at the start where it comes from and what came of it, at the end the text as it will be stored. */
export function ImportScreen(props: ImportScreenProps) {
  const { way, onWay, onRead, typed, onTyped, reading, read, file, error } = props;
  const form = useRef<HTMLFormElement>(null);
  return (
    <main id="main" className="split imp" tabIndex={-1}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl Enter saves from any field; the button is everyone's way */}
      <section className="pane" onKeyDown={(event) => saveByKey(event, form.current)}>
        <header className="ph">
          <h1>New document</h1>
          <p>Nothing is stored until you save. The original stays as it came, with its hash.</p>
        </header>
        <Tabs label="Where from" tabs={WAYS} chosen={way} onChoose={onWay} panelClassName="way">
          {way === 'paste' && <PasteWay text={typed} onText={onTyped} onRead={onRead} />}
          {way === 'file' && <FileWay file={file ?? null} onRead={onRead} />}
          {way === 'address' && <AddressWay onRead={onRead} error={error?.fields?.address} />}
        </Tabs>
        {error?.message && <FieldError>{error.message}</FieldError>}
        <div role="status">{reading && <p className="hint">{reading}…</p>}</div>
        {read && (
          <form ref={form} onSubmit={(event) => save(event, props)}>
            <ImportDetails {...props} read={read} />
            <Actions {...props} read={read} />
          </form>
        )}
      </section>
      <ImportPreview preview={read?.preview ?? null} reading={Boolean(reading)} />
    </main>
  );
}

function Actions({ read, saving, onCancel }: ImportScreenProps & { read: ImportRead }) {
  return (
    <div className="actions">
      <Button
        kind="go"
        type="submit"
        keys="Ctrl Enter"
        aria-keyshortcuts="Control+Enter"
        aria-disabled={saving || undefined}
      >
        {saving ? 'Saving' : read.before ? 'Save a second one and open' : 'Save and open'}
      </Button>
      <Button onClick={onCancel}>Cancel</Button>
      <span className="grow" />
      <span className="mono faint" title={read.sha256}>
        sha256 {read.sha256.slice(0, 4)} {read.sha256.slice(4, 8)} … {read.sha256.slice(-4)}
      </span>
    </div>
  );
}

function save(event: FormEvent, { saving, onSave }: ImportScreenProps) {
  event.preventDefault();
  if (!saving) onSave();
}

function saveByKey(event: KeyboardEvent, form: HTMLFormElement | null) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form?.requestSubmit();
}
