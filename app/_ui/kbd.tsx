/** A key or chord as printed on the page: `Kbd keys="Ctrl Enter"`. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd>{keys}</kbd>;
}
