/** The script of a thread that stands beside this one: TypeScript in the sources, JavaScript in a build. */
export const threadScript = (name: string): URL =>
  new URL(`./${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
