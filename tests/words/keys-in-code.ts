/** The keys that a string or a template of the code can be. */
export function keysAskedFor(keys: readonly string[], code: readonly string[]): readonly string[] {
  const literals = new Set(code.flatMap((text) => [...text.matchAll(/'([a-z][\w.-]* ?[\w.-]*)'/g)].map((match) => match[1])));
  const templates = code.flatMap((text) => [...text.matchAll(/`([a-z][\w-]*\.(?:[\w.-]|\$\{[^`{}]*\})*)`/g)].map((match) => patternOf(match[1] ?? '')));
  return keys.filter((key) => {
    const asked = key.replace(/\.(?:one|other)$/, '');
    return [key, asked].some((name) => literals.has(name) || templates.some((pattern) => pattern.test(name)));
  });
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${parts.join('[a-z0-9 -]+')}$`);
}
