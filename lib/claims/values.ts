/** What a claim is about. */
export const KINDS = ['fact', 'quote', 'number', 'name', 'date', 'place', 'attribution', 'image'] as const;

/** Risk and confidence. */
export const LEVELS = ['low', 'medium', 'high'] as const;

/** Where the work stands that a checker may set; signing off and reopening are acts of their own. */
export const SETTABLE_STAGES = ['open', 'inProgress', 'inReview'] as const;
export const STAGES = [...SETTABLE_STAGES, 'signedOff', 'reopened'] as const;

/** What a source says about a claim. */
export const STANCES = ['supports', 'refutes', 'context'] as const;
