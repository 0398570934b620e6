// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzz target once over every file of a folder, for compilers without libFuzzer: what the fuzzer found
// once stays found.
#include <QByteArray>
#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// What a target throws is a fault like any other and ends the program.
int main(int argc, char **argv) // NOLINT(bugprone-exception-escape)
{
    if (argc != 2)
        return 2;
    int files = 0;
    QDirIterator corpus(QFile::decodeName(argv[1]), QDir::Files);
    while (corpus.hasNext()) {
        QFile file(corpus.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
        ++files;
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
