// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CleanedText.h"

#include <QThreadPool>

#include <memory>

namespace botdeck::ui::widgets {

namespace {

constexpr QLatin1StringView plainText("text/plain");
/// More takes too long for the thread that shows things.
constexpr qsizetype cleanedAtOnce = qsizetype(32) * 1024;

} // namespace

CleanedText::CleanedText(const QString &text, const Cleaner &cleaner)
{
    const auto cleaned = std::make_shared<std::promise<QString>>();
    m_cleaned = cleaned->get_future().share();
    const auto clean = [cleaned, text, cleaner] { cleaned->set_value(cleaner(text)); };
    if (text.size() * qsizetype(sizeof(QChar)) <= cleanedAtOnce)
        clean();
    else
        QThreadPool::globalInstance()->start(clean);
}

bool CleanedText::hasFormat(const QString &mimeType) const
{
    return mimeType == plainText;
}

QStringList CleanedText::formats() const
{
    return {plainText};
}

QVariant CleanedText::retrieveData(const QString &mimeType, QMetaType) const
{
    return mimeType == plainText ? QVariant(m_cleaned.get()) : QVariant();
}

} // namespace botdeck::ui::widgets
