// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/SharedField.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// What the inspector says of several selected updates: how many, and what they have in common.
class SharedNote final : public QWidget
{
    Q_OBJECT

public:
    explicit SharedNote(const look::Theme &theme, QWidget *parent = nullptr);

    void setFields(int count, const QList<SharedField> &fields);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void refresh();
    void addLine(int row, const SharedField &field);

    const look::Theme &m_theme;
    QLabel *m_title;
    QLabel *m_common;
    QGridLayout *m_lines;
    QList<SharedField> m_fields;
    int m_count = 0;
};

} // namespace botdeck::ui::monitor
