// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/captures/ProgressLine.h"

#include <algorithm>

namespace botdeck::ui::captures {

namespace {

constexpr int wholeProgress = 1'000;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setObjectName(QStringLiteral("progress"));
    setTextVisible(false);
    hide();
}

void ProgressLine::begin(const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    setRange(0, wholeProgress);
    setValue(0);
    show();
}

void ProgressLine::tell(qint64 done, qint64 all)
{
    if (all > 0)
        setValue(int(double(std::min(done, all)) / double(all) * wholeProgress));
}

void ProgressLine::end()
{
    hide();
}

} // namespace botdeck::ui::captures

#include "moc_ProgressLine.cpp"
