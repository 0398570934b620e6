#!/usr/bin/env python3
# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what ctest ran, each GoogleTest case by itself; the last line is "N passed, N failed".

What failed is said again before it, a case at a time with what it expected: thousands of lines may lie between.

A program that wrote no result (it crashed, hung, or is no GoogleTest program) counts as one. One that
fails although each of its cases passed (a leak found at its end, say) counts as one failure more.
"""
import os
import sys
import xml.etree.ElementTree as ElementTree


def cases(program, path):
    """(passed, failed, skipped) of a program's GoogleTest result file, or None where there is no whole one."""
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError):
        return None
    passed = failed = skipped = 0
    for case in root.iter("testcase"):
        faults = case.findall("failure") + case.findall("error")
        if faults:
            failed += 1
            print(f"FAILED {program}: {case.get('classname')}.{case.get('name')} after {case.get('time')} s")
            for fault in faults:
                print(fault.text or fault.get("message"))
        elif case.get("result") == "completed":
            passed += 1
        else:
            skipped += 1
    return passed, failed, skipped


def main(build):
    try:
        programs = list(ElementTree.parse(os.path.join(build, "results.xml")).getroot().iter("testcase"))
    except (OSError, ElementTree.ParseError):
        programs = []  # ctest found nothing to run, and has said so
    passed = failed = skipped = 0
    for program in programs:
        name, status = program.get("name"), program.get("status")
        counted = cases(name, os.path.join(build, "results", name + ".xml"))
        if counted is None:
            counted = (int(status == "run"), int(status == "fail"), int(status not in ("run", "fail")))
        elif status == "fail" and counted[1] == 0:
            counted = (counted[0], 1, counted[2])
            print(f"{name}: failed outside of its cases")
        passed, failed, skipped = (a + b for a, b in zip((passed, failed, skipped), counted))
    if skipped:
        print(f"{skipped} skipped")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
