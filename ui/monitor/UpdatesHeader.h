// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace botdeck::ui::monitor {

/// The header of the updates table: the column of marks has a sign in place of its word, which would make it
/// wider than what stands in it.
class UpdatesHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit UpdatesHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
};

} // namespace botdeck::ui::monitor
