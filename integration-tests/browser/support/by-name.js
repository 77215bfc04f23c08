const { default: Sequencer } = require("@jest/test-sequencer")

/** Files share a store, so what one leaves behind must not depend on how long another took the last time. */
module.exports = class ByName extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => (a.path < b.path ? -1 : 1))
  }
}
