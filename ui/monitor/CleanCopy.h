// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <functional>

namespace botdeck::ui::monitor {

/// Makes text fit to leave the program.
using Cleaner = std::function<QString(const QString &)>;

/// A text view whose text leaves it (copied, dragged, selected for X11's middle button) only through the
/// cleaner; without one, not at all.
template <typename Edit>
class CleanCopy final : public Edit
{
public:
    using Edit::Edit;

    void setCleaner(const Cleaner &cleaner) { m_cleaner = cleaner; }

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override
    {
        auto *mime = new QMimeData;
        if (m_cleaner)
            mime->setText(m_cleaner(this->textCursor().selection().toPlainText()));
        return mime;
    }

private:
    Cleaner m_cleaner;
};

} // namespace botdeck::ui::monitor
