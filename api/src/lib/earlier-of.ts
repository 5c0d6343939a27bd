/** The earlier of two times; `a` where there is no `b`. */
export const earlierOf = (a: Date, b: Date | undefined): Date => (b && b < a ? b : a);
