import { Skeleton } from '#app/_ui/skeleton.tsx';

/** The bar, and the shape of a report. */
export default function Loading() {
  return (
    <>
      <header className="top" />
      <main>
        <Skeleton label="Writing the report" />
      </main>
    </>
  );
}
