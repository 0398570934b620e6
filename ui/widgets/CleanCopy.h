// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CleanedText.h"

#include <QTextCursor>
#include <QTextDocumentFragment>

namespace botdeck::ui::widgets {

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
        return m_cleaner ? new CleanedText(this->textCursor().selection().toPlainText(), m_cleaner)
                         : new QMimeData;
    }

private:
    Cleaner m_cleaner;
};

} // namespace botdeck::ui::widgets
