/** The page's own address without what the view adds to it. */
export const pageAddress = (): string => location.origin + location.pathname;
