import { Skeleton } from '#app/_ui/skeleton.tsx';

/** Every text of the team is looked through, which can take a moment. */
export default function Loading() {
  return (
    <main id="main" className="page-list search" tabIndex={-1}>
      <header className="ph">
        <h1>Search</h1>
      </header>
      <Skeleton label="Searching" shape="rows" />
    </main>
  );
}
