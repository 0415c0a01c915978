import { Skeleton } from '#app/_ui/skeleton.tsx';

/** The three panes, empty, and the shape of the text. */
export default function Loading() {
  return (
    <div className="ws">
      <header className="top" />
      <div className="left" />
      <main className="mid">
        <Skeleton label="Loading the document" />
      </main>
      <div className="right" />
      <footer className="foot" />
    </div>
  );
}
