import { headers } from 'next/headers';

export default async function Page() {
  await headers(); // dynamic, as every page with a nonce is
  return <main>Blank</main>;
}
