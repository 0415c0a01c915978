/** What is wrong with a form as it was sent: a sentence for the whole, or one for each field by its name. */
export type FormError = { message?: string; fields?: Readonly<Record<string, string>> };

/** Where a form goes: a server action, or a function in the browser. */
export type FormAction = (form: FormData) => void | Promise<void>;
