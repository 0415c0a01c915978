/** What Next itself costs: JSON in, JSON out. */
export async function POST(request) {
  const { id } = await request.json();
  return Response.json({ id });
}
