/** Galley's sign: a galley proof with its last line underlined in red pencil. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M4.5 2.5v15M8 4.5h8.5M8 8.5h8.5M8 12.5h5" />
      <path className="red" d="M8 16.2h8.5" />
    </svg>
  );
}
