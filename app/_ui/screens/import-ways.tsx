'use client';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { TextField } from '../field.tsx';
import { Icon } from '../icon.tsx';
import type { Origin } from './import-screen.tsx';

type PasteWayProps = WayProps & { text: string; onText: (text: string) => void };
type WayProps = { onRead: (origin: Origin) => void };

/** What the server can read; see lib/intake. */
const READABLE = '.txt,.md,.markdown,.html,.htm,.docx';

/** A paste keeps its headings, lists and links: the clipboard's HTML goes along with its plain text. */
export function PasteWay({ text, onText, onRead }: PasteWayProps) {
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const plain = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html') || null;
    if (text !== '' || (!plain && !html)) return;
    event.preventDefault();
    onText(plain);
    onRead({ kind: 'paste', text: plain, html });
  };
  return (
    <>
      <textarea
        className="field paste"
        aria-label="The text"
        placeholder="Paste from Word, Google Docs or the web. Headings, lists, quotations and links come along."
        dir="auto"
        value={text}
        onPaste={paste}
        onChange={(event) => onText(event.target.value)}
      />
      <p className="row hint">
        <Button
          size="small"
          onClick={() => text.trim() !== '' && onRead({ kind: 'paste', text, html: null })}
          aria-disabled={text.trim() === '' || undefined}
        >
          Read what is typed here
        </Button>
        {text !== '' && (
          <Button kind="bare" size="small" onClick={() => onText('')}>
            Empty the box
          </Button>
        )}
      </p>
    </>
  );
}

/** A file, chosen or dropped. */
export function FileWay({ file, onRead }: WayProps & { file: { name: string; about: string } | null }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    readFirst(event.dataTransfer.files, onRead);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button inside is everyone's */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDrop={drop}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
      >
        <Icon name={file ? 'file-text' : 'file-up'} />
        <div>
          <b>
            <bdi>{file?.name ?? 'Drop a file here'}</bdi>
          </b>
          <span>{file?.about ?? 'or choose one from this machine'}</span>
        </div>
        <span className="grow" />
        <Button size="small" onClick={() => input.current?.click()}>
          {file ? 'Replace' : 'Choose a file'}
        </Button>
        <input
          ref={input}
          type="file"
          accept={READABLE}
          hidden
          onChange={(event) => {
            readFirst(event.target.files, onRead);
            event.target.value = ''; // so that the same file can be chosen again
          }}
        />
      </div>
      <p className="hint">Word, HTML, Markdown or plain text, up to 25 MB.</p>
    </>
  );
}

function readFirst(files: FileList | null, onRead: WayProps['onRead']) {
  const file = files?.[0];
  if (file) onRead({ kind: 'file', file });
}

/** A page on the web. */
export function AddressWay({ onRead, error }: WayProps & { error?: string }) {
  return (
    <form
      className="inv"
      onSubmit={(event) => {
        event.preventDefault();
        const address = new FormData(event.currentTarget).get('address');
        if (typeof address === 'string') onRead({ kind: 'address', address: withScheme(address.trim()) });
      }}
    >
      <TextField
        cell="grow"
        label="Address"
        name="address"
        inputMode="url"
        autoCapitalize="none"
        required
        dir="ltr"
        spellCheck={false}
        placeholder="https://"
        error={error}
        hint="The article is taken out of the page; menus, adverts and trackers stay behind."
      />
      <Button kind="go" type="submit">
        Read the page
      </Button>
    </form>
  );
}

/** People copy addresses without their beginning; what has one of its own is left for the server to judge. */
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}
