import { encodeQR } from 'qr';

/** Modules of white that a camera wants around a code. */
const QUIET = 4;

/** A QR code as one path: drawn here, asked of nobody. Dark on white also at night, or cameras do not read it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { border: QUIET });
  return (
    <svg className="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <path d={rows.map(darkOf).join('')} />
    </svg>
  );
}

/** A row's dark modules as squares of one unit. */
function darkOf(row: boolean[], y: number): string {
  return row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('');
}
