import type { ReactNode } from 'react';

type StateProps = {
  title: string;
  /** A sentence or two: what happened, what is safe, what to do. */
  children: ReactNode;
  /** Buttons, the one that helps most first. */
  actions?: ReactNode;
  /** As a page of its own, with the page's h1. */
  page?: boolean;
};

/** Nothing here yet, or nothing left: says what to do next. `keys` are pairs of key and word. */
export function EmptyState({
  title,
  children,
  actions,
  page,
  keys = [],
}: StateProps & { keys?: readonly (readonly [string, string])[] }) {
  return (
    <State title={title} actions={actions} page={page}>
      <p>{children}</p>
      {keys.length > 0 && (
        <p className="kk">
          {keys.map(([key, word]) => (
            <span key={key}>
              <kbd>{key}</kbd> {word}
            </span>
          ))}
        </p>
      )}
    </State>
  );
}

/** Something failed: what, what is safe, what to do; the reference finds it in the server's log. */
export function ErrorState({
  title,
  children,
  actions,
  page,
  reference,
}: StateProps & { reference?: string }) {
  return (
    <State
      title={title}
      actions={actions}
      page={page}
      after={reference && <Reference>{reference}</Reference>}
    >
      <p>{children}</p>
    </State>
  );
}

function State({ title, children, actions, after, page }: StateProps & { after?: ReactNode }) {
  const Title = page ? 'h1' : 'h2';
  return (
    <div className={page ? 'mt page' : 'mt'}>
      <Title>{title}</Title>
      {children}
      {actions && <div className="row">{actions}</div>}
      {after}
    </div>
  );
}

function Reference({ children }: { children: ReactNode }) {
  return (
    <p className="hint">
      Reference <span className="mono">{children}</span>
    </p>
  );
}
