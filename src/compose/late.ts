/** Gives an object a property that is made when it is first asked for, and kept. */
export function late(target: object, name: string, make: () => unknown): void {
  const get = (): unknown => {
    const value = make();
    Object.defineProperty(target, name, { configurable: true, enumerable: true, writable: true, value });
    return value;
  };
  Object.defineProperty(target, name, { configurable: true, enumerable: true, get });
}
