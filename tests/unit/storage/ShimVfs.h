// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace botdeck::test {

/// Stands between SQLite and the disk as long as it lives: writes down what would change a file, and lets
/// such calls fail. One at a time, and every connection that was opened through it is closed before it goes.
class ShimVfs
{
public:
    struct Change
    {
        enum class Kind {
            Write,
            Truncate,
            Sync,
            Remove,
            Told ///< `offset` is what the test told the world by now
        };
        Kind kind = Kind::Write;
        /// The file's name without its folder.
        QByteArray file;
        /// Of a write its place, of a truncation the new length; of a removal 1 where the folder is synced.
        qint64 offset = 0;
        QByteArray bytes = {};
    };

    /// The `first`-th call (from 0) that would change a file fails, or that reads one, and so do the `count`
    /// - 1 calls of that kind behind it. Of a write half may reach the disk.
    struct Fault
    {
        int first = 0;
        int count = 1;
        /// As ENOSPC; else as EIO or EDQUOT.
        bool full = false;
        bool halfWrites = false;
        bool reads = false;
    };

    ShimVfs();
    ~ShimVfs();
    ShimVfs(const ShimVfs &) = delete;
    ShimVfs &operator=(const ShimVfs &) = delete;

    /// Calls are counted anew; none: no more faults.
    void fail(const std::optional<Fault> &fault);
    /// How many calls of the fault's kind (without one: that change a file) there were since fail(), those
    /// that failed among them.
    [[nodiscard]] int calls() const;
    /// Puts a mark among the changes.
    void tell(qint64 offset);
    [[nodiscard]] const QList<Change> &changes() const;

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace botdeck::test
