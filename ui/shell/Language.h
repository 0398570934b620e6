// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace botdeck::ui::shell {

/// Counters stand in sentences as they stand alone: with their digits grouped.
class CountingTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString
    translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// The language of the interface. English is written in the source; its file brings the plurals.
class Language final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// "en", "zh_CN", "zh_TW".
    [[nodiscard]] static QStringList names();
    /// The nearest of them to what a system speaks.
    [[nodiscard]] static QString nearest(const QLocale &system);

    /// Takes effect at once in every open window, in numbers and sizes, too (QLocale()). False where there is
    /// no such language; then nothing changes.
    bool use(const QString &name);

private:
    CountingTranslator m_own;
    QTranslator m_qt;
};

} // namespace botdeck::ui::shell
