/** Who is asking. A session is a person in a browser, a token a program of theirs within one team. */
export type Viewer =
  | { kind: 'session'; userId: string; sessionId: string; mustChangePassword: boolean }
  | { kind: 'token'; userId: string; tokenId: string; teamId: string; mustChangePassword: boolean };
