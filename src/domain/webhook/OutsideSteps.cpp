// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhook/OutsideSteps.h"

#include <QtGlobal>

namespace botdeck::domain {

namespace {

/// In the order of OutsideStage.
constexpr std::array outsideTitles{
    QT_TRANSLATE_NOOP("Phrase", "Address"),
    QT_TRANSLATE_NOOP("Phrase", "DNS"),
    QT_TRANSLATE_NOOP("Phrase", "Port"),
    QT_TRANSLATE_NOOP("Phrase", "TLS"),
    QT_TRANSLATE_NOOP("Phrase", "Certificate: trust"),
    QT_TRANSLATE_NOOP("Phrase", "Certificate: name"),
    QT_TRANSLATE_NOOP("Phrase", "Certificate: dates"),
    QT_TRANSLATE_NOOP("Phrase", "Answer"),
    QT_TRANSLATE_NOOP("Phrase", "Redirect"),
    QT_TRANSLATE_NOOP("Phrase", "Status"),
    QT_TRANSLATE_NOOP("Phrase", "Body"),
    QT_TRANSLATE_NOOP("Phrase", "Time"),
};
static_assert(outsideTitles.size() == size_t(OutsideStage::Time) + 1);

} // namespace

core::Phrase outsideStageTitle(OutsideStage stage)
{
    return outsideTitles.at(size_t(stage));
}

} // namespace botdeck::domain
