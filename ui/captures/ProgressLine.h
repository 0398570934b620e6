// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace botdeck::ui::captures {

/// How far something is; hidden while nothing is under way. In thousandths, because bytes and updates may be
/// more than a progress bar counts.
class ProgressLine final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// Under way, nobody knows how far.
    void begin(const QString &accessibleName);
    /// `all` of 0: still nobody knows.
    void tell(qint64 done, qint64 all);
    void end();
};

} // namespace botdeck::ui::captures
