/** Lets the messages that have come in meanwhile be heard. */
export const turn = (): Promise<void> =>
  new Promise((settle) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      settle()
    }
    port2.postMessage(null)
  })

/**
 * Hands `items` over in portions, each of them a message of its own: a window stands still while it takes a large
 * message in.
 */
export async function inPortions<Item>(
  items: readonly Item[],
  size: number,
  give: (portion: Item[]) => Promise<void> | void,
): Promise<void> {
  for (let from = 0; from < items.length; from += size) await give(items.slice(from, from + size))
}
