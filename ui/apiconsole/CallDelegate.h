// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/StateMark.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::apiconsole {

/// A call in a list (models::CallListModel): how it ended with a sign of its own, what is not read yet as a
/// placeholder.
class CallDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit CallDelegate(const look::Theme &theme, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const look::Theme &m_theme;
};

/// The sign of a tone, for lists and trees: how a call ended.
QIcon toneIcon(look::Tone tone, const look::Theme &theme);

} // namespace botdeck::ui::apiconsole
