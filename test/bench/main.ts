/** `npm run bench` runs every bench; `npm run bench -- schedule match` those that are named. */
const benches: Record<string, () => Promise<void>> = {
  match: async () => (await import('./match.ts')).benchMatch(),
  schedule: async () => (await import('./schedule.ts')).benchSchedule(),
  intake: async () => (await import('./intake.ts')).benchIntake(),
  tagging: async () => (await import('./tagging.ts')).benchTagging(),
  typeset: async () => (await import('./typeset.ts')).benchTypeset(),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const [name, run] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n== ${name}`)
  await run()
}

export {}
