# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is printed: a row for each target, and under it what it was made from."""

import statistics


class Sample:
    """What the rounds gave."""

    def __init__(self, values):
        self.values = list(values)

    @property
    def median(self):
        return statistics.median(self.values)

    def per(self, other):
        """Round by round, so that whatever slowed the machine down slowed both."""
        return Sample(a / b for a, b in zip(self.values, other.values))

    def __format__(self, spec):
        spec = spec or ".2f"
        low, high = min(self.values), max(self.values)
        if len(self.values) == 1:
            return f"{self.median:{spec}}"
        return f"{self.median:{spec}} ({low:{spec}}–{high:{spec}})"


class Table:
    def __init__(self):
        self.failed = 0

    def title(self, text):
        print(f"\n{text}", flush=True)

    def note(self, text):
        print(f"        {text}", flush=True)

    def row(self, target, what, sample, goal, better, unit="x"):
        """`better` is "more" or "less": on which side of the goal the median is to be."""
        met = sample.median >= goal if better == "more" else sample.median <= goal
        sign = "≥" if better == "more" else "≤"
        self.failed += not met
        print(
            f"{target:<4} {'met   ' if met else 'MISSED'}  {what:<64} {sample} {unit}  (goal {sign} {goal:g} {unit})",
            flush=True,
        )

    def absent(self, target, what):
        print(f"{target:<4} skipped {what}", flush=True)
