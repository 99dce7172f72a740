/** A value that is replaced, never changed, and tells who listens. */

export class Store<S> {
  private readonly listeners = new Set<(state: S) => void>();

  constructor(private current: S) {}

  get state(): S {
    return this.current;
  }

  set(next: S): void {
    if (Object.is(next, this.current)) return;
    this.current = next;
    for (const listener of [...this.listeners]) listener(next);
  }

  update(change: (state: S) => S): void {
    this.set(change(this.current));
  }

  patch(fields: Partial<S>): void {
    this.set({ ...this.current, ...fields });
  }

  /** Returns the way to stop listening. */
  subscribe(listener: (state: S) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
