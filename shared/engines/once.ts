/**
 * Works something out once for each thing it is asked of, for as long as that thing lives.
 *
 * For what follows from its argument alone and is asked again and again, as the plan of spending is by each of its figures.
 */
export function oncePer<Thing extends object, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const held = new WeakMap<Thing, { value: Value }>();
  return (thing) => {
    const found = held.get(thing);
    if (found) return found.value;
    const value = make(thing);
    held.set(thing, { value });
    return value;
  };
}
