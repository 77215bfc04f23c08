/** What `npm run bench -- …` understands. */
const USAGE = `npm run bench                     every benchmark; writes docs/performance.md
npm run bench -- --only sweep     one of them (may be given again); writes nothing
npm run bench -- --quick          fewer rounds and smaller data, for trying things; writes nothing
npm run bench -- --rounds 12      how often the arms take turns
npm run bench -- --no-build       measures the plugin as it was last built`

/** @returns {{ only: string[], rounds: number | null, quick: boolean, build: boolean }} */
export function readOptions(args, suiteNames) {
  const options = { only: [], rounds: null, quick: false, build: true }
  const rest = [...args]
  while (rest.length > 0) {
    const flag = rest.shift()
    if (flag === "--only") {
      options.only.push(oneOf(suiteNames, rest.shift()))
    } else if (flag === "--rounds") {
      options.rounds = positive(rest.shift())
    } else if (flag === "--quick") {
      options.quick = true
    } else if (flag === "--no-build") {
      options.build = false
    } else {
      stop(flag === "--help" ? null : `Unknown option ${flag}.`)
    }
  }
  return options
}

function oneOf(names, name) {
  return names.includes(name) ? name : stop(`--only takes one of: ${names.join(", ")}.`)
}

function positive(text) {
  return /^[1-9]\d*$/.test(text ?? "") ? parseInt(text, 10) : stop("--rounds takes a whole number above 0.")
}

function stop(problem) {
  console.log(problem === null ? USAGE : `${problem}\n\n${USAGE}`)
  process.exit(problem === null ? 0 : 2)
}
