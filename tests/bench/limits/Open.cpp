// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes until a store can be written to, its tail looked at:
//   bench_open STORE
// prints {"ms":…}; 1 where it cannot be opened.
#include "storage/UpdateStore.h"

#include <QElapsedTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QElapsedTimer time;
    time.start();
    const auto store = botdeck::storage::UpdateStore::open(QString::fromLocal8Bit(argv[1]));
    std::printf("{\"ms\":%.2f}\n", double(time.nsecsElapsed()) / 1e6);
    if (!store)
        std::fprintf(stderr, "%s\n", qPrintable(store.error().detail));
    return store ? 0 : 1;
}
