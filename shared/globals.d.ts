/**
 * What every host of the shared code offers alike (browsers, workers, Node) although neither the DOM nor the Node
 * library is compiled in here. Nothing that knows the time, draws random numbers or touches files belongs on this list.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string
  readonly encoding: string
}
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
declare function structuredClone<T>(value: T): T
