/** The first stop of the Tab key: past the bar, to the page itself. The target must be focusable (`tabIndex={-1}`). */
export function SkipLink({ to = 'main', children = 'Skip to the page' }: { to?: string; children?: string }) {
  return (
    <a className="skip" href={`#${to}`}>
      {children}
    </a>
  );
}
