import * as v from 'valibot';

export const text = v.pipe(v.string(), v.nonEmpty());
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: lower-case letters, digits, single hyphens'));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What every citation of someone else's page gives. */
export const citationFields = {
  publisher: text,
  title: text,
  url: v.nullable(v.pipe(v.string(), v.url())),
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, 'an ISO day or month'))),
};
