type SkeletonProps = {
  /** What is being waited for, as in "Loading the document". */
  label: string;
  /** The shape of what comes: an article, or rows of a table. */
  shape?: 'text' | 'rows';
  rows?: number;
};

/** The shape of what comes, standing still. */
export function Skeleton({ label, shape = 'text', rows = 6 }: SkeletonProps) {
  return (
    <div className={shape === 'rows' ? 'skel rows' : 'skel'} role="status" aria-label={label}>
      {shape === 'rows' ? <Rows count={rows} /> : <Text />}
    </div>
  );
}

function Rows({ count }: { count: number }) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return numbers.map((number) => (
    <span key={number}>
      <i className={`w${(number * 3) % 7}`} />
    </span>
  ));
}

/** A headline of two lines and two paragraphs; the widths are a class each, since a strict policy forbids style attributes. */
function Text() {
  return (
    <>
      <i className="hd w4" />
      <i className="hd w5" />
      <i className="w6" />
      <i className="w5" />
      <i className="w6" />
      <i className="w2" />
      <b />
      <i className="w6" />
      <i className="w5" />
      <i className="w6" />
      <i className="w1" />
    </>
  );
}
