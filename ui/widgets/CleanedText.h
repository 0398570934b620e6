// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include <functional>
#include <future>

namespace botdeck::ui::widgets {

/// Makes text fit to leave the program; from any thread.
using Cleaner = std::function<QString(const QString &)>;

/// Text that leaves the program cleaned. A long one is cleaned in another thread while nobody has asked for
/// it yet: every selection makes one, for X11's middle button, and most are never pasted.
class CleanedText final : public QMimeData
{
public:
    CleanedText(const QString &text, const Cleaner &cleaner);

    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;
    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    std::shared_future<QString> m_cleaned;
};

} // namespace botdeck::ui::widgets
