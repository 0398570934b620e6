// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sentences.h"

namespace botdeck::ui::widgets {

namespace {

constexpr QStringView wideEnds = u"。！？；：）」』";

} // namespace

QString joinedSentences(const QStringList &sentences)
{
    QString all;
    for (const QString &sentence : sentences) {
        if (!all.isEmpty() && !sentence.isEmpty() && !wideEnds.contains(all.back()))
            all += u' ';
        all += sentence;
    }
    return all;
}

} // namespace botdeck::ui::widgets
