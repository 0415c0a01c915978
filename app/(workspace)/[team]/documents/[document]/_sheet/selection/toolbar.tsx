'use client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { copyText } from '#app/_ui/copy-text.ts';
import { overlap, type Span } from '#lib/text/span.ts';
import { clearingsOn } from '../../_desk/actions/navigation.ts';
import { mayWork } from '../../_desk/keys/able.ts';
import { useActions, useWorkspace } from '../../_desk/store/use-workspace.ts';
import { boxOf, edgeBox } from '../dom/measure.ts';
import { useNear, useSheet } from '../use-sheet.ts';
import { passageAddress } from './passage-address.ts';

/** px between the selection and the toolbar, so that nothing being read is covered. */
const GAP = 4;

/** What can be done with the selected passage. Below the selection, or docked above the tabs on touch; it never takes the selection away. */
export function Toolbar() {
  const selection = useWorkspace(({ ui }) => ui.selection);
  return selection && <Tools key={`${selection.start} ${selection.end}`} span={selection} />;
}

function Tools({ span }: { span: Span }) {
  const actions = useActions();
  const works = useWorkspace(mayWork);
  const cleared = useWorkspace((snapshot) => clearingsOn(snapshot, span));
  const bar = useBelow(span);
  return (
    <div
      ref={bar}
      className="pop"
      role="toolbar"
      aria-label="Selection"
      onPointerDown={(event) => event.preventDefault()}
    >
      {works && (
        <>
          <button type="button" className="h" onClick={() => actions.claim(span)}>
            Claim <kbd>C</kbd>
          </button>
          {cleared.length > 0 ? (
            <button type="button" onClick={() => cleared.forEach(actions.unclear)}>
              Take back clearing
            </button>
          ) : (
            <button type="button" onClick={() => actions.clear(span)}>
              Clear <kbd>X</kbd>
            </button>
          )}
          <hr />
        </>
      )}
      <CopyLink span={span} />
    </div>
  );
}

function CopyLink({ span }: { span: Span }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(passageAddress(window.location.href, span)));
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button type="button" onClick={copy} aria-live="polite">
      {copied ? 'Link copied' : 'Copy link'}
    </button>
  );
}

const SAID_FOR_MS = 2000;

/** Keeps the bar under the last line of the span, within the sheet. */
function useBelow(span: Span) {
  const sheet = useSheet();
  const near = useNear();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (overlap(span, near) === 0) return;
    const frame = sheet.over.getBoundingClientRect();
    const whole = boxOf(sheet.map, span, frame);
    const last = edgeBox(sheet.map, span, frame, 'last');
    if (!bar.current || !whole || !last) return;
    const { offsetWidth: width } = bar.current;
    const rightToLeft = getComputedStyle(bar.current).direction === 'rtl';
    const left = rightToLeft ? whole.right - width : whole.left;
    bar.current.style.setProperty('--pop-top', `${last.bottom + GAP}px`);
    bar.current.style.setProperty('--pop-left', `${Math.max(0, Math.min(left, frame.width - width))}px`);
  }, [sheet, span, near]);
  return bar;
}
