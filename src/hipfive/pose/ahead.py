"""Lets a thread of its own work a few items ahead of whoever asks for them, so that more than one core has work."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")

_PATIENCE_S = 0.1  # how long the thread waits for room before it looks whether it is still wanted


class Ahead(Generic[T]):
    """The items of a source in their order, made in a thread of its own; what it raises is raised to the reader.

    Parameters
    ----------
    source
        Gives the items; called once, in the thread.
    most
        How many items may wait to be read.
    name
        Of the thread.
    """

    def __init__(self, source: Callable[[], Iterable[T]], most: int, name: str) -> None:
        self._source = source
        self._queue: queue.Queue[tuple[T] | Exception | None] = queue.Queue(most)
        self._unwanted = threading.Event()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    def __iter__(self) -> Iterator[T]:
        """The items; a second pass finds none."""
        if self._thread.ident is not None or self._unwanted.is_set():
            return
        self._thread.start()
        while (item := self._queue.get()) is not None:
            if isinstance(item, Exception):
                raise item
            yield item[0]

    def close(self) -> None:
        """Stop the work; returns when the thread is done."""
        self._unwanted.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _work(self) -> None:
        try:
            for item in self._source():
                if not self._put((item,)):
                    return
        except Exception as error:  # noqa: BLE001 - raised again in the thread that reads
            self._put(error)
        else:
            self._put(None)

    def _put(self, item: tuple[T] | Exception | None) -> bool:
        while not self._unwanted.is_set():
            try:
                self._queue.put(item, timeout=_PATIENCE_S)
            except queue.Full:
                continue
            return True
        return False
