/**
 * `COPY … TO STDOUT` on a connection of `pg`, which knows the protocol's messages but offers no method for it.
 * @param {import("pg").Client} client
 * @param {string} statement
 * @returns {Promise<Buffer>} everything that the server sent
 */
export function copyOut(client, statement) {
  return new Promise((done, fail) => {
    const chunks = []
    client.query({
      submit: (connection) => connection.query(statement),
      // The parser reuses its buffer, so a chunk has to be copied.
      handleCopyData: ({ chunk }) => chunks.push(Buffer.from(chunk)),
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => done(Buffer.concat(chunks)),
      handleError: fail,
    })
  })
}
