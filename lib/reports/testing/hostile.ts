/** What hostile people write into every field: markup, formulas, characters that XML cannot hold, letters that turn lines round. */
export const HOSTILE = `=cmd|' /C calc'!A0<script>alert(1)</script><img src=x onerror=alert(1)>"'&]]>--><b>\u0001\u000b\ufffe\u202e$&`;

/** The same for a field that wants to be recognised: its name first or last. */
export const hostile = (field: string) => `${HOSTILE} ${field}`;
