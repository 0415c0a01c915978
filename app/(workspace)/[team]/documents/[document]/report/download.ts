const UNREACHABLE = 'Galley cannot be reached just now. Try again when you are connected.';

/** Fetches a file and hands it to the browser's downloads. Gives back a sentence if that failed, else null. */
export async function download(address: string): Promise<string | null> {
  const response = await fetch(address).catch(() => null);
  if (!response) return UNREACHABLE;
  if (!response.ok) return problemIn(response);
  const file = await response.blob().catch(() => null);
  if (!file) return UNREACHABLE;
  save(file, nameIn(response.headers.get('content-disposition') ?? ''));
  return null;
}

async function problemIn(response: Response): Promise<string> {
  const problem: { detail?: string } = await response.json().catch(() => ({}));
  return problem.detail ?? `The file could not be made (${response.status}). Try again.`;
}

/** The name by RFC 8187, which the server always sends. */
function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : 'report';
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
